package io.github.samspill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesImportTest {
  // Repeated tabs, blank lines, a term that stands twice, several words, a smiley, an open end.
  private static final String DIC =
      """
      %
      1\t\tglede
      2\tsosial (venn)
      %

      glad*\t\t1
      kjær\t1\t2
      glad*\t1

      ta det med ro\t1
      :)\t1
      """;

  @TempDir Path folder;

  private Run run(String name, String text, String... options) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    String[] args = new String[options.length + 3];
    args[0] = "rules";
    args[1] = "import";
    args[2] = file.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return Run.of(args);
  }

  @Test
  void aCategoryOfTheOlderFormBecomesARuleFileThatPassesItsTest() throws Exception {
    Path rules = folder.resolve("glede.yaml");
    Run run = run("ord.dic", DIC, "--category", "glede", "-o", rules.toString());
    assertEquals(0, run.code());
    assertEquals(
        "note: 1 entries stood there before\nwarning: no pattern can stand for the term :)\n",
        run.err());
    String yaml = Files.readString(rules);
    assertTrue(yaml.contains("- \"glad*\"\n      - \"kjær\"\n      - \"ta det med ro\"\n"), yaml);
    assertEquals(0, Run.of("rules", "test", "--rules", rules.toString()).code());
    Run explained = Run.of("explain", "--rules", rules.toString(), "ikke gladere enn i går");
    assertTrue(explained.out().contains("glede.words: «gladere»"), explained.out());
  }

  @Test
  void aCategoryOfTheNewerFormIsAColumn() throws Exception {
    String dicx = "DicTerm,Glede,Sosial\n\"ja, visst\",X,\nvenn*,,0.5\n\nvenn*,,X\n";
    Run run = run("ord.dicx", dicx, "--category", "sosial", "--factor", "kontakt");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("id: \"kontakt.words\""), run.out());
    assertTrue(run.out().contains("patterns:\n      - \"venn*\"\n"), run.out());
    assertTrue(run("ord.dicx", dicx, "--category", "glede").out().contains("- \"ja visst\"\n"));
  }

  @Test
  void aDictionaryInWindows1252IsReadToo() throws Exception {
    Path file = folder.resolve("gammel.dic");
    Files.write(file, DIC.getBytes(Charset.forName("windows-1252")));
    Run run = Run.of("rules", "import", file.toString(), "--category", "glede");
    assertTrue(run.out().contains("kjær"), run.out());
  }

  @Test
  void severalCategoriesAreNamedWhenNoneIsChosen() throws Exception {
    Run run = run("ord.dic", DIC);
    assertEquals(ExitCode.WRONG_USAGE.number(), run.code());
    assertTrue(run.err().contains("--category: glede, sosial (venn)"), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.dic|1,glad|1: no category list stands here",
        "x.dic|%;glede;%;glad,1|2: 'glede' is no category",
        "x.dic|%;1,glede;glad,1|3: 'glad\t1' is no category",
        "x.dic|%;1,glede;%;glad,7|4: no category has the number '7'",
        "x.dic|%;1,glede;1,sorg;%|3: the category number 1 stands twice",
        "x.dic|%;1,glede;%;glad|4: 'glad' has no category",
        "x.dic|%;1,glede|2: the category list does not end",
        "x.dicx|Ord;glad|1: this is no header",
      })
  void aBrokenDictionaryIsToldWithItsLine(String name, String lines, String message)
      throws Exception {
    Run run = run(name, lines.replace(';', '\n').replace(',', '\t'));
    assertEquals(ExitCode.BAD_DATA.number(), run.code(), run.err());
    assertTrue(run.err().contains(name + ":" + message), run.err());
    assertEquals("", run.out());
  }

  @Test
  void anEmptyTableIsTold() throws Exception {
    Run run = run("x.dicx", "\n");
    assertEquals(ExitCode.BAD_DATA.number(), run.code());
    assertTrue(run.err().contains("x.dicx: the file is empty; expected DicTerm"), run.err());
  }

  @Test
  void aRowWithTooManyCellsIsToldWithItsLine() throws Exception {
    Run run = run("x.dicx", "DicTerm,glede\nja, visst,X\n");
    assertEquals(ExitCode.BAD_DATA.number(), run.code());
    assertTrue(run.err().contains("x.dicx:2: the row has 3 cells; expected at most 2"), run.err());
  }
}
