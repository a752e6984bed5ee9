package io.github.samspill.tagging.rules;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The newer form of LIWC dictionaries: a table whose first column is {@code DicTerm} and whose
 * other columns are categories, with a mark (an X or a weight) where a term belongs.
 */
final class DicxFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  private DicxFile() {}

  static Dictionary read(String text, String file) throws BadInput {
    DictionaryTerms terms = new DictionaryTerms();
    List<String> categories = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        int line = (int) parser.getCurrentLineNumber();
        if (categories.isEmpty()) {
          header(row, file, line, categories);
          categories.forEach(terms::category);
        } else {
          term(row, file, line, categories, terms);
        }
      }
    } catch (CSVException e) {
      throw new BadInput(Problem.in(file, e.getMessage(), "a table with commas", "mend the row"));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    if (categories.isEmpty()) {
      throw new BadInput(
          Problem.in(file, "the file is empty", "DicTerm and categories", "check the file"));
    }
    return terms.dictionary();
  }

  private static void header(CSVRecord row, String file, int line, List<String> categories)
      throws BadInput {
    if (row.size() < 2 || !row.get(0).equalsIgnoreCase("DicTerm")) {
      throw new BadInput(
          Problem.at(
              file, line, "this is no header", "DicTerm, then categories", "check the file"));
    }
    categories.addAll(row.toList().subList(1, row.size()));
  }

  private static void term(
      CSVRecord row, String file, int line, List<String> categories, DictionaryTerms terms)
      throws BadInput {
    if (row.size() > categories.size() + 1) {
      throw new BadInput(
          Problem.at(
              file,
              line,
              "the row has " + row.size() + " cells",
              "at most " + (categories.size() + 1),
              "put a term that holds a comma in quotes"));
    }
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isEmpty() && !row.get(0).isEmpty()) {
        terms.add(categories.get(i - 1), row.get(0));
      }
    }
  }
}
