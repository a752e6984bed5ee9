package io.github.samspill.tagging;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Speech;
import io.github.samspill.tagging.Evidence.HeldBack;
import io.github.samspill.tagging.Evidence.Hit;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Tags texts by a rule set. One thread uses one tagger. */
public final class Tagger {
  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparingInt(Evidence::start)
          .thenComparingInt(Evidence::end)
          .thenComparing(Evidence::rule);

  private final RuleSet ruleSet;
  private final Framer framer;
  private final ConductFinder conductFinder;
  private final Scanner scanner;
  private final Analysis analysis = new Analysis();
  private final List<Rule> ruleOfPattern = new ArrayList<>();
  private final int framingPatterns;
  private final int firstOfRules;

  /** Compiles the rule set into one matcher. */
  public Tagger(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
    this.framer = new Framer(ruleSet.framing());
    List<Pattern> patterns = new ArrayList<>(framer.patterns());
    framingPatterns = patterns.size();
    this.conductFinder = new ConductFinder(ruleSet.conduct());
    patterns.addAll(conductFinder.patterns());
    firstOfRules = patterns.size();
    for (Rule rule : ruleSet.rules()) {
      for (Pattern pattern : rule.compiled()) {
        patterns.add(pattern);
        ruleOfPattern.add(rule);
      }
    }
    this.scanner = new Scanner(new Automaton(patterns));
  }

  /**
   * Tags every turn of a session; a turn's rules may look at the turn before by another speaker.
   */
  public TaggedSession tag(Session session) {
    List<TaggedTurn> tagged = new ArrayList<>();
    Map<String, String> codes = codes(session);
    for (Turn turn : session.turns()) {
      Role role = session.roster().role(turn.speaker());
      Context context = new Context(Optional.of(role), Optional.of(earlier(session, tagged, turn)));
      tagged.add(tag(turn, context, codes));
    }
    return new TaggedSession(session, ruleSet.factors(), tagged);
  }

  /** What the rules find in a text by itself. */
  public List<Evidence> evidence(String text, Context context) {
    Turn alone =
        new Turn(
            "1",
            Speaker.UNKNOWN_ID,
            text,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty());
    return tag(alone, context, Map.of()).evidence();
  }

  private static Map<String, String> codes(Session session) {
    Map<String, String> codes = new HashMap<>();
    session.roster().of(Role.LEADER).forEach(s -> codes.put(lower(s.id()), s.id()));
    session.roster().of(Role.MEMBER).forEach(s -> codes.put(lower(s.id()), s.id()));
    return codes;
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private TaggedTurn tag(Turn turn, Context context, Map<String, String> codes) {
    Speech speech = analysis.of(turn.text());
    List<Match> framing = new ArrayList<>();
    List<Match> ofConduct = new ArrayList<>();
    List<Match> ofRules = new ArrayList<>();
    for (Match match : scanner.scan(speech)) {
      if (match.pattern() < framingPatterns) {
        framing.add(match);
      } else if (match.pattern() < firstOfRules) {
        ofConduct.add(match.counted(match.pattern() - framingPatterns));
      } else {
        ofRules.add(match);
      }
    }
    Frames frames = framer.frames(speech, framing);
    return new TaggedTurn(
        turn,
        speech.words(),
        conductFinder.of(speech, ofConduct, frames, codes),
        evidence(speech, context, ofRules, frames));
  }

  private static Context.Earlier earlier(Session session, List<TaggedTurn> tagged, Turn turn) {
    for (int i = tagged.size() - 1; i >= 0; i--) {
      TaggedTurn earlier = tagged.get(i);
      if (earlier.words() > 0 && !earlier.turn().speaker().equals(turn.speaker())) {
        return new Context.Earlier(
            session.roster().role(earlier.turn().speaker()),
            earlier.words(),
            earlier.conduct().endsInQuestion(),
            earlier.factors());
      }
    }
    return Context.Earlier.NOTHING;
  }

  private List<Evidence> evidence(
      Speech speech, Context context, List<Match> matches, Frames frames) {
    Map<String, List<Match>> byRule = new TreeMap<>();
    for (Match match : matches) {
      Rule rule = rule(match);
      if (rule.condition().met(context, speech.words())) {
        byRule.computeIfAbsent(rule.id(), unused -> new ArrayList<>()).add(match);
      }
    }
    List<Evidence> evidence = new ArrayList<>();
    for (List<Match> candidates : byRule.values()) {
      for (Match match : Match.standing(candidates)) {
        evidence.add(evidence(speech, match, frames));
      }
    }
    evidence.sort(BY_PLACE);
    return evidence;
  }

  private Evidence evidence(Speech speech, Match match, Frames frames) {
    Rule rule = rule(match);
    int start = speech.tokens().get(match.from()).start();
    int end = speech.tokens().get(match.to() - 1).end();
    return frames
        .holding(match, rule.heldBy())
        .<Evidence>map(
            span -> new HeldBack(rule.id(), rule.factor(), start, end, span.framing(), span.cue()))
        .orElseGet(() -> new Hit(rule.id(), rule.factor(), start, end));
  }

  private Rule rule(Match match) {
    return ruleOfPattern.get(match.pattern() - firstOfRules);
  }
}
