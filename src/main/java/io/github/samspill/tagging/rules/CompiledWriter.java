package io.github.samspill.tagging.rules;

import io.github.samspill.tagging.Condition;
import io.github.samspill.tagging.ConductRules;
import io.github.samspill.tagging.Cue;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.Framing;
import io.github.samspill.tagging.FramingRules;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.Rule;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.transcript.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes rule sets as rows of numbers; what is in several of them stands once. {@link
 * CompiledReader} has the same order.
 */
final class CompiledWriter {
  private static final int[] NO_INDEX = {};

  private final CompiledBytes body = new CompiledBytes();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final CompiledPatterns patterns = new CompiledPatterns(this::number);

  /**
   * The bytes of some rule sets.
   *
   * @param sources the names of the files they were read from, beside the classes
   * @param sets the sets by their languages; framing and conduct are the same in all
   */
  static byte[] bytes(List<String> sources, Map<List<String>, RuleSet> sets) {
    CompiledWriter writer = new CompiledWriter();
    writer.write(sets);
    CompiledBytes all = new CompiledBytes();
    all.number(CompiledRules.LAYOUT);
    all.fixed(CompiledRules.checksum(sources.toArray(String[]::new)));
    all.texts(sources);
    all.texts(writer.texts);
    all.number(writer.patterns.rows().size());
    writer.patterns.rows().forEach(row -> row.forEach(all::number));
    all.add(writer.body);
    return all.toBytes();
  }

  private void write(Map<List<String>, RuleSet> sets) {
    RuleSet any = sets.values().iterator().next();
    framing(any.framing());
    conduct(any.conduct());
    List<Rule> all = sets.values().stream().flatMap(s -> s.rules().stream()).distinct().toList();
    rules(all);
    body.number(sets.size());
    sets.forEach(
        (languages, set) -> {
          text(String.join(" ", languages));
          text(set.digest());
          factors(set.factors());
          body.number(set.rules().size());
          set.rules().forEach(rule -> body.number(all.indexOf(rule)));
          body.all(set.index().map(index -> index.toNumbers(this::number)).orElse(NO_INDEX));
        });
  }

  private static <T> int place(T[] all, T one) {
    return List.of(all).indexOf(one);
  }

  private int number(String text) {
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(text);
    }
    return known == null ? texts.size() - 1 : known;
  }

  private void text(String text) {
    body.number(number(text));
  }

  private void texts(List<String> list) {
    body.number(list.size());
    list.forEach(this::text);
  }

  private void patterns(List<Pattern> list) {
    body.number(list.size());
    list.forEach(pattern -> body.number(patterns.number(pattern)));
  }

  private void framing(FramingRules rules) {
    patterns(rules.borders());
    patterns(rules.innerBorders());
    patterns(rules.exceptions());
    body.number(rules.cues().size());
    for (Cue cue : rules.cues()) {
      body.number(place(Framing.values(), cue.framing()));
      body.number(place(Cue.Scope.values(), cue.scope()));
      body.number(cue.reach());
      body.number(patterns.number(cue.pattern()));
    }
    patterns(rules.openers());
    patterns(rules.askedOpeners());
    patterns(rules.tags());
    texts(rules.ironyMarks());
  }

  private void conduct(ConductRules rules) {
    rules(rules.openQuestions());
    rules(rules.passesOn());
    rules(rules.backChannels());
    texts(rules.functionWords().categories());
    patterns(rules.functionWords().patterns());
  }

  private void rules(List<Rule> rules) {
    body.number(rules.size());
    for (Rule rule : rules) {
      text(rule.id());
      text(rule.factor());
      text(rule.language());
      patterns(rule.compiled());
      body.number(rule.heldBy().stream().mapToInt(CompiledWriter::bit).sum());
      body.number(rule.weight());
      condition(rule.condition());
    }
  }

  private static int bit(Framing framing) {
    return 1 << place(Framing.values(), framing);
  }

  private void condition(Condition condition) {
    boolean none = condition.equals(Condition.NONE);
    body.number(none ? 0 : 1);
    if (!none) {
      role(condition.role());
      body.number(condition.fewestWords());
      body.number(condition.mostWords());
      phrases(condition.with());
      phrases(condition.without());
      body.number(condition.before().isPresent() ? 1 : 0);
      condition.before().ifPresent(this::before);
    }
  }

  private void before(Condition.Before before) {
    role(before.role());
    body.number(before.fewestWords());
    body.number(before.question().map(asked -> asked ? 2 : 1).orElse(0));
    texts(before.factors().stream().sorted().toList());
    phrases(before.says());
  }

  private void role(Optional<Role> role) {
    body.number(role.map(known -> place(Role.values(), known) + 1).orElse(0));
  }

  private void phrases(Condition.Phrases phrases) {
    texts(phrases.patterns());
    patterns(phrases.compiled());
  }

  private void factors(List<Factor> factors) {
    body.number(factors.size());
    for (Factor factor : factors) {
      text(factor.id());
      body.number(factor.names().size());
      new TreeMap<>(factor.names())
          .forEach(
              (language, name) -> {
                text(language);
                text(name);
              });
    }
  }
}
