package io.github.samspill.tagging.rules;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The older form of LIWC dictionaries: categories with numbers between two lines of {@code %}, then
 * a line a term with the numbers of its categories, parted by tabs, any number of them.
 */
final class DicFile {
  private static final String SHAPE = "a term, a tab and the numbers of its categories";

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final DictionaryTerms terms = new DictionaryTerms();

  private DicFile(String file) {
    this.file = file;
  }

  static Dictionary read(String text, String file) throws BadInput {
    return new DicFile(file).read(text);
  }

  private Dictionary read(String text) throws BadInput {
    List<String> lines = text.lines().toList();
    int marks = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.equals("%") && marks < 2) {
        marks++;
      } else if (!line.isEmpty()) {
        switch (marks) {
          case 0 -> fault(i, "no category list stands here", "a line with % alone");
          case 1 -> category(line, i);
          default -> term(line, i);
        }
      }
      if (marks == 0 && !problems.isEmpty()) {
        break;
      }
    }
    if (marks < 2 && problems.isEmpty()) {
      fault(lines.size() - 1, "the category list does not end", "a line with % alone");
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    return terms.dictionary();
  }

  private void category(String line, int at) {
    String[] parts = line.split("\\s+", 2);
    if (parts.length < 2 || !parts[0].matches("\\d+")) {
      fault(at, "'" + line + "' is no category", "a number, a tab and a name");
    } else if (names.putIfAbsent(parts[0], parts[1].strip()) != null) {
      fault(at, "the category number " + parts[0] + " stands twice", "each number once");
    } else {
      terms.category(parts[1].strip());
    }
  }

  private void term(String line, int at) {
    String[] parts = line.split("\\s+(?=[\\d\\s]+$)|\\t+", -1);
    if (parts.length < 2) {
      fault(at, "'" + line + "' has no category", SHAPE);
      return;
    }
    for (int i = 1; i < parts.length; i++) {
      String number = parts[i].strip();
      if (names.containsKey(number)) {
        terms.add(names.get(number), parts[0].strip());
      } else if (!number.isEmpty()) {
        fault(at, "no category has the number '" + number + "'", SHAPE);
      }
    }
  }

  private void fault(int at, String what, String expected) {
    problems.add(Problem.at(file, Math.max(0, at) + 1, what, expected, "mend the line"));
  }
}
