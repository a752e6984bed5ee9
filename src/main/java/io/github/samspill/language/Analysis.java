package io.github.samspill.language;

import io.github.samspill.transcript.Marks;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Turn;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Turns texts into words: Lucene's StandardTokenizer, lower case, Scandinavian normalisation, no
 * stop words, and the Snowball stem beside each word. One thread uses one analysis.
 */
public final class Analysis {
  /** Beyond this many forms a run starts its table anew, so that memory stays bounded. */
  public static final int FORMS_KEPT = 1 << 16;

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
  private final Forms forms = new Forms();

  /** The words of every turn of a session. */
  public SpokenSession of(Session session) {
    List<Speech> speeches = new ArrayList<>(session.turns().size());
    for (Turn turn : session.turns()) {
      speeches.add(of(turn.text()));
    }
    return new SpokenSession(session, speeches);
  }

  /** The words of a text; a word holds at least one letter or digit. */
  public Speech of(String text) {
    String spoken = Marks.blankedOut(text);
    Words words = new Words(spoken);
    try {
      tokenizer.setReader(new StringReader(spoken));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        Form form = forms.of(term.buffer(), term.length());
        if (form.isWord()) {
          words.add(form, offset.startOffset(), offset.endOffset());
        }
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words.speech(text);
  }
}
