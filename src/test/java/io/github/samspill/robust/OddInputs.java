package io.github.samspill.robust;

import static io.github.samspill.robust.Broken.made;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/** Broken inputs that are too large to keep, or no ordinary files. */
final class OddInputs {
  private static final int MANY = 100_000;
  private static final int MEGABYTE = 1 << 20;

  private OddInputs() {}

  static List<Broken> all() {
    return List.of(
        // No ordinary files.
        made("a-folder", Files::createDirectory, "tag"),
        made("nowhere.csv", file -> {}, "tag"),
        made("link-in-a-circle.csv", file -> Files.createSymbolicLink(file, file), "tag"),
        made("link-to-nowhere.csv", file -> Files.createSymbolicLink(file, away(file)), "tag"),
        made("no-bytes.csv", file -> Files.createSymbolicLink(file, Path.of("/dev/null")), "tag"),
        made("table-is-a-folder", Files::createDirectory, "tag", GOOD, "--sessions"),
        made("table-is-nowhere.csv", file -> {}, "tag", GOOD, "--sessions"),
        made("batch-table-is-nowhere.csv", f -> {}, "batch", GOOD, "-o", "nowhere", "--sessions"),
        made("rules-are-nowhere.yaml", file -> {}, "rules", "test", "--rules"),
        made("rules-in-a-circle.yaml", f -> Files.createSymbolicLink(f, f), "tag", GOOD, "--rules"),
        made("dictionary-is-a-folder", Files::createDirectory, "rules", "import"),
        made("coded-is-a-folder", Files::createDirectory, "agree"),
        made("batch-is-nowhere.csv", file -> {}, "batch", "-o", "nowhere"),
        made("study-is-nowhere.csv", file -> {}, "compare", "--by", "leader"),
        made("name\u001b[31mred\n.csv", file -> Files.writeString(file, "hei\n"), "tag"),
        // Tables.
        made("line-of-50-mb.csv", file -> repeat(file, "speaker,text\nM1,", "hei ", 50, ""), "tag"),
        made(
            "quoted-50-mb.csv",
            file -> repeat(file, "speaker,text\nM1,\"", "hei\n", 50, ""),
            "tag"),
        made("turn-of-1-mb.csv", file -> repeat(file, "speaker,text\nM1,", "hei ", 1, "\n"), "tag"),
        made("first-line-of-50-mb.csv", file -> repeat(file, "", "hei ", 50, ""), "tag"),
        made("only-line-breaks.csv", file -> repeat(file, "", "\n", 4, ""), "tag"),
        made(
            "speakers-100000.csv",
            file -> lines(file, "speaker,text", i -> "M" + i + ",Ja"),
            "tag"),
        made("columns-100000.csv", file -> lines(file, "speaker,text", i -> ",k" + i, ""), "tag"),
        made(
            "problems-100000.csv",
            file -> lines(file, "speaker,text,start", i -> "M1,Ja,t" + i),
            "tag"),
        made(
            "roles-100000.csv",
            file -> lines(file, "speaker,text,role", i -> "M1,Ja,rolle" + i),
            "tag"),
        made("fields-100000.csv", file -> repeat(file, "speaker,text\nM1", ",a", 1, "\n"), "tag"),
        // JSON.
        made("nesting-of-100000.json", file -> repeat(file, "", "[", MANY), "tag"),
        made("objects-in-objects.json", file -> repeat(file, "", "{\"a\":", MANY), "tag"),
        made("turns-in-turns.json", file -> repeat(file, "", "{\"turns\":[", MANY), "tag"),
        made(
            "nesting-in-a-field.json",
            file -> repeat(file, "[{\"speaker\":\"M1\",\"text\":\"Hei\",\"x\":", "[", MANY),
            "tag"),
        made(
            "string-of-50-mb.json",
            file -> repeat(file, "[{\"speaker\":\"M1\",\n\"text\":\"", "hei ", 50, "\"}]"),
            "tag"),
        made(
            "line-of-50-mb.jsonl",
            file -> repeat(file, "{\"text\":\"Ja\"}\n{\"text\":\"", "hei ", 50, "\"}\n"),
            "tag"),
        made("name-of-1-mb.json", file -> repeat(file, "[{\"", "hei ", 1, "\":1}]"), "tag"),
        // Rules.
        made("yaml-nesting.yaml", file -> repeat(file, "", "[", MANY), "rules", "test", "--rules"),
        made("yaml-maps.yaml", file -> repeat(file, "", "{a: ", MANY), "rules", "test", "--rules"),
        made(
            "rules-of-11-mb.yaml",
            file -> repeat(file, "", "# ha\n", 11, ""),
            "tag",
            GOOD,
            "--rules"),
        made("sets-in-sets.yaml", OddInputs::setsInSets, "rules", "test", "--rules"),
        made("pattern-of-sets.yaml", OddInputs::patternOfSets, "rules", "test", "--rules"));
  }

  private static final String GOOD = "src/test/resources/broken-inputs/tag/one-turn.csv";

  private static Path away(Path file) {
    return file.resolveSibling("not-there");
  }

  private static void repeat(Path file, String before, String part, int megabytes, String after)
      throws IOException {
    Files.writeString(file, before + part.repeat(megabytes * MEGABYTE / part.length()) + after);
  }

  private static void repeat(Path file, String before, String part, int times) throws IOException {
    Files.writeString(file, before + part.repeat(times));
  }

  private static void lines(Path file, String header, IntFunction<String> line) throws IOException {
    lines(file, header + "\n", line, "\n");
  }

  private static void lines(Path file, String first, IntFunction<String> line, String end)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(first);
      for (int i = 0; i < MANY; i++) {
        out.write(line.apply(i) + end);
      }
    }
  }

  private static void setsInSets(Path file) throws IOException {
    StringBuilder yaml = new StringBuilder("factor: humour\nlanguage: nb\nsets:\n  s0: [ha]\n");
    for (int i = 1; i < 300; i++) {
      yaml.append("  s" + i + ": [\"{s" + (i - 1) + "}\"]\n");
    }
    Files.writeString(file, yaml + "rules: []\n");
  }

  private static void patternOfSets(Path file) throws IOException {
    String words = "ha, ".repeat(1000);
    Files.writeString(
        file,
        "factor: humour\nlanguage: nb\nsets:\n  s: ["
            + words
            + "]\nrules:\n  - id: humour.x\n    says: x\n    patterns: [\""
            + "{s} ".repeat(30)
            + "\"]\n    match: [\"«ha»\"]\n    near_miss: [\"nei\"]\n");
  }
}
