package io.github.samspill.report.html;

import io.github.samspill.metrics.FactorUse;
import io.github.samspill.report.Page.Quotation;
import io.github.samspill.report.Quotations;
import io.github.samspill.report.Report;
import io.github.samspill.report.Words;
import io.github.samspill.report.picture.ThirdsPicture;
import java.util.ArrayList;
import java.util.List;

/** The factors of a report as its page shows them. */
final class FactorViews {
  /** How many signs and colours there are; more factors share them. */
  private static final int SIGNS = 6;

  private static final int QUOTES_IN_VIEW = 3;

  private final Report report;
  private final Words words;

  FactorViews(Report report, Words words) {
    this.report = report;
    this.words = words;
  }

  /** The number of a factor's sign and colour, from 0. */
  static int sign(Report report, String factor) {
    for (int i = 0; i < report.factors().size(); i++) {
      if (report.factors().get(i).factor().id().equals(factor)) {
        return i % SIGNS;
      }
    }
    throw new IllegalArgumentException("the report has no factor " + factor);
  }

  /** Every factor, in the order of reports. */
  List<FactorView> all() {
    int most =
        report.factors().stream()
            .flatMap(use -> use.byThird().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    return report.factors().stream().map(use -> factor(use, most)).toList();
  }

  private FactorView factor(FactorUse use, int most) {
    List<Quote> counting = quotes(use, true);
    int inView = Math.min(QUOTES_IN_VIEW, counting.size());
    return new FactorView(
        sign(report, use.factor().id()),
        use.factor().name(words.language().id()),
        use,
        use.heldBack().values().stream().mapToInt(Integer::intValue).sum(),
        ThirdsPicture.of(use.byThird(), most),
        counting.subList(0, inView),
        counting.subList(inView, counting.size()),
        quotes(use, false));
  }

  private List<Quote> quotes(FactorUse use, boolean counting) {
    List<Quote> quotes = new ArrayList<>();
    Quotations quotations = new Quotations(words, report.factors());
    report
        .quotations()
        .orElse(List.of())
        .forEach(
            turn -> {
              Quotation quotation = quotations.of(turn, use.factor(), counting);
              if (!quotation.marks().isEmpty()) {
                quotes.add(Quote.of(quotation));
              }
            });
    return quotes;
  }
}
