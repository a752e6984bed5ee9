package io.github.samspill.report.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A report as its JSON has it; names become snake case. */
record ReportWire(
    Head session,
    List<Person> speakers,
    Map<String, BigDecimal> metrics,
    Map<String, Use> factors,
    List<Pair> pairs,
    @JsonProperty("lag_1") List<Succession> lifts,
    List<Change> flows,
    List<Change> addresses,
    List<Observed> observations,
    List<TurnLine> quotations,
    RuleSetUsed rules) {

  record Head(
      String id,
      String date,
      String group,
      String leader,
      int turns,
      int words,
      BigDecimal seconds) {}

  record Person(
      String id,
      String role,
      int turns,
      int words,
      BigDecimal seconds,
      BigDecimal wordShare,
      BigDecimal turnShare,
      BigDecimal answers,
      BigDecimal pausesEnded,
      BigDecimal interruptions,
      BigDecimal interrupted) {}

  record Use(
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

  record Pair(String one, String other, int turns) {}

  record Succession(
      String first,
      String then,
      int before,
      int followed,
      BigDecimal lift,
      BigDecimal liftLow,
      BigDecimal liftHigh) {}

  record Observed(String id, Map<String, BigDecimal> figures, String source) {}

  record Change(String from, String to, int count) {}

  record RuleSetUsed(int count, String digest) {}
}
