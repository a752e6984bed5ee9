package io.github.samspill.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.cli.Run;
import io.github.samspill.report.csv.CsvRows;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on two workers gives what a batch gives. */
class SamspillJobTest {
  private static final List<String> TABLES =
      List.of("sessions", "participants", "factors", "flows", "turns", "failures");
  private static final String MANY_PARTS = "100000";
  private static final String FEW_PARTS = "600000";

  @TempDir Path folder;

  @BeforeEach
  void onTwoWorkers() {
    System.setProperty("spark.master", "local[2]");
  }

  @AfterEach
  void nothingSet() {
    System.clearProperty("spark.master");
  }

  private record Told(int code, String err) {}

  private static Told job(List<String> args) {
    StringWriter err = new StringWriter();
    int code = SamspillJob.run(new PrintWriter(err), args.toArray(String[]::new));
    return new Told(code, err.toString());
  }

  private static List<String> with(List<String> args, String... more) {
    List<String> all = new ArrayList<>(args);
    all.addAll(List.of(more));
    return all;
  }

  /** The samples, and files that are broken, odd or in another encoding. */
  private List<String> inputs() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("odd"));
    Files.writeString(odd.resolve("feil.csv"), "speaker,text\nM1,\"Hei\n");
    Files.writeString(odd.resolve("uten-tekst.csv"), "speaker,start\nM1,soon\n");
    Files.writeString(
        odd.resolve("formel.csv"), "session,speaker,text\n=1,M1,\"=2+3, 'sa\nhun\"\n-,@L,'=x\n");
    Files.write(
        odd.resolve("gammel.csv"),
        "taler,rolle,ytring\nM1,medlem,Jeg er så glad for dere\n"
            .getBytes(Charset.forName("windows-1252")));
    return List.of("samples/*.csv", "samples/*.json", "samples/coded", odd.toString());
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> inside = Files.list(folder)) {
      inside.forEach(path -> names.add(path.getFileName().toString()));
    }
    return names;
  }

  private static int rows(String csv) {
    return CsvRows.cells(csv).size() - 1;
  }

  @Test
  void theTablesAreTheBytesOfABatch() throws IOException {
    Path one = folder.resolve("one");
    Path many = folder.resolve("many");
    Run batch = Run.of(with(with(List.of("batch"), "--text", "-o", one.toString()), inputs()));
    Told job = job(with(inputs(), "--text", "-o", many.toString(), "--part-bytes", MANY_PARTS));

    assertEquals(1, batch.code(), batch.err());
    assertEquals(1, job.code(), job.err());
    assertEquals(batch.err().replace(one.toString(), ""), job.err().replace(many.toString(), ""));
    for (String table : TABLES) {
      Path file = Path.of(table + ".csv");
      assertArrayEquals(
          Files.readAllBytes(one.resolve(file)), Files.readAllBytes(many.resolve(file)), table);
    }
    assertArrayEquals(
        Files.readAllBytes(one.resolve("codebook.csv")),
        Files.readAllBytes(many.resolve("codebook.csv")));
    assertEquals(162, rows(Files.readString(many.resolve("sessions.csv"))));
    assertEquals(2, rows(Files.readString(many.resolve("failures.csv"))));
    assertTrue(rows(Files.readString(many.resolve("turns.csv"))) > 13_000);
    assertEquals(7, names(many).size(), "nothing else is left in the folder");
  }

  @Test
  void theyAreThoseOfTheDefaultBuildToo() throws IOException {
    Path out = folder.resolve("out");
    Told job = job(List.of("samples/*.csv", "samples/*.json", "-o", out.toString()));
    assertEquals(0, job.code(), job.err());
    for (String table : TABLES) {
      Path file = Path.of(table + ".csv");
      assertEquals(
          Files.readString(Path.of("samples/expected/batch").resolve(file)),
          Files.readString(out.resolve(file)),
          table);
    }
  }

  @Test
  void parquetHasTheSameRowsInTheSameOrder() throws IOException {
    Path one = folder.resolve("one");
    Path many = folder.resolve("many");
    Run batch =
        Run.of(
            with(with(List.of("batch"), "--text", "--raw-text", "-o", one.toString()), inputs()));
    Told job =
        job(
            with(
                inputs(),
                "--text",
                "-o",
                many.toString(),
                "--format",
                "parquet",
                "--part-bytes",
                FEW_PARTS));
    assertEquals(batch.code(), job.code(), job.err());
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "localhost")
            .getOrCreate()) {
      for (String table : TABLES) {
        compare(spark, one.resolve(table + ".csv"), many.resolve(table + ".parquet"));
      }
    }
    assertTrue(names(many.resolve("turns.parquet")).size() > 1, "there are several parts");
  }

  private static void compare(SparkSession spark, Path csv, Path parquet) throws IOException {
    List<List<String>> expected = CsvRows.cells(Files.readString(csv));
    List<Row> found = new ArrayList<>();
    for (String part : names(parquet)) {
      var rows = spark.read().parquet(parquet.resolve(part).toString());
      assertEquals(expected.get(0), List.of(rows.columns()), csv.toString());
      found.addAll(rows.collectAsList());
    }
    assertEquals(expected.size() - 1, found.size(), csv.toString());
    for (int i = 0; i < found.size(); i++) {
      for (int column = 0; column < expected.get(0).size(); column++) {
        String cell = expected.get(i + 1).get(column);
        Object value = found.get(i).get(column);
        String place = csv + " row " + i + " " + expected.get(0).get(column);
        if (value instanceof Double number) {
          assertEquals(0, new BigDecimal(cell).compareTo(BigDecimal.valueOf(number)), place);
        } else {
          assertEquals(cell, value == null ? "" : value.toString(), place);
        }
      }
    }
  }

  @Test
  void whoSeemsNotToBeAnonymousIsRefusedAsByABatch() throws IOException {
    List<String> args = with(inputs(), "--require-anonymous", "--part-bytes", FEW_PARTS);
    Path one = folder.resolve("one");
    Path many = folder.resolve("many");
    Run.of(with(List.of("batch", "-o", one.toString(), "--require-anonymous"), inputs()));
    assertEquals(1, job(with(args, "-o", many.toString())).code());
    String failures = Files.readString(many.resolve("failures.csv"));
    assertEquals(Files.readString(one.resolve("failures.csv")), failures);
    assertTrue(rows(failures) > 2, failures);
  }

  @Test
  void ownRulesAndWordsForColumnsGoWithIt() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.csv"), "hvem,innhold\nS1,Hei alle sammen\nS2,Morn\n");
    Path rules = Files.writeString(folder.resolve("humour.yaml"), RULES);
    List<String> options =
        List.of(
            in.toString(),
            "--rules",
            rules.toString(),
            "--column",
            "speaker=hvem",
            "--column",
            "text=innhold",
            "--leader",
            "S2");
    Path one = folder.resolve("one");
    Path many = folder.resolve("many");
    Run batch = Run.of(with(with(List.of("batch"), "-o", one.toString()), options));
    Told job = job(with(options, "-o", many.toString()));
    assertEquals(0, batch.code(), batch.err());
    assertEquals(0, job.code(), job.err());
    String turns = Files.readString(many.resolve("turns.csv"));
    assertEquals(Files.readString(one.resolve("turns.csv")), turns);
    assertTrue(turns.contains("humour.says-hello@0-3"), turns);
    assertTrue(turns.contains(",S2,leader,"), turns);
  }

  private static final String RULES =
      """
      factor: humour
      language: nb
      names: {nb: Humor, nn: Humor, en: Humour}
      rules:
        - id: humour.says-hello
          says: greets
          patterns: ["hei"]
          match: ["«hei» på deg"]
          near_miss: ["morn"]
      """;

  @Test
  void resultsAndUnfinishedWorkAreLeftAlone() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("turns.csv"), "mine");
    Told taken = job(List.of("samples/bygda.json", "-o", out.toString()));
    assertEquals(2, taken.code());
    assertTrue(taken.err().contains("name another folder"), taken.err());
    assertEquals("mine", Files.readString(out.resolve("turns.csv")));

    Path begun = Files.createDirectories(folder.resolve("begun/.unfinished")).getParent();
    Told other = job(List.of("samples/bygda.json", "-o", begun.toString()));
    assertEquals(2, other.code());
    assertTrue(other.err().contains("unfinished run"), other.err());
    assertEquals(Set.of(".unfinished"), names(begun));
  }

  @Test
  void whatIsNotThereIsTold() {
    Told job = job(List.of("nowhere", "-o", folder.resolve("out").toString()));
    assertEquals(66, job.code());
    assertTrue(job.err().startsWith("nowhere: there is no such file"), job.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  private static String[] with(List<String> args, List<String> more) {
    List<String> all = new ArrayList<>(args);
    all.addAll(more);
    return all.toArray(String[]::new);
  }
}
