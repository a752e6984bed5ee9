package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static io.github.samspill.metrics.Measure.Reason.NO_LEADER;
import static io.github.samspill.metrics.Measure.Reason.TOO_FEW_PEOPLE;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Roster;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who follows whom. Changes from or to an unknown speaker are nobody's and are not counted. */
final class Interaction {
  private static final String NO_CHANGES = "nobody leads, or the floor never changes";

  static final List<Metric> METRICS =
      List.of(
          new Metric(
              "member_to_member_share",
              Family.INTERACTION,
              Unit.SHARE,
              "0 to 1",
              "changes from a member to another member / all changes of speaker",
              NO_CHANGES,
              "thesis 1.2, 3.3.4",
              session -> roleShare(session, Role.MEMBER, Role.MEMBER)),
          new Metric(
              "member_to_leader_share",
              Family.INTERACTION,
              Unit.SHARE,
              "0 to 1",
              "changes from a member to a leader / all changes of speaker",
              NO_CHANGES,
              "thesis 1.2, 3.3.4",
              session -> roleShare(session, Role.MEMBER, Role.LEADER)),
          new Metric(
              "leader_to_member_share",
              Family.INTERACTION,
              Unit.SHARE,
              "0 to 1",
              "changes from a leader to a member / all changes of speaker",
              NO_CHANGES,
              "thesis 1.2, 3.3.4",
              session -> roleShare(session, Role.LEADER, Role.MEMBER)),
          new Metric(
              "after_leader_share",
              Family.INTERACTION,
              Unit.SHARE,
              "0 to 1",
              "turns of members directly after a leader's / turns of members, neighbouring turns"
                  + " of one speaker as one",
              "nobody leads, or no member speaks",
              "–",
              Interaction::afterLeaderShare),
          new Metric(
              "reciprocity",
              Family.INTERACTION,
              Unit.INDEX,
              "0 (nobody answers back) to 1 (every change is returned)",
              "sum over i and j of min(w_ij, w_ji) / sum of all w_ij, w_ij = changes from i to j",
              "the floor never changes",
              "Squartini et al. 2013, doi:10.1038/srep02729 (weighted reciprocity)",
              Interaction::reciprocity),
          new Metric(
              "centralisation",
              Family.INTERACTION,
              Unit.INDEX,
              "0 (all alike) to 1 (everything goes through one)",
              "sum_i(max s - s_i) / ((n - 2) * W), s_i = changes from or to i, W = all changes,"
                  + " n = those who spoke",
              "fewer than three people spoke, or the floor never changes",
              "Freeman 1979, doi:10.1016/0378-8733(78)90021-7 (degree centralisation, with"
                  + " numbers of changes as weights)",
              Interaction::centralisation));

  private Interaction() {}

  private static Measure roleShare(TaggedSession session, Role from, Role to) {
    if (!Participation.hasLeader(session)) {
      return Measure.absent(NO_LEADER);
    }
    Roster roster = session.session().roster();
    List<Flow> flows = Flow.of(session);
    int counted =
        flows.stream()
            .filter(flow -> roster.role(flow.from()) == from && roster.role(flow.to()) == to)
            .mapToInt(Flow::count)
            .sum();
    return Measure.share(counted, changes(flows));
  }

  private static Measure afterLeaderShare(TaggedSession session) {
    if (!Participation.hasLeader(session)) {
      return Measure.absent(NO_LEADER);
    }
    List<Floor> floors = Floor.of(session);
    int members = 0;
    int afterLeader = 0;
    for (int i = 0; i < floors.size(); i++) {
      if (floors.get(i).role() == Role.MEMBER) {
        members++;
        afterLeader += i > 0 && floors.get(i - 1).role() == Role.LEADER ? 1 : 0;
      }
    }
    return Measure.share(afterLeader, members);
  }

  private static Measure reciprocity(TaggedSession session) {
    List<Flow> flows = Flow.of(session);
    int returned = 0;
    for (Flow flow : flows) {
      for (Flow back : flows) {
        if (flow.from().equals(back.to()) && flow.to().equals(back.from())) {
          returned += Math.min(flow.count(), back.count());
        }
      }
    }
    return Measure.share(returned, changes(flows));
  }

  private static Measure centralisation(TaggedSession session) {
    List<Flow> flows = Flow.of(session);
    Map<String, Integer> strengths = new TreeMap<>();
    session.turns().stream()
        .filter(turn -> turn.turn().hasKnownSpeaker())
        .forEach(turn -> strengths.put(turn.turn().speaker(), 0));
    for (Flow flow : flows) {
      strengths.merge(flow.from(), flow.count(), Integer::sum);
      strengths.merge(flow.to(), flow.count(), Integer::sum);
    }
    if (strengths.size() < 3) {
      return Measure.absent(TOO_FEW_PEOPLE);
    }
    int changes = changes(flows);
    if (changes == 0) {
      return Measure.absent(NOTHING_TO_COUNT);
    }
    int strongest = strengths.values().stream().max(Integer::compare).orElseThrow();
    int difference = strengths.values().stream().mapToInt(own -> strongest - own).sum();
    return Measure.of((double) difference / ((strengths.size() - 2) * changes));
  }

  private static int changes(List<Flow> flows) {
    return flows.stream().mapToInt(Flow::count).sum();
  }
}
