package io.github.samspill.report.text;

import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Table;
import io.github.samspill.tagging.Condition;
import io.github.samspill.tagging.Example;
import io.github.samspill.tagging.Framing;
import io.github.samspill.tagging.Rule;
import io.github.samspill.tagging.Trial;
import io.github.samspill.tagging.WrittenRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules for people to read, in English. */
public final class RuleTexts {
  private RuleTexts() {}

  /**
   * One row a rule.
   *
   * @throws IOException when the output cannot be written
   */
  public static void list(List<WrittenRule> rules, Appendable out) throws IOException {
    List<Column> columns =
        List.of(
            new Column("Rule", false),
            new Column("Lang", false),
            new Column("What is said", false));
    List<List<String>> rows =
        rules.stream()
            .map(rule -> List.of(rule.id(), rule.rule().language(), rule.says()))
            .toList();
    new Grid(new Table(columns, rows), TextPage.WIDTH).write("", out);
    out.append(Integer.toString(rules.size())).append(" rules\n");
  }

  /**
   * A rule with its patterns, conditions and examples.
   *
   * @throws IOException when the output cannot be written
   */
  public static void show(WrittenRule written, Appendable out) throws IOException {
    Rule rule = written.rule();
    out.append(rule.id()).append(" (").append(rule.language()).append("): ");
    out.append(written.says());
    out.append("\n  ").append(written.file() + ":" + written.line()).append('\n');
    for (String pattern : written.patterns()) {
      out.append("  pattern    ").append(pattern).append('\n');
    }
    String heldBy =
        rule.heldBy().stream().sorted().map(Framing::id).collect(Collectors.joining(", "));
    out.append("  held by    ").append(heldBy.isEmpty() ? "nothing" : heldBy).append('\n');
    if (rule.weight() < Rule.FULL) {
      out.append("  weight     0.")
          .append(String.format(Locale.ROOT, "%02d", rule.weight()))
          .append('\n');
    }
    for (String condition : conditions(rule.condition())) {
      out.append("  only       ").append(condition).append('\n');
    }
    for (Example example : written.examples()) {
      String kind =
          example.spans().isEmpty()
              ? "near miss"
              : example.heldBy().map(cause -> "held: " + cause.id()).orElse("match");
      out.append("  ").append(String.format("%-10s", kind)).append(' ').append(marked(example));
      out.append('\n');
    }
  }

  /**
   * The examples that came out wrong, each with its file and line, and a count.
   *
   * @throws IOException when the output cannot be written
   */
  public static void trials(List<Trial> trials, Appendable out) throws IOException {
    int failed = 0;
    for (Trial trial : trials) {
      if (trial.failure().isPresent()) {
        failed++;
        out.append(trial.rule().file() + ":" + trial.example().line() + ": ")
            .append(trial.rule().id() + ": " + trial.failure().get())
            .append(" in: " + trial.example().text() + "\n");
      }
    }
    long rules = trials.stream().map(Trial::rule).distinct().count();
    out.append(trials.size() + " examples of " + rules + " rules, " + failed + " failed\n");
  }

  /** What is asked of where a turn stands, which its own words do not tell, in English. */
  static List<String> surroundings(Condition condition) {
    List<String> parts = new ArrayList<>();
    condition.role().ifPresent(role -> parts.add("said by a " + role.id()));
    condition.before().ifPresent(before -> parts.addAll(conditions(before)));
    return parts;
  }

  /** What is asked of a turn besides its words, in English. */
  private static List<String> conditions(Condition condition) {
    List<String> parts = new ArrayList<>();
    if (condition.fewestWords() > 0) {
      parts.add("in a turn of " + condition.fewestWords() + " words or more");
    }
    if (condition.mostWords() < Integer.MAX_VALUE) {
      parts.add("in a turn of at most " + condition.mostWords() + " words");
    }
    phrases("in a turn with", condition.with()).ifPresent(parts::add);
    phrases("in a turn without", condition.without()).ifPresent(parts::add);
    parts.addAll(surroundings(condition));
    return parts;
  }

  private static List<String> conditions(Condition.Before before) {
    List<String> parts = new ArrayList<>();
    before.role().ifPresent(role -> parts.add("after a turn of a " + role.id()));
    if (before.fewestWords() > 0) {
      parts.add("after a turn of " + before.fewestWords() + " words or more");
    }
    before
        .question()
        .ifPresent(
            question -> parts.add("after a turn that is " + (question ? "a" : "no") + " question"));
    if (!before.factors().isEmpty()) {
      parts.add(
          "after a turn with "
              + before.factors().stream().sorted().collect(Collectors.joining(" or ")));
    }
    phrases("after a turn with", before.says()).ifPresent(parts::add);
    return parts;
  }

  private static Optional<String> phrases(String where, Condition.Phrases phrases) {
    return phrases.patterns().isEmpty()
        ? Optional.empty()
        : Optional.of(
            phrases.patterns().stream()
                .map(pattern -> '"' + pattern + '"')
                .collect(Collectors.joining(" or ", where + " ", "")));
  }

  private static String marked(Example example) {
    StringBuilder text = new StringBuilder(example.text());
    for (int i = example.spans().size() - 1; i >= 0; i--) {
      text.insert(example.spans().get(i).end(), '»').insert(example.spans().get(i).start(), '«');
    }
    return text.toString();
  }
}
