package io.github.samspill.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.samspill.metrics.FactorUse;
import io.github.samspill.report.Report;
import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import java.io.IOException;
import java.util.List;

/**
 * A tagged turn as its JSON has it. It writes itself, since there are as many as there is talk.
 *
 * @param session the session's id
 * @param role the speaker's role
 * @param factors the factors of the session, in the order of reports
 * @param turn the turn
 * @param withText whether its text stands there, and the cues, which are the speaker's own words
 */
record TurnLine(String session, Role role, List<Factor> factors, TaggedTurn turn, boolean withText)
    implements JsonSerializable {

  /** A turn of a report, with its text. */
  static TurnLine of(Report report, TaggedTurn turn) {
    return new TurnLine(
        report.session().id(),
        report.session().roster().role(turn.turn().speaker()),
        report.factors().stream().map(FactorUse::factor).toList(),
        turn,
        true);
  }

  /** Writes the object. */
  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("session", session);
    json.writeStringField("turn", turn.turn().id());
    json.writeStringField("speaker", turn.turn().speaker());
    json.writeStringField("role", role.id());
    for (Factor factor : factors) {
      json.writeNumberField(factor.column(), turn.carries(factor.id()) ? 1 : 0);
    }
    json.writeArrayFieldStart("evidence");
    for (Evidence one : turn.evidence()) {
      if (one instanceof Evidence.Hit) {
        writeStart(one, json);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("held_back");
    for (Evidence one : turn.evidence()) {
      if (one instanceof Evidence.HeldBack held) {
        writeStart(held, json);
        json.writeStringField("cause", held.cause().id());
        if (withText) {
          json.writeStringField("cue", held.cue());
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    if (withText) {
      json.writeStringField("text", turn.turn().text());
    }
    json.writeEndObject();
  }

  @Override
  public void serialize(JsonGenerator json, SerializerProvider unused) throws IOException {
    write(json);
  }

  @Override
  public void serializeWithType(
      JsonGenerator json, SerializerProvider unused, TypeSerializer neither) throws IOException {
    write(json);
  }

  private static void writeStart(Evidence one, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", one.rule());
    json.writeStringField("factor", one.factor());
    json.writeNumberField("start", one.start());
    json.writeNumberField("end", one.end());
  }
}
