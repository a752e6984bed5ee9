package io.github.samspill.tagging.rules;

import io.github.samspill.tagging.Condition;
import io.github.samspill.tagging.ConductRules;
import io.github.samspill.tagging.Cue;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.Framing;
import io.github.samspill.tagging.FramingRules;
import io.github.samspill.tagging.FunctionWords;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.PatternIndex;
import io.github.samspill.tagging.Rule;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.transcript.Role;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what {@link CompiledWriter} wrote, field by field in its order. It keeps to plain loops,
 * since it runs in every start.
 */
final class CompiledReader {
  private static final Framing[] FRAMINGS = Framing.values();
  private static final Role[] ROLES = Role.values();
  private static final Cue.Scope[] SCOPES = Cue.Scope.values();

  private final byte[] bytes;
  private final Map<Integer, Set<Framing>> heldBy = new HashMap<>();
  private int at;
  private String[] texts = {};
  private Pattern[] patterns = {};

  CompiledReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A number in as many groups of seven bits as it needs, the lowest first. */
  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte group = bytes[at++];
      number |= (group & 0x7f) << shift;
      if (group >= 0) {
        return number;
      }
    }
  }

  /** A number in four bytes. */
  int fixed() {
    int number = 0;
    for (int i = 0; i < 4; i++) {
      number = (number << 8) | (bytes[at++] & 0xff);
    }
    return number;
  }

  /** A list of texts in full; those of Latin-1 are cut out as they are, which is fastest. */
  String[] texts() {
    String[] read = new String[number()];
    for (int i = 0; i < read.length; i++) {
      int form = number();
      int length = form >> 1;
      read[i] =
          new String(
              bytes,
              at,
              length,
              (form & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      at += length;
    }
    return read;
  }

  /** The set of these languages, when there is one. */
  Optional<RuleSet> ruleSet(List<String> languages) {
    String wanted = String.join(" ", languages);
    texts = texts();
    readPatterns();
    FramingRules framing = framing();
    ConductRules conduct =
        new ConductRules(rules(), rules(), rules(), new FunctionWords(textList(), patternList()));
    List<Rule> rules = rules();
    for (int sets = number(); sets > 0; sets--) {
      String of = text();
      String digest = text();
      List<Factor> factors = factors();
      List<Rule> own = new ArrayList<>(rules.size());
      for (int i = number(); i > 0; i--) {
        own.add(rules.get(number()));
      }
      int size = number();
      if (of.equals(wanted)) {
        return Optional.of(new RuleSet(factors, own, framing, conduct, digest, index(size)));
      }
      at += Integer.BYTES * size;
    }
    return Optional.empty();
  }

  private Optional<PatternIndex> index(int size) {
    int[] numbers = new int[size];
    ByteBuffer.wrap(bytes, at, Integer.BYTES * size).asIntBuffer().get(numbers);
    return size == 0 ? Optional.empty() : Optional.of(PatternIndex.read(numbers, texts));
  }

  private String text() {
    return texts[number()];
  }

  private List<String> textList() {
    String[] list = new String[number()];
    for (int i = 0; i < list.length; i++) {
      list[i] = text();
    }
    return List.of(list);
  }

  /** All patterns, each after its parts. */
  private void readPatterns() {
    patterns = new Pattern[number()];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = readPattern(number());
    }
  }

  private Pattern readPattern(int kind) {
    return switch (kind) {
      case CompiledPatterns.WORD -> new Pattern.Word(text());
      case CompiledPatterns.STEM -> new Pattern.Stem(text());
      case CompiledPatterns.OPEN -> new Pattern.Open(text(), number() == 1, number() == 1);
      case CompiledPatterns.ANY_WORD -> new Pattern.AnyWord();
      case CompiledPatterns.GAP -> new Pattern.Gap(number());
      case CompiledPatterns.OPENING -> new Pattern.Opening(pattern());
      case CompiledPatterns.CLOSING -> new Pattern.Closing(pattern());
      case CompiledPatterns.SEQUENCE -> new Pattern.Sequence(patternList());
      case CompiledPatterns.CHOICE -> new Pattern.Choice(patternList());
      case CompiledPatterns.MAYBE -> new Pattern.Maybe(pattern());
      default -> throw new IllegalStateException("no pattern is of the kind " + kind);
    };
  }

  private Pattern pattern() {
    return patterns[number()];
  }

  private List<Pattern> patternList() {
    Pattern[] list = new Pattern[number()];
    for (int i = 0; i < list.length; i++) {
      list[i] = pattern();
    }
    return List.of(list);
  }

  private FramingRules framing() {
    return new FramingRules(
        patternList(),
        patternList(),
        patternList(),
        cues(),
        patternList(),
        patternList(),
        patternList(),
        textList());
  }

  private List<Cue> cues() {
    Cue[] cues = new Cue[number()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = new Cue(FRAMINGS[number()], SCOPES[number()], number(), pattern());
    }
    return List.of(cues);
  }

  private List<Rule> rules() {
    Rule[] rules = new Rule[number()];
    for (int i = 0; i < rules.length; i++) {
      rules[i] =
          new Rule(text(), text(), text(), patternList(), heldBy(number()), number(), condition());
    }
    return List.of(rules);
  }

  private Set<Framing> heldBy(int bits) {
    Set<Framing> known = heldBy.get(bits);
    if (known == null) {
      Set<Framing> named = EnumSet.noneOf(Framing.class);
      for (int i = 0; i < FRAMINGS.length; i++) {
        if (((bits >> i) & 1) == 1) {
          named.add(FRAMINGS[i]);
        }
      }
      known = Set.copyOf(named);
      heldBy.put(bits, known);
    }
    return known;
  }

  private Condition condition() {
    return number() == 0
        ? Condition.NONE
        : new Condition(
            role(),
            number(),
            number(),
            phrases(),
            phrases(),
            number() == 0 ? Optional.empty() : Optional.of(before()));
  }

  private Condition.Before before() {
    return new Condition.Before(
        role(), number(), question(number()), Set.copyOf(textList()), phrases());
  }

  private static Optional<Boolean> question(int known) {
    return known == 0 ? Optional.empty() : Optional.of(known == 2);
  }

  private Optional<Role> role() {
    int number = number();
    return number == 0 ? Optional.empty() : Optional.of(ROLES[number - 1]);
  }

  private Condition.Phrases phrases() {
    return new Condition.Phrases(textList(), patternList());
  }

  private List<Factor> factors() {
    Factor[] factors = new Factor[number()];
    for (int i = 0; i < factors.length; i++) {
      String id = text();
      Map<String, String> names = new HashMap<>();
      for (int n = number(); n > 0; n--) {
        names.put(text(), text());
      }
      factors[i] = new Factor(id, names);
    }
    return List.of(factors);
  }
}
