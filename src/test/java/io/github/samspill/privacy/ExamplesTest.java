package io.github.samspill.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind is found where the examples mark it, to the letter, and left alone in near-misses. */
class ExamplesTest {
  private static final Path FILE = Path.of("src/test/resources/privacy/examples.txt");
  private static final AnonymityCheck CHECK = new AnonymityCheck();

  private record Example(int line, Kind kind, String marked) {
    String text() {
      return marked.replaceAll("[«»]", "");
    }

    boolean isNearMiss() {
      return marked.indexOf('«') < 0;
    }
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(FILE);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        String[] parts = lines.get(i).split("\t", 2);
        examples.add(new Example(i + 1, Kind.of(parts[0]), parts[1]));
      }
    }
    return examples;
  }

  @TestFactory
  Stream<DynamicTest> examplesComeOutAsTheySay() throws IOException {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    FILE.getFileName() + ":" + example.line() + " " + example.marked(),
                    () -> assertEquals(example.marked(), found(example))));
  }

  /** The text with what is found marked; another kind than the example's says so in the mark. */
  private static String found(Example example) {
    StringBuilder marked = new StringBuilder(example.text());
    List<Finding> findings = CHECK.of(example.text());
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding one = findings.get(i);
      marked.insert(one.end(), "»");
      marked.insert(one.start(), one.kind() == example.kind() ? "«" : one.kind().id() + "«");
    }
    return marked.toString();
  }

  @Test
  void everyKindHasHitsAndNearMisses() throws IOException {
    for (Kind kind : Kind.values()) {
      List<Example> ofKind = examples().stream().filter(one -> one.kind() == kind).toList();
      assertTrue(ofKind.stream().anyMatch(Example::isNearMiss), kind.id());
      assertTrue(ofKind.stream().filter(one -> !one.isNearMiss()).count() >= 2, kind.id());
    }
  }

  @Test
  void aSpeakersCodeIsNoNameAndANameIsNoCode() {
    for (String code : List.of("M1", "L1", "Leder", "SPEAKER_02", "?", "T", "deltaker 3")) {
      assertEquals(List.of(), CHECK.ofCode(code), code);
    }
    for (String name : List.of("Per", "kari", "Liv Hansen", "Dag")) {
      assertEquals(Kind.NAME, CHECK.ofCode(name).get(0).kind(), name);
    }
  }
}
