package io.github.samspill.tagging;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.SpokenSession;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Roster;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Turn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tags texts by a rule set. One thread uses one tagger. */
public final class Tagger {
  private final RuleSet ruleSet;
  private final Matcher matcher;
  private final Analysis analysis = new Analysis();

  /** A turn and the text it was found in. */
  private record Said(TaggedTurn turn, Matcher.Text text) {}

  /** Compiles the rule set into one matcher. */
  public Tagger(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
    this.matcher = new Matcher(ruleSet);
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
    Roster roster = session.roster();
    List<TaggedTurn> found = new ArrayList<>(session.turns().size());
    Before turns = new Before();
    Map<String, String> codes = codes(session);
    for (int i = 0; i < session.turns().size(); i++) {
      Turn turn = session.turns().get(i);
      Optional<Said> before = turns.than(turn.speaker());
      Matcher.Text text = matcher.text(spoken.speeches().get(i));
      Conduct conduct = text.conduct(codes);
      Context context =
          new Context(
              Optional.of(roster.role(turn.speaker())),
              Optional.of(
                  before.map(one -> earlier(roster, one.turn())).orElse(Context.Earlier.NOTHING)));
      List<Evidence> evidence =
          text.evidence(
              context,
              () -> Optional.of(before.map(one -> one.text().phrases()).orElseGet(BitSet::new)),
              false);
      Said said = new Said(new TaggedTurn(turn, text.speech().words(), conduct, evidence), text);
      turns.add(said);
      found.add(said.turn());
    }
    return new TaggedSession(session, ruleSet.factors(), found);
  }

  /** What the rules find in a text by itself, what is too faint to count included. */
  public List<Evidence> evidence(String text, Context context) {
    return matcher.text(analysis.of(text)).evidence(context, Optional::empty, true);
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

  private static Context.Earlier earlier(Roster roster, TaggedTurn turn) {
    return new Context.Earlier(
        roster.role(turn.turn().speaker()),
        turn.words(),
        turn.conduct().endsInQuestion(),
        turn.factors());
  }

  /**
   * The last turns of words, by the last to speak and by the last other, so that none is sought.
   */
  private static final class Before {
    private Optional<Said> latest = Optional.empty();
    private Optional<Said> other = Optional.empty();

    void add(Said said) {
      if (said.turn().words() > 0) {
        if (latest.isPresent() && !isBy(latest, said.turn().turn().speaker())) {
          other = latest;
        }
        latest = Optional.of(said);
      }
    }

    /** The last turn of words by somebody else. */
    Optional<Said> than(String speaker) {
      return isBy(latest, speaker) ? other : latest;
    }

    private static boolean isBy(Optional<Said> said, String speaker) {
      return said.isPresent() && said.get().turn().turn().speaker().equals(speaker);
    }
  }
}
