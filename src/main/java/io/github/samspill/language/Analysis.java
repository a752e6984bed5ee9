package io.github.samspill.language;

import io.github.samspill.transcript.Marks;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Turn;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/**
 * Turns texts into words: Lucene's StandardTokenizer, lower case, Scandinavian normalisation, no
 * stop words, and the Snowball stem beside each word. One thread uses one analysis.
 *
 * <p>The tokenizer's scanner is used without the stream around it, whose attributes ask the machine
 * about its memory when they are loaded; a short run waits for that.
 */
public final class Analysis {
  /** Beyond this many forms a run starts its table anew, so that memory stays bounded. */
  public static final int FORMS_KEPT = 1 << 16;

  /** Lucene's scanner parts a longer word. */
  private static final int LONGEST_WORD = 255;

  private final StandardTokenizerImpl scanner = new StandardTokenizerImpl(Reader.nullReader());
  private final char[] word = new char[LONGEST_WORD];
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
      scanner.yyreset(new StringReader(spoken));
      while (scanner.getNextToken() != StandardTokenizerImpl.YYEOF) {
        int start = scanner.yychar();
        int end = start + scanner.yylength();
        spoken.getChars(start, end, word, 0);
        Form form = forms.of(word, end - start);
        if (form.isWord()) {
          words.add(form, start, end);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words.speech(text);
  }
}
