package io.github.samspill.tagging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.samspill.language.Analysis;
import io.github.samspill.language.Sentence;
import io.github.samspill.language.Speech;
import io.github.samspill.tagging.rules.RuleSets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Patterns and texts that nobody thought of: what is found stands in the text, as it should. */
class MatcherFuzzTest {
  private static final int LONGEST = 2000;
  private static final Tagger TAGGER = tagger();

  private static Tagger tagger() {
    try {
      return new Tagger(RuleSets.of(RuleSets.LANGUAGES, List.of()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @FuzzTest(maxDuration = "1m")
  void aPatternIsReadOrRefused(byte[] bytes) {
    read(text(bytes));
  }

  /** The first line is the pattern, the rest the text. */
  @FuzzTest(maxDuration = "1m")
  void aMatchIsWhatThePatternMeans(byte[] bytes) {
    String[] parts = text(bytes).split("\n", 2);
    Pattern pattern = read(parts[0]);
    if (pattern == null || parts.length < 2) {
      return;
    }
    Speech speech = new Analysis().of(parts[1]);
    for (Match match : new Scanner(List.of(pattern)).matches(speech)) {
      int end =
          speech.sentences().stream()
              .filter(sentence -> match.from() < sentence.to())
              .mapToInt(Sentence::to)
              .findFirst()
              .orElseThrow();
      assertTrue(PlainReading.ends(pattern, speech, match.from(), end).contains(match.to()));
      assertTrue(match.named().length() <= match.to() - match.from());
      inside(
          speech.tokens().get(match.from()).start(),
          speech.tokens().get(match.to() - 1).end(),
          parts[1]);
    }
  }

  @FuzzTest(maxDuration = "1m")
  void evidenceLiesInsideTheText(byte[] bytes) {
    String text = text(bytes);
    for (Evidence one : TAGGER.evidence(text, Context.UNKNOWN)) {
      inside(one.start(), one.end(), text);
    }
  }

  private static void inside(int start, int end, String text) {
    assertTrue(start >= 0 && start < end && end <= text.length(), start + "-" + end);
    String marked = text.substring(start, end);
    assertTrue(Character.isLetterOrDigit(marked.codePointAt(0)) || !marked.isBlank(), marked);
  }

  private static Pattern read(String pattern) {
    try {
      return new PatternParser(Map.of()).parse(pattern);
    } catch (PatternSyntaxError e) {
      assertTrue(e.column() >= 1 && e.column() <= pattern.length() + 1, "column " + e.column());
      return null;
    }
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
