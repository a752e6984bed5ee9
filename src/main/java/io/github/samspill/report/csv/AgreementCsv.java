package io.github.samspill.report.csv;

import io.github.samspill.report.AgreementReport;
import io.github.samspill.report.Decimal;
import io.github.samspill.study.Agreement;
import io.github.samspill.study.Interval;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes agreement as a row a factor; an empty value where there is no figure. */
public final class AgreementCsv {
  private AgreementCsv() {}

  /**
   * Writes the table, header first.
   *
   * @throws IOException when the output cannot be written
   */
  public static void write(AgreementReport report, Appendable out) throws IOException {
    Csv printer = Csv.printer(out);
    printer.printRecord(
        "factor",
        "against",
        "n",
        "coded",
        "tagged",
        "both",
        "prevalence",
        "precision",
        "precision_low",
        "precision_high",
        "recall",
        "recall_low",
        "recall_high",
        "f1",
        "kappa",
        "kappa_low",
        "kappa_high",
        "alpha",
        "coder_alpha",
        "correlation");
    for (Agreement agreement : report.factors()) {
      printer.printRecord(
          agreement.factor().column(),
          report.against(),
          agreement.counts().turns(),
          agreement.counts().yesOfSecond(),
          agreement.counts().both() + agreement.counts().first(),
          agreement.counts().both(),
          number(agreement.counts().prevalence()),
          number(agreement.counts().precision()),
          low(agreement.precisionInterval()),
          high(agreement.precisionInterval()),
          number(agreement.counts().recall()),
          low(agreement.recallInterval()),
          high(agreement.recallInterval()),
          number(agreement.counts().f1()),
          number(agreement.counts().kappa()),
          low(agreement.kappaInterval()),
          high(agreement.kappaInterval()),
          number(agreement.alpha()),
          number(agreement.coderAlpha()),
          number(agreement.correlation()));
    }
  }

  private static String low(Optional<Interval> interval) {
    return interval.map(i -> Decimal.text(i.low())).orElse("");
  }

  private static String high(Optional<Interval> interval) {
    return interval.map(i -> Decimal.text(i.high())).orElse("");
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Decimal.text(value.getAsDouble()) : "";
  }
}
