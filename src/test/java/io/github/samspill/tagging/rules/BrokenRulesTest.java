package io.github.samspill.tagging.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.problem.BadInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every broken rule file gives exactly the errors that stand beside it. */
class BrokenRulesTest {
  private static final Path FOLDER = Path.of("src/test/resources/broken-rules");
  private static final int FEWEST = 8;

  private static List<Path> files(String ending) throws Exception {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void everyBrokenFileHasItsErrorsBesideIt() throws Exception {
    List<String> broken = files(".yaml").stream().map(f -> f.toString() + ".txt").toList();
    assertEquals(broken, files(".txt").stream().map(Path::toString).toList());
    assertTrue(broken.size() >= FEWEST);
  }

  @TestFactory
  Stream<DynamicTest> brokenFilesTellWhatIsWrong() throws Exception {
    return files(".yaml").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      BadInput thrown =
                          assertThrows(
                              BadInput.class, () -> RuleSets.of(List.of("nb"), List.of(file)));
                      String expected = Files.readString(Path.of(file + ".txt"));
                      String found = thrown.getMessage().replace(FOLDER + "/", "") + "\n";
                      assertEquals(expected, found);
                    }));
  }
}
