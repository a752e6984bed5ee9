package io.github.samspill.language;

import io.github.samspill.language.Token.Border;
import io.github.samspill.transcript.Marks;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.NorwegianStemmer;

/**
 * Turns texts into words: Lucene's StandardTokenizer, lower case, Scandinavian normalisation, no
 * stop words, and the Snowball stem beside each word. One thread uses one analysis.
 */
public final class Analysis {
  // Beyond this many distinct words a run starts its table anew, so that memory stays bounded.
  private static final int STEMS_KEPT = 200_000;

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final TokenStream chain =
      new ScandinavianNormalizationFilter(new LowerCaseFilter(tokenizer));
  private final CharTermAttribute term = chain.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = chain.addAttribute(OffsetAttribute.class);
  private final NorwegianStemmer stemmer = new NorwegianStemmer();
  private final Map<String, String> stems = new HashMap<>();

  /** The words of a text; a word holds at least one letter or digit. */
  public Speech of(String text) {
    String spoken = Marks.blankedOut(text);
    List<Token> tokens = new ArrayList<>();
    try {
      tokenizer.setReader(new StringReader(spoken));
      chain.reset();
      int end = 0;
      while (chain.incrementToken()) {
        if (isWord(spoken, offset.startOffset(), offset.endOffset())) {
          Border before =
              tokens.isEmpty() ? Border.SENTENCE : border(spoken, end, offset.startOffset());
          String word = term.toString();
          tokens.add(new Token(word, stem(word), offset.startOffset(), offset.endOffset(), before));
          end = offset.endOffset();
        }
      }
      chain.end();
      chain.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return Speech.of(text, spoken, tokens);
  }

  /** The stem of a word that is already lower-cased and normalised. */
  private String stem(String word) {
    if (stems.size() > STEMS_KEPT) {
      stems.clear();
    }
    return stems.computeIfAbsent(
        word,
        unseen -> {
          stemmer.setCurrent(unseen);
          stemmer.stem();
          return stemmer.getCurrent();
        });
  }

  private static boolean isWord(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Border border(String text, int from, int to) {
    Border border = Border.NONE;
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case '?', '!', '\n', '\r' -> {
          return Border.SENTENCE;
        }
        case '.' -> {
          // A row of dots is a hesitation, not an end.
          if ((i == from || text.charAt(i - 1) != '.')
              && (i + 1 == to || text.charAt(i + 1) != '.')) {
            return Border.SENTENCE;
          }
        }
        case ',', ';', ':', '\u2013', '\u2014' -> border = Border.CLAUSE;
        case '-' -> border = i > from ? Border.CLAUSE : border;
        default -> {}
      }
    }
    return border;
  }
}
