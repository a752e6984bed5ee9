package io.github.samspill.report;

import io.github.samspill.metrics.Resource;
import io.github.samspill.study.Agreement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How well the built-in rules agreed with the codes of sessions that nobody tuned them to, as
 * {@code measured.properties} has it. A test measures anew and compares.
 *
 * @param date when it was measured
 * @param sessions number of sessions
 * @param turns number of turns in them
 * @param factors the figures, in the order of the file
 */
public record Measured(LocalDate date, int sessions, int turns, List<OfFactor> factors) {
  private static final List<String> FIGURES = List.of("precision", "recall", "kappa");
  private static final Properties FILE = Resource.properties(Measured.class, "measured");
  private static final Measured OF_FILE = of(FILE);

  /** Copies the factors. */
  public Measured {
    factors = List.copyOf(factors);
  }

  /**
   * The figures of one factor; a figure is empty where a code never varied.
   *
   * @param factor the factor's id
   * @param coded turns that were coded with it
   * @param precision tagged and coded of tagged turns, 0 to 1
   * @param recall tagged and coded of coded turns, 0 to 1
   * @param kappa Cohen's kappa of tags and codes, -1 to 1
   */
  public record OfFactor(
      String factor,
      int coded,
      OptionalDouble precision,
      OptionalDouble recall,
      OptionalDouble kappa) {}

  /** The figures of a rule set; empty when it is not the one that was measured. */
  public static Optional<Measured> of(String digest) {
    return digest.equals(FILE.getProperty("digest")) ? Optional.of(OF_FILE) : Optional.empty();
  }

  private static Measured of(Properties file) {
    List<OfFactor> factors = new ArrayList<>();
    for (String factor : file.getProperty("factors").split(" ", -1)) {
      factors.add(
          new OfFactor(
              factor,
              Integer.parseInt(file.getProperty(factor + ".coded")),
              figure(file, factor + ".precision"),
              figure(file, factor + ".recall"),
              figure(file, factor + ".kappa")));
    }
    return new Measured(
        LocalDate.parse(file.getProperty("date")),
        Integer.parseInt(file.getProperty("sessions")),
        Integer.parseInt(file.getProperty("turns")),
        factors);
  }

  private static OptionalDouble figure(Properties file, String key) {
    String value = file.getProperty(key);
    return value.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
  }

  /** The lines of the file that holds an agreement's figures. */
  public static List<String> lines(AgreementReport report, LocalDate date) {
    List<String> lines = new ArrayList<>();
    lines.add("digest = " + report.digest());
    lines.add("date = " + date);
    lines.add("sessions = " + report.sessions());
    lines.add("turns = " + report.turns());
    lines.add(
        "factors = "
            + String.join(" ", report.factors().stream().map(one -> one.factor().id()).toList()));
    for (Agreement one : report.factors()) {
      TreeMap<String, OptionalDouble> figures = new TreeMap<>();
      figures.put("precision", one.counts().precision());
      figures.put("recall", one.counts().recall());
      figures.put("kappa", one.counts().kappa());
      lines.add(one.factor().id() + ".coded = " + one.counts().yesOfSecond());
      for (String figure : FIGURES) {
        lines.add(one.factor().id() + "." + figure + " = " + written(figures.get(figure)));
      }
    }
    return lines;
  }

  private static String written(OptionalDouble value) {
    return value.isPresent()
        ? Optional.of(value.getAsDouble()).map(Decimal::of).map(BigDecimal::toPlainString).get()
        : "";
  }
}
