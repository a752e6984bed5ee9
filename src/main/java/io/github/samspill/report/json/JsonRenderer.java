package io.github.samspill.report.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Measure;
import io.github.samspill.metrics.Share;
import io.github.samspill.report.Decimal;
import io.github.samspill.report.Renderer;
import io.github.samspill.report.Report;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a report as one JSON object; what cannot be computed is {@code null}. */
public final class JsonRenderer implements Renderer {

  private record Wire(
      Head session,
      List<Person> speakers,
      Map<String, BigDecimal> metrics,
      Map<String, Use> factors,
      List<Pair> pairs,
      List<Change> flows,
      List<JsonTags.Line> quotations,
      RuleSetUsed rules) {}

  private record Head(
      String id,
      String date,
      String group,
      String leader,
      int turns,
      int words,
      BigDecimal seconds) {}

  private record Person(
      String id,
      String role,
      int turns,
      int words,
      BigDecimal seconds,
      BigDecimal wordShare,
      BigDecimal turnShare) {}

  private record Use(
      int turns,
      BigDecimal share,
      BigDecimal shareLow,
      BigDecimal shareHigh,
      @JsonProperty("per_1000_words") BigDecimal per1000Words,
      BigDecimal memberShare,
      int leaderTurns,
      int memberTurns,
      List<Integer> turnsByThird,
      Map<String, Integer> turnsBySpeaker,
      Map<String, Integer> heldBack) {}

  private record Pair(String one, String other, int turns) {}

  private record Change(String from, String to, int count) {}

  private record RuleSetUsed(int count, String digest) {}

  @Override
  public void render(Report report, Appendable out) throws IOException {
    Map<String, BigDecimal> metrics = new LinkedHashMap<>();
    report.metrics().forEach(figure -> metrics.put(figure.metric().id(), number(figure.value())));
    Map<String, Use> factors = new LinkedHashMap<>();
    report.factors().forEach(use -> factors.put(use.factor().column(), use(use)));
    Wire wire =
        new Wire(
            head(report),
            report.speakers().stream().map(JsonRenderer::person).toList(),
            metrics,
            factors,
            report.pairs().stream()
                .map(p -> new Pair(p.one().column(), p.other().column(), p.turns()))
                .toList(),
            report.flows().stream().map(f -> new Change(f.from(), f.to(), f.count())).toList(),
            report
                .quotations()
                .map(turns -> turns.stream().map(turn -> JsonTags.line(report, turn)).toList())
                .orElse(null),
            new RuleSetUsed(report.rules(), report.digest()));
    out.append(Json.pretty(wire)).append('\n');
  }

  private static Head head(Report report) {
    Session session = report.session();
    return new Head(
        session.id(),
        session.date().map(Object::toString).orElse(null),
        session.group().orElse(null),
        report.leader().orElse(null),
        session.turns().size(),
        report.words(),
        number(report.seconds()));
  }

  private static Person person(Share share) {
    return new Person(
        share.speaker().id(),
        share.speaker().role().id(),
        share.turns(),
        share.words(),
        number(share.seconds()),
        number(share.wordShare()),
        number(share.turnShare()));
  }

  private static Use use(FactorUse use) {
    Map<String, Integer> heldBack = new LinkedHashMap<>();
    use.heldBack().forEach((cause, count) -> heldBack.put(cause.id(), count));
    return new Use(
        use.turns(),
        number(use.share()),
        number(use.interval().low()),
        number(use.interval().high()),
        number(use.per1000Words()),
        number(use.memberShare()),
        use.byRole().get(Role.LEADER),
        use.byRole().get(Role.MEMBER),
        use.byThird(),
        use.bySpeaker(),
        heldBack);
  }

  private static BigDecimal number(Measure measure) {
    return Decimal.of(measure).orElse(null);
  }
}
