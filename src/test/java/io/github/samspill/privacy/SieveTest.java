package io.github.samspill.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Speech;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Turn;
import io.github.samspill.transcript.read.ReadOptions;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is passed over holds nothing: a check that passes nothing over finds the same. */
class SieveTest {
  private static final int TIMES = 2;

  private final AnonymityCheck check = new AnonymityCheck();
  private final AnonymityCheck thorough = new AnonymityCheck(Lead.ANY);
  private final Analysis analysis = new Analysis();
  private final Random random = new Random(5);
  private int passed;
  private int held;

  private static List<String> texts() throws Exception {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      for (Path file : files.filter(SieveTest::isTranscript).sorted().toList()) {
        for (Session session : new TranscriptReader(ReadOptions.none()).read(file).sessions()) {
          session.turns().stream().map(Turn::text).forEach(texts::add);
        }
      }
    }
    return texts;
  }

  private static boolean isTranscript(Path file) {
    String path = file.toString().replace('\\', '/');
    return !path.contains("expected") && path.matches(".*\\.(csv|json)");
  }

  /** Names, places and workplaces, what stands before and after them, and numbers. */
  private static List<String> identifiers() throws IOException {
    List<String> words = new ArrayList<>();
    for (String file : List.of("first-names.txt", "last-names.txt", "places.txt")) {
      words.addAll(Resource.entries(file).stream().sorted().toList());
    }
    for (String file : List.of("cues.txt", "common-words.txt", "not-identifying.txt")) {
      Resource.sections(file).values().forEach(words::addAll);
    }
    try (Stream<String> examples =
        Files.lines(Path.of("src/test/resources/privacy/examples.txt"))) {
      examples.filter(line -> line.contains("«")).forEach(line -> words.add(marked(line)));
    }
    return words.stream().sorted().toList();
  }

  private static String marked(String line) {
    return line.substring(line.indexOf('«') + 1, line.indexOf('»'));
  }

  private void look(String text) {
    Speech speech = analysis.of(text);
    List<Finding> found = check.of(speech);
    assertEquals(thorough.of(speech), found, text);
    passed += found.isEmpty() ? 1 : 0;
    held += found.isEmpty() ? 0 : 1;
  }

  @Test
  void theSamplesAsTheyAreAndInLowerCase() throws Exception {
    for (String text : texts()) {
      look(text);
      look(text.toLowerCase(Locale.ROOT));
    }
    assertTrue(passed > 10_000 && held > 200, passed + " " + held);
  }

  @Test
  void theSamplesWithNamesAndCuesSprinkledIn() throws Exception {
    List<String> identifiers = identifiers();
    for (String text : texts()) {
      for (int i = 0; i < TIMES; i++) {
        look(sprinkled(text, identifiers));
      }
    }
    assertTrue(passed > 2_500 && held > 2_500, passed + " " + held);
  }

  /** A text with one to three of the words put between its own, now and then with a capital. */
  private String sprinkled(String text, List<String> identifiers) {
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    for (int more = random.nextInt(3); more >= 0; more--) {
      int at = random.nextInt(words.size() + 1);
      for (int run = random.nextInt(3); run >= 0; run--) {
        String word = identifiers.get(random.nextInt(identifiers.size()));
        boolean capital = random.nextBoolean();
        String written =
            capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
        words.add(
            at, written + List.of("", "", "", ",", ".", ",\n", "…", "s").get(random.nextInt(8)));
      }
    }
    String sprinkled = String.join(" ", words);
    return random.nextInt(3) == 0 ? sprinkled.toLowerCase(Locale.ROOT) : sprinkled;
  }
}
