package io.github.samspill.tagging;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Speech;
import java.util.ArrayList;
import java.util.List;

/** Finds one pattern wherever it stands, framed or not. One thread uses one concordance. */
public final class Concordance {
  private final Scanner scanner;
  private final Analysis analysis = new Analysis();
  private final List<Place> places = new ArrayList<>();

  /**
   * A place where the pattern stands.
   *
   * @param session the session
   * @param turn the turn, with its tags
   * @param start offset of the first character in the turn's text
   * @param end offset after the last
   */
  public record Place(TaggedSession session, TaggedTurn turn, int start, int end) {}

  /** A concordance of one pattern. */
  public Concordance(Pattern pattern) {
    this.scanner = new Scanner(List.of(pattern));
  }

  /** Adds the places in a session, in the order of its turns; of overlapping ones as in tagging. */
  public void add(TaggedSession session) {
    for (TaggedTurn turn : session.turns()) {
      Speech speech = analysis.of(turn.turn().text());
      for (Match match : Match.standing(scanner.matches(speech))) {
        int start = speech.tokens().get(match.from()).start();
        int end = speech.tokens().get(match.to() - 1).end();
        places.add(new Place(session, turn, start, end));
      }
    }
  }

  /** The places of all sessions that were added. */
  public List<Place> places() {
    return List.copyOf(places);
  }
}
