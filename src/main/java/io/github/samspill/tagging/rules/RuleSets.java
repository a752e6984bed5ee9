package io.github.samspill.tagging.rules;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.tagging.ConductRules;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.FramingRules;
import io.github.samspill.tagging.FunctionWords;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.PatternParser;
import io.github.samspill.tagging.PatternSyntaxError;
import io.github.samspill.tagging.Rule;
import io.github.samspill.tagging.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers rule files, the built-in ones and the user's, into one rule set. */
public final class RuleSets {
  /** The languages that there are built-in rules for. */
  public static final List<String> LANGUAGES = List.of("nb", "nn");

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Factor> factors = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final MessageDigest digest = sha256();

  private RuleSets() {}

  /**
   * The built-in rules of some languages with the user's own.
   *
   * @param languages which of {@link #LANGUAGES}; at least one
   * @param own rule files, or folders of them; a rule with a known id and language replaces it
   * @throws BadInput with all faults of all files
   * @throws IOException when one of the user's files cannot be had
   */
  public static RuleSet of(List<String> languages, List<Path> own) throws BadInput, IOException {
    return with(languages, OwnRules.read(own));
  }

  /**
   * The built-in rules of some languages with the user's own, which have been read.
   *
   * @param languages which of {@link #LANGUAGES}; at least one
   * @param own rule files; a rule with a known id and language replaces it
   * @throws BadInput with all faults of all files
   */
  public static RuleSet with(List<String> languages, List<OwnRules> own) throws BadInput {
    RuleSets sets = new RuleSets();
    Map<String, Pattern> shared = sets.shared();
    FramingRules framing = sets.framing(shared);
    ConductRules conduct = sets.conduct(shared);
    sets.factors();
    for (String factor : List.copyOf(sets.factors.keySet())) {
      for (String language : languages) {
        String name = language + "/" + factor + ".yaml";
        sets.add(name, resource(name), shared, Set.of());
      }
    }
    for (OwnRules file : own) {
      sets.add(file.file(), file.yaml(), shared, Set.copyOf(languages));
    }
    return sets.ruleSet(framing, conduct);
  }

  /**
   * Reads one pattern, which may use the sets that all rule files share.
   *
   * @throws PatternSyntaxError when it is not well written
   */
  public static Pattern pattern(String pattern) throws PatternSyntaxError {
    try {
      return new PatternParser(new RuleSets().shared()).parse(pattern);
    } catch (BadInput e) {
      throw new IllegalStateException("the shared sets are tested", e);
    }
  }

  private Map<String, Pattern> shared() throws BadInput {
    String name = "sets.yaml";
    Faults faults = new Faults(name);
    Map<String, Node> file = faults.map(node(name, resource(name)), Set.of("sets"));
    Map<String, Pattern> shared = new Patterns(Map.of(), file.get("sets"), faults).sets();
    problems.addAll(faults.found());
    return shared;
  }

  private FramingRules framing(Map<String, Pattern> shared) throws BadInput {
    String shown = "framing-examples.yaml";
    Faults inExamples = new Faults(shown);
    List<Rule> examples = FramingFile.examples(node(shown, resource(shown)), inExamples);
    problems.addAll(inExamples.found());
    String name = "framing.yaml";
    Faults faults = new Faults(name);
    FramingRules framing = FramingFile.read(node(name, resource(name)), shared, examples, faults);
    problems.addAll(faults.found());
    return framing;
  }

  private ConductRules conduct(Map<String, Pattern> shared) throws BadInput {
    Faults inWords = new Faults("function-words.yaml");
    Node words = node(inWords.file(), resource(inWords.file()));
    FunctionWords functionWords = ConductFile.functionWords(words, inWords);
    problems.addAll(inWords.found());
    Faults faults = new Faults("conduct.yaml");
    Node file = node(faults.file(), resource(faults.file()));
    ConductRules conduct = ConductFile.read(file, shared, functionWords, faults);
    problems.addAll(faults.found());
    return conduct;
  }

  private void factors() throws BadInput {
    String name = "factors.yaml";
    Faults faults = new Faults(name);
    Map<String, Node> file = faults.map(node(name, resource(name)), Set.of("factors"));
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
    Map<String, Rule> fresh = new LinkedHashMap<>();
    for (Rule rule : file.rules()) {
      Rule twin = fresh.put(rule.language() + "/" + rule.id(), rule);
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
    fresh.values().removeIf(rule -> !languages.isEmpty() && !languages.contains(rule.language()));
    rules.putAll(fresh);
  }

  private Node node(String name, String yaml) throws BadInput {
    digest.update(yaml.getBytes(StandardCharsets.UTF_8));
    return Node.of(yaml, name);
  }

  private RuleSet ruleSet(FramingRules framing, ConductRules conduct) throws BadInput {
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    return new RuleSet(
        List.copyOf(factors.values()),
        List.copyOf(rules.values()),
        framing,
        conduct,
        HexFormat.of().formatHex(digest.digest()));
  }

  private static String resource(String name) {
    try (InputStream stream = RuleSets.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
