package io.github.samspill.cli;

import io.github.samspill.problem.BadInput;
import io.github.samspill.report.TagWriter;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.read.SessionTaker;
import io.github.samspill.transcript.read.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags a transcript session by session and writes nothing before all of it has been read, since a
 * fault may stand in its last line. What has been tagged meanwhile is held; where that becomes too
 * much, the rest is only read, and read again to be tagged once nothing is found to be wrong.
 */
final class TagStream {
  private static final int SHARE_OF_MEMORY = 16;

  private final Tagger tagger;
  private final TagWriter writer;
  private final StringBuilder written;
  private final long most;

  /**
   * A stream.
   *
   * @param writer writes what is tagged
   * @param written where it writes to; holds what stands above the first turn
   */
  TagStream(Tagger tagger, TagWriter writer, StringBuilder written) {
    this(tagger, writer, written, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
  }

  /** The same with the most characters that are held. */
  TagStream(Tagger tagger, TagWriter writer, StringBuilder written, long most) {
    this.tagger = tagger;
    this.writer = writer;
    this.written = written;
    this.most = most;
  }

  /** Tags all that a transcript holds. */
  void run(ReadingOptions reading, Source source, Streams streams) throws Exception {
    Held held = new Held();
    ReadingOptions.tell(reading.read(source, held), streams);
    for (String text : held.texts) {
      streams.out().write(text);
    }
    if (held.isFull()) {
      rest(reading, source, new Rest(held.sessions(), streams.out()));
    }
  }

  private static void rest(ReadingOptions reading, Source source, Rest rest)
      throws BadInput, NoInput, UsageFault, IOException {
    try {
      reading.read(source, rest);
    } catch (Unwritable fault) {
      throw (IOException) fault.getCause();
    }
  }

  /** An output that cannot be written, on its way through the reader of the input. */
  private static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unwritable(IOException cause) {
      super(cause);
    }
  }

  private String tagged(Session session) {
    try {
      writer.write(tagger.tag(session));
    } catch (IOException e) {
      throw new Unwritable(e);
    }
    return taken();
  }

  private String taken() {
    String text = written.toString();
    written.setLength(0);
    return text;
  }

  /** What has been tagged while the transcript was read for the first time. */
  private final class Held implements SessionTaker {
    private final List<String> texts = new ArrayList<>(List.of(taken()));
    private boolean whole;
    private long characters;

    @Override
    public void take(Session session, long bytes) {
      if (!isFull()) {
        texts.add(tagged(session));
        characters += texts.get(texts.size() - 1).length();
      }
    }

    @Override
    public void beginAgain() {
      // A transcript whose sessions do not stand together is held whole to be read at all.
      whole = true;
      characters = 0;
      texts.subList(1, texts.size()).clear();
    }

    boolean isFull() {
      return characters > most && !whole;
    }

    int sessions() {
      return texts.size() - 1;
    }
  }

  /** Tags the sessions that were not held. */
  private final class Rest implements SessionTaker {
    private final Writer out;
    private int held;

    Rest(int held, Writer out) {
      this.held = held;
      this.out = out;
    }

    @Override
    public void take(Session session, long bytes) {
      if (held > 0) {
        held--;
        return;
      }
      try {
        out.write(tagged(session));
      } catch (IOException e) {
        throw new Unwritable(e);
      }
    }

    @Override
    public void beginAgain() {
      throw new IllegalStateException("the transcript changed while it was read");
    }
  }
}
