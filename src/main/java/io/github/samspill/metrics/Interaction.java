package io.github.samspill.metrics;

import static io.github.samspill.metrics.Measure.Reason.NOTHING_TO_COUNT;
import static io.github.samspill.metrics.Measure.Reason.NO_LEADER;
import static io.github.samspill.metrics.Measure.Reason.TOO_FEW_PEOPLE;

import io.github.samspill.metrics.Metric.Family;
import io.github.samspill.metrics.Metric.Unit;
import io.github.samspill.transcript.Role;
import java.util.List;

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
              talk -> roleShare(talk, Role.MEMBER, Role.MEMBER)),
          new Metric(
              "member_to_leader_share",
              Family.INTERACTION,
              Unit.SHARE,
              "0 to 1",
              "changes from a member to a leader / all changes of speaker",
              NO_CHANGES,
              "thesis 1.2, 3.3.4",
              talk -> roleShare(talk, Role.MEMBER, Role.LEADER)),
          new Metric(
              "leader_to_member_share",
              Family.INTERACTION,
              Unit.SHARE,
              "0 to 1",
              "changes from a leader to a member / all changes of speaker",
              NO_CHANGES,
              "thesis 1.2, 3.3.4",
              talk -> roleShare(talk, Role.LEADER, Role.MEMBER)),
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

  private static Measure roleShare(Talk talk, Role from, Role to) {
    if (!talk.isLed()) {
      return Measure.absent(NO_LEADER);
    }
    Changes changes = talk.changes();
    int counted = 0;
    for (int i = 0; i < changes.size(); i++) {
      boolean counts =
          talk.speakers().get(changes.from(i)).role() == from
              && talk.speakers().get(changes.to(i)).role() == to;
      counted += counts ? changes.count(i) : 0;
    }
    return Measure.share(counted, changes.all());
  }

  private static Measure afterLeaderShare(Talk talk) {
    if (!talk.isLed()) {
      return Measure.absent(NO_LEADER);
    }
    List<Floor> floors = talk.floors();
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

  private static Measure reciprocity(Talk talk) {
    Changes changes = talk.changes();
    int returned = 0;
    for (int i = 0; i < changes.size(); i++) {
      returned += Math.min(changes.count(i), changes.back(i));
    }
    return Measure.share(returned, changes.all());
  }

  private static Measure centralisation(Talk talk) {
    Changes changes = talk.changes();
    int[] strengths = new int[talk.speakers().size()];
    for (int i = 0; i < changes.size(); i++) {
      strengths[changes.from(i)] += changes.count(i);
      strengths[changes.to(i)] += changes.count(i);
    }
    int people = 0;
    int strongest = 0;
    int sum = 0;
    for (int i = 0; i < strengths.length; i++) {
      Share share = talk.shares().get(i);
      people += share.turns() > 0 && share.speaker().role() != Role.UNKNOWN ? 1 : 0;
      strongest = Math.max(strongest, strengths[i]);
      sum += strengths[i];
    }
    if (people < 3) {
      return Measure.absent(TOO_FEW_PEOPLE);
    }
    if (changes.all() == 0) {
      return Measure.absent(NOTHING_TO_COUNT);
    }
    // Those who never spoke have no strength and are not among the people.
    int difference = people * strongest - sum;
    return Measure.of((double) difference / ((people - 2) * changes.all()));
  }
}
