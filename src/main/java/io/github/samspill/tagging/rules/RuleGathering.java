package io.github.samspill.tagging.rules;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.FramingRules;
import io.github.samspill.tagging.FunctionWords;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.RuleBook;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.WrittenRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers rule files, the built-in ones and the user's, and what is wrong with them. */
final class RuleGathering {
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Factor> factors = new LinkedHashMap<>();
  private final Map<String, WrittenRule> rules = new LinkedHashMap<>();
  private final List<WrittenRule> framingExamples = new ArrayList<>();
  private final MessageDigest digest = sha256();

  /** Reads the built-in files of some languages and the user's, of which only what is in these. */
  RuleBook book(List<String> languages, List<OwnRules> own) throws BadInput {
    Map<String, Pattern> shared = shared();
    FramingRules framing = framing(shared);
    ConductFile conduct = conduct(shared);
    factors();
    for (String factor : List.copyOf(factors.keySet())) {
      for (String language : languages) {
        String name = language + "/" + factor + ".yaml";
        add(name, RuleSources.builtIn(name), shared, Set.of());
      }
    }
    for (OwnRules file : own) {
      add(file.file(), file.yaml(), shared, Set.copyOf(languages));
    }
    return book(framing, conduct);
  }

  /** The sets that all files share. */
  Map<String, Pattern> shared() throws BadInput {
    Faults faults = new Faults("sets.yaml");
    Map<String, Node> file = faults.map(builtIn(faults), Set.of("sets"));
    Map<String, Pattern> sets = new Patterns(Map.of(), file.get("sets"), faults).sets();
    problems.addAll(faults.found());
    return sets;
  }

  private FramingRules framing(Map<String, Pattern> shared) throws BadInput {
    Faults inExamples = new Faults("framing-examples.yaml");
    framingExamples.addAll(FramingFile.examples(builtIn(inExamples), inExamples));
    problems.addAll(inExamples.found());
    Faults faults = new Faults("framing.yaml");
    FramingRules read = FramingFile.read(builtIn(faults), shared, faults);
    problems.addAll(faults.found());
    return read;
  }

  private ConductFile conduct(Map<String, Pattern> shared) throws BadInput {
    Faults inWords = new Faults("function-words.yaml");
    FunctionWords functionWords = ConductFile.functionWords(builtIn(inWords), inWords);
    problems.addAll(inWords.found());
    Faults faults = new Faults("conduct.yaml");
    ConductFile read = ConductFile.read(builtIn(faults), shared, functionWords, faults);
    problems.addAll(faults.found());
    return read;
  }

  private void factors() throws BadInput {
    Faults faults = new Faults("factors.yaml");
    Map<String, Node> file = faults.map(builtIn(faults), Set.of("factors"));
    for (Node node : faults.list(file.get("factors"))) {
      Map<String, Node> map = faults.map(node, Set.of("id", "names"));
      String id = faults.text(node, map.get("id"), "id");
      Map<String, String> names = new TreeMap<>();
      faults
          .map(map.get("names"))
          .forEach((key, text) -> names.put(key, faults.text(text, text, key)));
      factors.put(id, new Factor(id, names));
    }
    problems.addAll(faults.found());
  }

  /** Adds a file's rules; where languages are named, only a file in one of them. */
  private void add(String name, String yaml, Map<String, Pattern> shared, Set<String> languages)
      throws BadInput {
    Faults faults = new Faults(name);
    RuleFile file = RuleFile.read(node(name, yaml), shared, faults);
    problems.addAll(faults.found());
    factors.merge(
        file.factor().id(), file.factor(), (old, own) -> own.names().isEmpty() ? old : own);
    Map<String, WrittenRule> fresh = new LinkedHashMap<>();
    for (WrittenRule rule : file.rules()) {
      WrittenRule twin = fresh.put(rule.rule().language() + "/" + rule.id(), rule);
      if (twin != null) {
        problems.add(
            Problem.at(
                name,
                rule.line(),
                "the rule " + rule.id() + " stands at line " + twin.line() + " too",
                "each id once in a file",
                "rename one of them"));
      }
    }
    fresh
        .values()
        .removeIf(rule -> !languages.isEmpty() && !languages.contains(rule.rule().language()));
    rules.putAll(fresh);
  }

  private Node builtIn(Faults faults) throws BadInput {
    return node(faults.file(), RuleSources.builtIn(faults.file()));
  }

  private Node node(String name, String yaml) throws BadInput {
    digest.update(yaml.getBytes(StandardCharsets.UTF_8));
    return Node.of(yaml, name);
  }

  private RuleBook book(FramingRules framing, ConductFile conduct) throws BadInput {
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    RuleSet ruleSet =
        new RuleSet(
            List.copyOf(factors.values()),
            rules.values().stream().map(WrittenRule::rule).toList(),
            framing,
            conduct.rules(),
            HexFormat.of().formatHex(digest.digest()));
    return new RuleBook(ruleSet, List.copyOf(rules.values()), framingExamples, conduct.written());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
