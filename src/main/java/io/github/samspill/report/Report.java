package io.github.samspill.report;

import io.github.samspill.metrics.FactorPair;
import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Figure;
import io.github.samspill.metrics.Flow;
import io.github.samspill.metrics.Glance;
import io.github.samspill.metrics.Lift;
import io.github.samspill.metrics.Measure;
import io.github.samspill.metrics.Observation;
import io.github.samspill.metrics.Share;
import io.github.samspill.metrics.Talk;
import io.github.samspill.metrics.TurnTaking;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A session's report: every number computed, nothing formatted.
 *
 * @param session the session
 * @param leaders the codes of those who lead; empty when nobody is known to
 * @param words number of words in all
 * @param seconds speaking time in all
 * @param speakers everybody's part, in the order of the roster
 * @param turnTaking how everybody takes turns, in the order of the roster
 * @param metrics the measures of the whole session
 * @param factors how each factor shows
 * @param pairs factors that stand in the same turns
 * @param lifts which factor follows which from turn to turn
 * @param flows who follows whom
 * @param addresses who speaks to whom, where the transcript tells
 * @param observations what is worth saying of the figures
 * @param glance the session from its beginning to its end
 * @param quotations the turns with evidence, when their text was asked for
 * @param rules number of rules
 * @param digest the rule set's digest
 * @param measured how well these very rules agree with codes, when it was measured
 */
public record Report(
    Session session,
    List<String> leaders,
    int words,
    Measure seconds,
    List<Share> speakers,
    List<TurnTaking> turnTaking,
    List<Figure> metrics,
    List<FactorUse> factors,
    List<FactorPair> pairs,
    List<Lift> lifts,
    List<Flow> flows,
    List<Flow> addresses,
    List<Observation> observations,
    Glance glance,
    Optional<List<TaggedTurn>> quotations,
    int rules,
    String digest,
    Optional<Measured> measured) {

  /**
   * Computes the report of a session.
   *
   * @param session the tagged session
   * @param ruleSet the rules it was tagged by
   * @param withText whether turns with evidence are quoted
   */
  public static Report of(TaggedSession session, RuleSet ruleSet, boolean withText) {
    Talk talk = Talk.of(session);
    List<Figure> figures = Figure.of(talk);
    return new Report(
        session.session(),
        leaders(session.session()),
        talk.words(),
        talk.seconds(),
        talk.shares(),
        TurnTaking.of(talk),
        figures,
        FactorUse.of(talk),
        FactorPair.of(talk),
        Lift.of(talk),
        Flow.of(talk),
        Flow.addressed(talk),
        Observation.of(figures),
        Glance.of(talk),
        withText ? Optional.of(evident(session)) : Optional.empty(),
        ruleSet.rules().size(),
        ruleSet.digest(),
        Measured.of(ruleSet.digest()));
  }

  private static List<TaggedTurn> evident(TaggedSession session) {
    return session.turns().stream().filter(turn -> !turn.evidence().isEmpty()).toList();
  }

  private static List<String> leaders(Session session) {
    List<String> leading = session.roster().of(Role.LEADER).map(Speaker::id).toList();
    return leading.isEmpty() ? session.leader().stream().toList() : leading;
  }

  /** The leaders' codes in one text; empty when nobody is known to lead. */
  public Optional<String> leader() {
    return leaders.isEmpty()
        ? Optional.empty()
        : Optional.of(leaders.stream().collect(Collectors.joining(" ")));
  }
}
