package io.github.samspill.report;

import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Paragraph;
import io.github.samspill.report.Page.Section;
import io.github.samspill.report.Page.Table;
import io.github.samspill.study.Agreement;
import io.github.samspill.study.Counts;
import io.github.samspill.study.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Puts agreement into words, in English: it is read by those who write rules. */
public final class AgreementPage {
  private static final String NONE = "–";

  private AgreementPage() {}

  /** The agreement as a page. */
  public static Page of(AgreementReport report) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "",
            List.of(
                new Paragraph(
                    String.format(
                        Locale.ROOT,
                        "%d turns in %d sessions, %d rules (rule set %s), coders: %s.",
                        report.turns(),
                        report.sessions(),
                        report.rules(),
                        report.digest().substring(0, 12),
                        String.join(", ", report.coders()))))));
    sections.add(new Section("Tags against " + report.against(), agreement(report)));
    coders(report).ifPresent(sections::add);
    return new Page("Agreement", sections);
  }

  private static List<Block> agreement(AgreementReport report) {
    List<List<String>> found = new ArrayList<>();
    List<List<String>> intervals = new ArrayList<>();
    for (Agreement agreement : report.factors()) {
      String name = agreement.factor().name("en");
      Counts counts = agreement.counts();
      found.add(
          List.of(
              name,
              Integer.toString(counts.turns()),
              Integer.toString(counts.yesOfSecond()),
              Integer.toString(counts.both() + counts.first()),
              Integer.toString(counts.both()),
              number(counts.f1()),
              number(agreement.alpha()),
              number(agreement.correlation())));
      intervals.add(
          List.of(
              name,
              with(counts.precision(), agreement.precisionInterval()),
              with(counts.recall(), agreement.recallInterval()),
              with(counts.kappa(), agreement.kappaInterval())));
    }
    return List.of(
        new Table(columns("Factor", "n", "Coded", "Tagged", "Both", "F1", "Alpha", "r"), found),
        new Table(columns("Factor", "Precision", "Recall", "Kappa"), intervals),
        new Paragraph(
            "Kappa is Cohen's, alpha is Krippendorff's over all coders and the tags, r is Pearson's"
                + " of the sessions' shares. In brackets 95 % intervals from 2,000 draws of whole"
                + " sessions. A dash: there is no such figure, because a code never varies or there"
                + " are too few sessions."));
  }

  private static Optional<Section> coders(AgreementReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (Agreement agreement : report.factors()) {
      for (Agreement.CoderKappa pair : agreement.coderKappas()) {
        rows.add(
            List.of(
                agreement.factor().name("en"),
                pair.one() + " and " + pair.other(),
                Integer.toString(pair.counts().turns()),
                number(pair.counts().kappa()),
                number(agreement.coderAlpha())));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "The coders among themselves",
                List.of(new Table(columns("Factor", "Coders", "n", "Kappa", "Alpha"), rows))));
  }

  private static List<Column> columns(String... titles) {
    return Stream.of(titles)
        .map(title -> new Column(title, !title.equals("Factor") && !title.equals("Coders")))
        .toList();
  }

  private static String with(OptionalDouble value, Optional<Interval> interval) {
    return interval
        .filter(unused -> value.isPresent())
        .map(i -> number(value) + " (" + decimal(i.low()) + "–" + decimal(i.high()) + ")")
        .orElse(number(value));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? decimal(value.getAsDouble()) : NONE;
  }

  private static String decimal(double value) {
    return Decimal.rounded(value, 2).toPlainString();
  }
}
