package io.github.samspill.tagging;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Speech;
import io.github.samspill.language.SpokenSession;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tags texts by a rule set. One thread uses one tagger. */
public final class Tagger {
  private final RuleSet ruleSet;
  private final Framer framer;
  private final ConductFinder conductFinder;
  private final Scanner scanner;
  private final Analysis analysis = new Analysis();
  private final RuleFinder ruleFinder;
  private final int firstOfConduct;
  private final int firstOfCompany;
  private final int firstOfRules;

  /**
   * A tagged turn.
   *
   * @param phrases which of the phrases that rules ask for it holds
   */
  private record Found(TaggedTurn turn, BitSet phrases) {}

  /** Compiles the rule set into one matcher. */
  public Tagger(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
    this.framer = new Framer(ruleSet.framing());
    List<Pattern> patterns = new ArrayList<>(framer.patterns());
    firstOfConduct = patterns.size();
    this.conductFinder = new ConductFinder(ruleSet.conduct());
    patterns.addAll(conductFinder.patterns());
    firstOfCompany = patterns.size();
    Company company = new Company(ruleSet.rules());
    patterns.addAll(company.patterns());
    firstOfRules = patterns.size();
    this.ruleFinder = new RuleFinder(ruleSet.rules(), company);
    patterns.addAll(ruleFinder.patterns());
    this.scanner = new Scanner(patterns);
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
      Found tagged = tag(turn, spoken.speeches().get(i), context, Optional.of(said), codes, false);
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
    return tag(alone, analysis.of(text), context, Optional.empty(), Map.of(), true)
        .turn()
        .evidence();
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
      Map<String, String> codes,
      boolean faint) {
    Wanted.Of wanted = ruleFinder.wanted(context, speech.words());
    Places places =
        scanner.scan(
            speech, pattern -> pattern < firstOfRules || wanted.is(pattern - firstOfRules));
    List<Match> framing = new ArrayList<>();
    List<Match> ofConduct = new ArrayList<>();
    BitSet phrases = new BitSet();
    for (int place = 0; place < places.size(); place++) {
      int pattern = places.pattern(place);
      if (pattern < firstOfConduct) {
        framing.add(scanner.match(place));
      } else if (pattern < firstOfCompany) {
        ofConduct.add(scanner.match(place).counted(pattern - firstOfConduct));
      } else if (pattern < firstOfRules) {
        phrases.set(pattern - firstOfCompany);
      }
    }
    Frames frames = framer.frames(speech, framing);
    Conduct conduct = conductFinder.of(speech, ofConduct, frames, codes);
    List<Evidence> evidence =
        ruleFinder.evidence(
            new RuleFinder.Looked(speech, phrases, saidBefore, frames),
            scanner,
            firstOfRules,
            faint);
    return new Found(new TaggedTurn(turn, speech.words(), conduct, evidence), phrases);
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
}
