package io.github.samspill.tagging;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Speech;
import io.github.samspill.language.SpokenSession;
import io.github.samspill.tagging.Evidence.HeldBack;
import io.github.samspill.tagging.Evidence.Hit;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.BitSet;
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
  private final Company company;
  private final List<Integer> ruleOfPattern = new ArrayList<>();
  private final int firstOfConduct;
  private final int firstOfCompany;
  private final int firstOfRules;

  /**
   * A tagged turn.
   *
   * @param evidence its evidence with what is too faint to count
   * @param phrases which of the phrases that rules ask for it holds
   */
  private record Found(TaggedTurn turn, List<Evidence> evidence, BitSet phrases) {}

  /** Compiles the rule set into one matcher. */
  public Tagger(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
    this.framer = new Framer(ruleSet.framing());
    List<Pattern> patterns = new ArrayList<>(framer.patterns());
    firstOfConduct = patterns.size();
    this.conductFinder = new ConductFinder(ruleSet.conduct());
    patterns.addAll(conductFinder.patterns());
    firstOfCompany = patterns.size();
    this.company = new Company(ruleSet.rules());
    patterns.addAll(company.patterns());
    firstOfRules = patterns.size();
    for (int rule = 0; rule < ruleSet.rules().size(); rule++) {
      for (Pattern pattern : ruleSet.rules().get(rule).compiled()) {
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
    return tag(analysis.of(session));
  }

  /** The same for a session whose words are known already. */
  public TaggedSession tag(SpokenSession spoken) {
    Session session = spoken.session();
    List<TaggedTurn> found = new ArrayList<>();
    Before turns = new Before();
    Map<String, String> codes = codes(session);
    for (int i = 0; i < session.turns().size(); i++) {
      Turn turn = session.turns().get(i);
      Optional<Found> before = turns.than(turn.speaker());
      Context context =
          new Context(
              Optional.of(session.roster().role(turn.speaker())),
              Optional.of(
                  before.map(one -> earlier(session, one)).orElse(Context.Earlier.NOTHING)));
      BitSet said = before.map(Found::phrases).orElse(new BitSet());
      Found tagged = tag(turn, spoken.speeches().get(i), context, Optional.of(said), codes);
      turns.add(tagged);
      found.add(tagged.turn());
    }
    return new TaggedSession(session, ruleSet.factors(), found);
  }

  /** What the rules find in a text by itself, what is too faint to count included. */
  public List<Evidence> evidence(String text, Context context) {
    Turn alone =
        new Turn(
            "1",
            Speaker.UNKNOWN_ID,
            text,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty());
    return tag(alone, analysis.of(text), context, Optional.empty(), Map.of()).evidence();
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

  private Found tag(
      Turn turn,
      Speech speech,
      Context context,
      Optional<BitSet> saidBefore,
      Map<String, String> codes) {
    List<Match> framing = new ArrayList<>();
    List<Match> ofConduct = new ArrayList<>();
    BitSet phrases = new BitSet();
    List<Match> ofRules = new ArrayList<>();
    for (Match match : scanner.scan(speech)) {
      if (match.pattern() < firstOfConduct) {
        framing.add(match);
      } else if (match.pattern() < firstOfCompany) {
        ofConduct.add(match.counted(match.pattern() - firstOfConduct));
      } else if (match.pattern() < firstOfRules) {
        phrases.set(match.pattern() - firstOfCompany);
      } else {
        ofRules.add(match);
      }
    }
    Frames frames = framer.frames(speech, framing);
    ofRules.removeIf(match -> !company.met(ruleOf(match), phrases, saidBefore));
    List<Evidence> evidence = evidence(speech, context, ofRules, frames);
    TaggedTurn tagged =
        new TaggedTurn(
            turn,
            speech.words(),
            conductFinder.of(speech, ofConduct, frames, codes),
            evidence.stream().filter(one -> !(one instanceof Evidence.Faint)).toList());
    return new Found(tagged, evidence, phrases);
  }

  /**
   * The last turns of words, by the last to speak and by the last other, so that none is sought.
   */
  private static final class Before {
    private Optional<Found> latest = Optional.empty();
    private Optional<Found> other = Optional.empty();

    void add(Found said) {
      if (said.turn().words() > 0) {
        if (latest.isPresent() && !isBy(latest, said.turn().turn().speaker())) {
          other = latest;
        }
        latest = Optional.of(said);
      }
    }

    /** The last turn of words by somebody else. */
    Optional<Found> than(String speaker) {
      return isBy(latest, speaker) ? other : latest;
    }

    private static boolean isBy(Optional<Found> said, String speaker) {
      return said.filter(one -> one.turn().turn().speaker().equals(speaker)).isPresent();
    }
  }

  private static Context.Earlier earlier(Session session, Found before) {
    TaggedTurn turn = before.turn();
    return new Context.Earlier(
        session.roster().role(turn.turn().speaker()),
        turn.words(),
        turn.conduct().endsInQuestion(),
        turn.factors());
  }

  private List<Evidence> evidence(
      Speech speech, Context context, List<Match> matches, Frames frames) {
    Map<String, List<Match>> byRule = new TreeMap<>();
    for (Match match : matches) {
      Rule rule = ruleSet.rules().get(ruleOf(match));
      boolean certain = rule.weight() == Rule.FULL || context.isKnownFor(rule.condition());
      if (certain && rule.condition().met(context, speech.words())) {
        byRule.computeIfAbsent(rule.id(), unused -> new ArrayList<>()).add(match);
      }
    }
    List<Evidence> evidence = new ArrayList<>();
    Map<String, Integer> weights = new HashMap<>();
    for (List<Match> candidates : byRule.values()) {
      Rule rule = ruleSet.rules().get(ruleOf(candidates.get(0)));
      boolean hits = false;
      for (Match match : Match.standing(candidates)) {
        Evidence one = evidence(speech, match, frames);
        hits |= one instanceof Hit;
        // A weak rule says too little for its denial to be worth telling.
        if (one instanceof Hit || rule.weight() == Rule.FULL) {
          evidence.add(one);
        }
      }
      if (hits) {
        weights.merge(rule.factor(), rule.weight(), Integer::sum);
      }
    }
    evidence.replaceAll(one -> weighed(one, weights));
    evidence.sort(BY_PLACE);
    return evidence;
  }

  private static Evidence weighed(Evidence one, Map<String, Integer> weights) {
    return one instanceof Hit && weights.get(one.factor()) < Rule.FULL
        ? new Evidence.Faint(one.rule(), one.factor(), one.start(), one.end())
        : one;
  }

  private Evidence evidence(Speech speech, Match match, Frames frames) {
    Rule rule = ruleSet.rules().get(ruleOf(match));
    int start = speech.tokens().get(match.from()).start();
    int end = speech.tokens().get(match.to() - 1).end();
    return frames
        .holding(match, rule.heldBy())
        .<Evidence>map(
            span -> new HeldBack(rule.id(), rule.factor(), start, end, span.framing(), span.cue()))
        .orElseGet(() -> new Hit(rule.id(), rule.factor(), start, end, rule.weight()));
  }

  private int ruleOf(Match match) {
    return ruleOfPattern.get(match.pattern() - firstOfRules);
  }
}
