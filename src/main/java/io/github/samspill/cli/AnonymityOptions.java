package io.github.samspill.cli;

import io.github.samspill.batch.QuickCheck;
import io.github.samspill.language.SpokenSession;
import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.util.Optional;
import java.util.SortedMap;

/** What is to be done with a transcript that seems not to be anonymised. */
final class AnonymityOptions implements Options {
  private final Given<Boolean> required =
      Given.flag(
          "--require-anonymous",
          "Refuse a transcript in which a quick check finds what may tell who one is.");

  @Override
  public void addTo(Described command) {
    command.takes(required);
  }

  boolean isRequired() {
    return required.value();
  }

  /** Writes down what was chosen, for the record of a run; nothing where nothing was. */
  void describe(SortedMap<String, String> chosen) {
    if (required.value()) {
      chosen.put("require anonymous", "true");
    }
  }

  /** Warns of a session, or refuses it. */
  void look(String file, SpokenSession session, QuickCheck check, Streams streams) throws BadInput {
    Optional<Problem> found = QuickCheck.told(file, check.of(session));
    if (found.isPresent() && required.value()) {
      throw new BadInput(found.get());
    }
    ReadingOptions.tell(found.stream().toList(), streams);
  }
}
