package io.github.samspill.report.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.samspill.report.Report;
import io.github.samspill.report.TagWriter;
import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tagged turns as JSON Lines: one object a turn, with hits and held-back hits. */
public final class JsonTags implements TagWriter {
  private final boolean withText;
  private final Appendable out;

  /** Writes to {@code out}, with the turns' text or without. */
  public JsonTags(boolean withText, Appendable out) {
    this.withText = withText;
    this.out = out;
  }

  record Line(
      String session,
      String turn,
      String speaker,
      String role,
      @JsonAnyGetter Map<String, Integer> factors,
      List<Found> evidence,
      List<Found> heldBack,
      @JsonInclude(JsonInclude.Include.NON_NULL) String text) {}

  record Found(
      String rule,
      String factor,
      int start,
      int end,
      @JsonInclude(JsonInclude.Include.NON_NULL) String cause,
      @JsonInclude(JsonInclude.Include.NON_NULL) String cue) {}

  @Override
  public void write(TaggedSession session) throws IOException {
    for (TaggedTurn turn : session.turns()) {
      Line line =
          line(session.session().id(), session.role(turn), session.factors(), turn, withText);
      out.append(Json.line(line)).append('\n');
    }
  }

  /** A turn of a report, with its text. */
  static Line line(Report report, TaggedTurn turn) {
    return line(
        report.session().id(),
        report.session().roster().role(turn.turn().speaker()),
        report.factors().stream().map(use -> use.factor()).toList(),
        turn,
        true);
  }

  private static Line line(
      String session, Role role, List<Factor> factors, TaggedTurn turn, boolean withText) {
    Map<String, Integer> tags = new LinkedHashMap<>();
    factors.forEach(factor -> tags.put(factor.column(), turn.carries(factor.id()) ? 1 : 0));
    return new Line(
        session,
        turn.turn().id(),
        turn.turn().speaker(),
        role.id(),
        tags,
        turn.hits().stream().map(hit -> found(hit, withText)).toList(),
        turn.heldBack().stream().map(held -> found(held, withText)).toList(),
        withText ? turn.turn().text() : null);
  }

  /** The cue is the speaker's own words, and so it stands only where text was asked for. */
  private static Found found(Evidence evidence, boolean withText) {
    String cause = null;
    String cue = null;
    if (evidence instanceof Evidence.HeldBack held) {
      cause = held.cause().id();
      cue = withText ? held.cue() : null;
    }
    return new Found(
        evidence.rule(), evidence.factor(), evidence.start(), evidence.end(), cause, cue);
  }
}
