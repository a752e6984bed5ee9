package io.github.samspill.report.json;

import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Figure;
import io.github.samspill.metrics.Flow;
import io.github.samspill.metrics.Lift;
import io.github.samspill.metrics.Measure;
import io.github.samspill.metrics.Observation;
import io.github.samspill.metrics.Share;
import io.github.samspill.metrics.TurnTaking;
import io.github.samspill.report.Decimal;
import io.github.samspill.report.Renderer;
import io.github.samspill.report.Report;
import io.github.samspill.report.json.ReportWire.Change;
import io.github.samspill.report.json.ReportWire.Head;
import io.github.samspill.report.json.ReportWire.Observed;
import io.github.samspill.report.json.ReportWire.Pair;
import io.github.samspill.report.json.ReportWire.Person;
import io.github.samspill.report.json.ReportWire.RuleSetUsed;
import io.github.samspill.report.json.ReportWire.Succession;
import io.github.samspill.report.json.ReportWire.Use;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a report as one JSON object; what cannot be computed is {@code null}. */
public final class JsonRenderer implements Renderer {

  @Override
  public void render(Report report, Appendable out) throws IOException {
    Map<String, Use> factors = new LinkedHashMap<>();
    report.factors().forEach(use -> factors.put(use.factor().column(), use(use)));
    ReportWire wire =
        new ReportWire(
            head(report),
            people(report),
            figures(report.metrics()),
            factors,
            report.pairs().stream()
                .map(p -> new Pair(p.one().column(), p.other().column(), p.turns()))
                .toList(),
            report.lifts().stream().map(JsonRenderer::succession).toList(),
            changes(report.flows()),
            changes(report.addresses()),
            report.observations().stream().map(JsonRenderer::observed).toList(),
            report
                .quotations()
                .map(turns -> turns.stream().map(turn -> TurnLine.of(report, turn)).toList())
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

  private static List<Change> changes(List<Flow> flows) {
    return flows.stream().map(f -> new Change(f.from(), f.to(), f.count())).toList();
  }

  private static Succession succession(Lift lift) {
    return new Succession(
        lift.first().column(),
        lift.then().column(),
        lift.before(),
        lift.followed(),
        number(lift.lift()),
        number(lift.low()),
        number(lift.high()));
  }

  private static Observed observed(Observation observation) {
    return new Observed(observation.id(), figures(observation.figures()), observation.source());
  }

  private static Map<String, BigDecimal> figures(List<Figure> figures) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    figures.forEach(figure -> numbers.put(figure.metric().id(), number(figure.value())));
    return numbers;
  }

  private static List<Person> people(Report report) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < report.speakers().size(); i++) {
      people.add(person(report.speakers().get(i), report.turnTaking().get(i)));
    }
    return people;
  }

  private static Person person(Share share, TurnTaking taking) {
    return new Person(
        share.speaker().id(),
        share.speaker().role().id(),
        share.turns(),
        share.words(),
        number(share.seconds()),
        number(share.wordShare()),
        number(share.turnShare()),
        number(taking.answers()),
        number(taking.pausesEnded()),
        number(taking.interruptions()),
        number(taking.interrupted()));
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
