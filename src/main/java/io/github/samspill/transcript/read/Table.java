package io.github.samspill.transcript.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file: comma, semicolon or tab, quoted line breaks, columns in any order. */
final class Table {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final Columns columns;
  private final Set<Field> required;
  private final Findings findings;

  Table(Columns columns, Set<Field> required, Findings findings) {
    this.columns = columns;
    this.required = required;
    this.findings = findings;
  }

  /**
   * Reads all rows.
   *
   * @param taken takes each row as it comes
   * @throws IOException when the text cannot be had
   */
  void rows(Text text, Consumer<Row> taken) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    RowReader reader = new RowReader(text.open(), Limits.OF_FILE.rowCharacters());
    long done = 0;
    try (CSVParser parser = parser(reader, format)) {
      Header header = null;
      for (CSVRecord cells : parser) {
        reader.rowEnds();
        int line = (int) done + 1;
        done = parser.getCurrentLineNumber();
        if (isBlank(cells) || (header == null && namesDelimiter(cells.get(0)))) {
          continue;
        }
        if (header == null) {
          header = new Header(cells.toList(), columns);
          if (!header.isUsable(required, line, findings)) {
            return;
          }
        } else {
          read(cells, header, line, taken);
        }
      }
    } catch (UncheckedIOException e) {
      broken(e.getCause(), (int) done + 1);
    } catch (IOException e) {
      broken(e, (int) done + 1);
    }
  }

  // The builder that is to take its place loads what reads and writes files of all sorts, for which
  // a short run waits.
  @SuppressWarnings("deprecation")
  private static CSVParser parser(RowReader reader, CSVFormat format) throws IOException {
    return new CSVParser(reader, format);
  }

  private void broken(IOException fault, int line) throws IOException {
    if (fault instanceof RowReader.TooLong) {
      findings.error(
          line,
          "the row that begins here does not end within "
              + Limits.OF_FILE.rowCharacters()
              + " characters",
          "a row for each turn",
          "look for a quote that is not closed");
    } else if (fault instanceof CSVException) {
      findings.error(
          line,
          "a quoted field that begins here is not closed, or text follows its closing quote",
          "quotes around a field to stand in pairs, and \"\" for a quote inside it",
          "mend the quotes in this row");
    } else {
      throw fault;
    }
  }

  private void read(CSVRecord cells, Header header, int line, Consumer<Row> taken) {
    if (header.isRepeatedBy(cells)) {
      findings.warn(line, "the header stands here again", "the line is passed over");
    } else if (cells.size() != header.size()) {
      findings.error(
          line,
          cells.size() + (cells.size() == 1 ? " field" : " fields"),
          header.size() + " as in the header",
          "put quotes around a text that holds the delimiter or a line break");
    } else {
      Values values = header.values(cells);
      if (Characters.allowed(values, line, findings)) {
        taken.accept(new Row(line, values, header.others(cells)));
      }
    }
  }

  /** The delimiter under which the header names most columns; on a tie the one listed first. */
  char delimiter(Text text) throws IOException {
    String header = text.firstLine(line -> !namesDelimiter(line));
    char best = DELIMITERS.get(0);
    int most = -1;
    for (char delimiter : DELIMITERS) {
      List<String> names =
          List.of(header.replace("\"", "").split(Pattern.quote("" + delimiter), -1));
      int known = columns.in(names).size();
      if (known > most || (known == most && names.size() > 1 && most == 0)) {
        best = delimiter;
        most = known;
      }
    }
    return best;
  }

  /** A line such as {@code sep=;}, which tells Excel the delimiter, may stand above the header. */
  static boolean namesDelimiter(String line) {
    return line.strip().toLowerCase(Locale.ROOT).startsWith("sep=");
  }

  private static boolean isBlank(CSVRecord cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
