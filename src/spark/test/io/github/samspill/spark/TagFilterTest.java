package io.github.samspill.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code tag} as a filter that Spark fans out. */
class TagFilterTest {
  private static final Pattern PIPE = Pattern.compile("\\.pipe\\(\"(.*?)\"\\)");
  private static final Pattern SESSION = Pattern.compile("\"session\":\"[^\"]*\"");

  @TempDir Path folder;

  /** The command as the README has it, of the jar that was just built. */
  private static String command() throws IOException {
    Matcher shown = PIPE.matcher(Files.readString(Path.of("README.md")));
    assertTrue(shown.find(), "the README shows the filter");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return shown
        .group(1)
        .replace("java ", java + " ")
        .replace("target/samspill.jar", System.getProperty("samspill.jar"));
  }

  /** A file that comes through a pipe has no name, so a session is not named by it. */
  private static List<String> withoutSession(List<String> lines) {
    return lines.stream().map(line -> SESSION.matcher(line).replaceFirst("")).toList();
  }

  @Test
  void eachFileGivesTheRowsThatItGivesAlone() throws IOException {
    List<String> files =
        List.of(
            "samples/vikaren.csv",
            "samples/bygda.json",
            "samples/two-leaders.csv",
            "samples/opptaket.json");
    SparkConf conf =
        new SparkConf()
            .setAppName("filter")
            .setMaster("local[2]")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "localhost")
            .set("spark.driver.bindAddress", "127.0.0.1")
            .set("spark.local.dir", folder.toString());
    List<String> piped;
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      piped =
          spark
              .parallelize(files, files.size())
              .map(file -> Files.readString(Path.of(file)))
              .pipe(command())
              .collect();
    }
    List<String> alone = new ArrayList<>();
    for (String file : files) {
      Run run = Run.of("tag", "--format", "jsonl", file);
      assertEquals(0, run.code(), run.err());
      alone.addAll(run.out().lines().toList());
    }
    assertTrue(alone.size() > 200, "only " + alone.size() + " rows");
    assertEquals(alone.size(), piped.size());
    assertEquals(withoutSession(alone), withoutSession(piped));
  }
}
