package io.github.samspill.tagging.rules;

import io.github.samspill.problem.BadInput;
import io.github.samspill.tagging.PatternIndex;
import io.github.samspill.tagging.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A step of the build: compiles the built-in rule files into the resource beside the classes. */
public final class CompileRules {
  private CompileRules() {}

  /**
   * Writes the resource.
   *
   * @param args the folder of the compiled classes
   * @throws BadInput when a built-in rule file has faults, which ends the build
   * @throws IOException when the resource cannot be written
   */
  public static void main(String[] args) throws BadInput, IOException {
    Path beside = Path.of(args[0]).resolve(CompileRules.class.getPackageName().replace('.', '/'));
    Files.write(beside.resolve(CompiledRules.NAME), compiled(sources(beside)));
  }

  /** The built-in sets: of each language alone, and of all together. */
  static byte[] compiled(List<String> sources) throws BadInput, IOException {
    List<List<String>> choices = new ArrayList<>(List.of(RuleSets.LANGUAGES));
    RuleSets.LANGUAGES.forEach(language -> choices.add(List.of(language)));
    Map<List<String>, RuleSet> sets = new LinkedHashMap<>();
    for (List<String> languages : choices) {
      sets.put(languages, RuleSets.book(languages, List.of()).ruleSet());
    }
    List<String> spoken = RuleSets.book(RuleSets.LANGUAGES, List.of()).spoken();
    // The index is of the patterns as they are read here, each of them once.
    byte[] withoutIndex = CompiledWriter.bytes(sources, sets);
    RuleSet all = CompiledRules.of(withoutIndex, RuleSets.LANGUAGES).orElseThrow();
    sets.put(RuleSets.LANGUAGES, all.with(PatternIndex.of(all, spoken)));
    return CompiledWriter.bytes(sources, sets);
  }

  /** All YAML files below the folder, by their names from there. */
  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
