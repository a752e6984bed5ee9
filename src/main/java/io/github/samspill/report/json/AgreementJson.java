package io.github.samspill.report.json;

import io.github.samspill.report.AgreementReport;
import io.github.samspill.report.Decimal;
import io.github.samspill.study.Agreement;
import io.github.samspill.study.Interval;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes agreement as one JSON object; what cannot be computed is {@code null}. */
public final class AgreementJson {
  private AgreementJson() {}

  private record Wire(
      String against,
      List<String> coders,
      int sessions,
      int turns,
      Map<String, Figures> factors,
      RulesUsed rules) {}

  private record Figures(
      int n,
      int coded,
      int tagged,
      int both,
      BigDecimal prevalence,
      BigDecimal precision,
      List<BigDecimal> precisionInterval,
      BigDecimal recall,
      List<BigDecimal> recallInterval,
      BigDecimal f1,
      BigDecimal kappa,
      List<BigDecimal> kappaInterval,
      BigDecimal alpha,
      BigDecimal coderAlpha,
      List<Pair> coderKappas,
      BigDecimal correlation) {}

  private record Pair(String one, String other, int n, BigDecimal kappa) {}

  private record RulesUsed(int count, String digest) {}

  /**
   * Writes the object.
   *
   * @throws IOException when the output cannot be written
   */
  public static void write(AgreementReport report, Appendable out) throws IOException {
    Map<String, Figures> factors = new LinkedHashMap<>();
    report.factors().forEach(one -> factors.put(one.factor().column(), figures(one)));
    Wire wire =
        new Wire(
            report.against(),
            report.coders(),
            report.sessions(),
            report.turns(),
            factors,
            new RulesUsed(report.rules(), report.digest()));
    out.append(Json.pretty(wire)).append('\n');
  }

  private static Figures figures(Agreement one) {
    return new Figures(
        one.counts().turns(),
        one.counts().yesOfSecond(),
        one.counts().both() + one.counts().first(),
        one.counts().both(),
        number(one.counts().prevalence()),
        number(one.counts().precision()),
        bounds(one.precisionInterval()),
        number(one.counts().recall()),
        bounds(one.recallInterval()),
        number(one.counts().f1()),
        number(one.counts().kappa()),
        bounds(one.kappaInterval()),
        number(one.alpha()),
        number(one.coderAlpha()),
        one.coderKappas().stream()
            .map(p -> new Pair(p.one(), p.other(), p.counts().turns(), number(p.counts().kappa())))
            .toList(),
        number(one.correlation()));
  }

  private static List<BigDecimal> bounds(Optional<Interval> interval) {
    return interval.map(i -> List.of(Decimal.of(i.low()), Decimal.of(i.high()))).orElse(null);
  }

  private static BigDecimal number(OptionalDouble value) {
    return value.isPresent() ? Decimal.of(value.getAsDouble()) : null;
  }
}
