package io.github.samspill.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.samspill.report.TagWriter;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import java.io.IOException;
import java.io.Writer;

/** Tagged turns as JSON Lines: one object a turn, with hits and held-back hits. */
public final class JsonTags implements TagWriter {
  private final boolean withText;
  private final Writer out;

  /** Writes to {@code out}, with the turns' text or without. */
  public JsonTags(boolean withText, Writer out) {
    this.withText = withText;
    this.out = out;
  }

  @Override
  public void write(TaggedSession session) throws IOException {
    String id = session.session().id();
    try (JsonGenerator json = Json.generator(out)) {
      for (TaggedTurn turn : session.turns()) {
        new TurnLine(id, session.role(turn), session.factors(), turn, withText).write(json);
        json.writeRaw('\n');
      }
    }
  }
}
