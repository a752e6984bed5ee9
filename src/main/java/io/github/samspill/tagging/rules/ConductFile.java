package io.github.samspill.tagging.rules;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Token;
import io.github.samspill.tagging.ConductRules;
import io.github.samspill.tagging.FunctionWords;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.Rule;
import io.github.samspill.tagging.WrittenRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files that say which words tell how a turn takes part in the talk.
 *
 * @param rules what they say
 * @param written the same rules with their examples
 */
record ConductFile(ConductRules rules, List<WrittenRule> written) {
  private static final String OPEN_QUESTION = "open-question";
  private static final String PASSES_ON = "passes-on";
  private static final String BACK_CHANNEL = "back-channel";
  // Both written standards stand in one file; its rules are filed under the first.
  private static final String LANGUAGE = "nb";

  static ConductFile read(
      Node root, Map<String, Pattern> shared, FunctionWords functionWords, Faults faults) {
    Map<String, Node> file =
        faults.map(root, Set.of("sets", OPEN_QUESTION, PASSES_ON, BACK_CHANNEL));
    Patterns patterns = new Patterns(shared, file.get("sets"), faults);
    List<WrittenRule> written = new ArrayList<>();
    ConductRules rules =
        new ConductRules(
            rules(file, OPEN_QUESTION, patterns, written, faults),
            rules(file, PASSES_ON, patterns, written, faults),
            rules(file, BACK_CHANNEL, patterns, written, faults),
            functionWords);
    return new ConductFile(rules, List.copyOf(written));
  }

  private static List<Rule> rules(
      Map<String, Node> file,
      String kind,
      Patterns patterns,
      List<WrittenRule> written,
      Faults faults) {
    List<Rule> rules = new ArrayList<>();
    for (Node node : faults.list(file.get(kind))) {
      WrittenRule rule = RuleFile.rule(node, kind, LANGUAGE, patterns, faults);
      written.add(rule);
      rules.add(rule.rule());
    }
    return rules;
  }

  /** The words of each category, as they stand in tokens. */
  static FunctionWords functionWords(Node root, Faults faults) {
    Analysis analysis = new Analysis();
    List<String> categories = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    for (Map.Entry<String, Node> entry : faults.map(root).entrySet()) {
      Set<Pattern> words = new LinkedHashSet<>();
      for (Node node : faults.list(entry.getValue())) {
        for (Token token : analysis.of(faults.text(node, node, entry.getKey())).tokens()) {
          words.add(new Pattern.Word(token.word()));
        }
      }
      categories.add(entry.getKey());
      patterns.add(new Pattern.Choice(List.copyOf(words)));
    }
    return new FunctionWords(categories, patterns);
  }
}
