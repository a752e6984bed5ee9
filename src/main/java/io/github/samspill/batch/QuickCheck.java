package io.github.samspill.batch;

import io.github.samspill.privacy.AnonymityCheck;
import io.github.samspill.privacy.Examined;
import io.github.samspill.privacy.Kind;
import io.github.samspill.privacy.SessionCheck;
import io.github.samspill.privacy.Sighting;
import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether sessions that are analysed seem to be anonymised. One thread uses one check. */
public final class QuickCheck {
  private final SessionCheck check = new SessionCheck(new AnonymityCheck());

  /** What it finds in a session. */
  public List<Sighting> of(Session session) {
    return check.of(session);
  }

  /**
   * What is to be said about the sessions of a file: counts by kind, and no value.
   *
   * @param found what was found in them
   * @return empty when nothing is found
   */
  public static Optional<Problem> told(String file, List<Sighting> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Examined examined = new Examined(file, 0, found);
    String counts =
        Stream.of(Kind.values())
            .filter(kind -> examined.of(kind) > 0)
            .map(kind -> kind.id() + " " + examined.of(kind))
            .collect(Collectors.joining(", "));
    return Optional.of(
        Problem.in(
            file,
            "this may tell who somebody is (" + counts + ")",
            "",
            "see what and where with samspill check " + file));
  }
}
