package io.github.samspill.report.csv;

import static io.github.samspill.report.csv.ResultTable.number;

import io.github.samspill.metrics.Catalogue;
import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Metric;
import io.github.samspill.report.csv.ResultTable.Column;
import io.github.samspill.tagging.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The table of sessions: a row a session, a column a metric. */
final class SessionColumns {
  private static final String NEVER = "never";

  private SessionColumns() {}

  static ResultTable<Analysed> table(List<Factor> factors) {
    List<Column<Analysed>> columns = new ArrayList<>(head());
    for (int i = 0; i < Catalogue.metrics().size(); i++) {
      columns.add(metric(i));
    }
    for (int i = 0; i < factors.size(); i++) {
      columns.addAll(factor(factors.get(i), i));
    }
    return new ResultTable<>("sessions.csv", columns, List::of);
  }

  private static List<Column<Analysed>> head() {
    return List.of(
        new Column<>("file", "text", "the input file", NEVER, Analysed::file),
        new Column<>("session", "text", "the session's id in its file", NEVER, Analysed::session),
        new Column<>(
            "date",
            "ISO date",
            "the day of the session",
            "the transcript does not tell",
            one -> one.tagged().session().date().map(Object::toString).orElse("")),
        new Column<>(
            "group",
            "text",
            "the group's code",
            "the transcript does not tell",
            one -> one.tagged().session().group().orElse("")),
        new Column<>(
            "leader",
            "text",
            "the codes of those who lead, parted by spaces",
            "nobody is known to lead",
            one -> one.report().leader().orElse("")),
        new Column<>(
            "turns",
            "turns",
            "turns, as transcribed",
            NEVER,
            one -> Integer.toString(one.tagged().turns().size())),
        new Column<>(
            "words",
            "words",
            "words, transcribers' marks left out",
            NEVER,
            one -> Integer.toString(one.report().words())),
        new Column<>(
            "seconds",
            "seconds",
            "sum of the turns' lengths",
            "a turn has no start or no end",
            one -> number(one.report().seconds())));
  }

  private static Column<Analysed> metric(int place) {
    Metric metric = Catalogue.metrics().get(place);
    return new Column<>(
        metric.id(),
        metric.unit().name().toLowerCase(Locale.ROOT),
        metric.formula(),
        metric.absent(),
        one -> number(one.report().metrics().get(place).value()));
  }

  private static List<Column<Analysed>> factor(Factor factor, int place) {
    String id = factor.column();
    String name = factor.name("en");
    Function<Analysed, FactorUse> use = one -> one.report().factors().get(place);
    return List.of(
        new Column<>(
            id + "_turns",
            "turns",
            "turns that carry " + name,
            NEVER,
            one -> Integer.toString(use.apply(one).turns())),
        new Column<>(
            id + "_share",
            "share",
            "turns that carry " + name + " / all turns",
            "there are no turns",
            one -> number(use.apply(one).share())),
        new Column<>(
            id + "_member_share",
            "share",
            "turns of members that carry " + name + " / turns that carry it",
            "no turn carries it",
            one -> number(use.apply(one).memberShare())));
  }
}
