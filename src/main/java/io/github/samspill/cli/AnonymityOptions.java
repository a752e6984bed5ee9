package io.github.samspill.cli;

import io.github.samspill.batch.QuickCheck;
import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.Session;
import java.util.Optional;
import java.util.SortedMap;
import picocli.CommandLine.Option;

/** What is to be done with a transcript that seems not to be anonymised. */
final class AnonymityOptions {
  @Option(
      names = "--require-anonymous",
      description = "Refuse a transcript in which a quick check finds what may tell who one is.")
  private boolean required;

  boolean isRequired() {
    return required;
  }

  /** Writes down what was chosen, for the record of a run; nothing where nothing was. */
  void describe(SortedMap<String, String> chosen) {
    if (required) {
      chosen.put("require anonymous", "true");
    }
  }

  /** Warns of a session, or refuses it. */
  void look(String file, Session session, Streams streams) throws BadInput {
    Optional<Problem> found = QuickCheck.told(file, new QuickCheck().of(session));
    if (found.isPresent() && required) {
      throw new BadInput(found.get());
    }
    ReadingOptions.tell(found.stream().toList(), streams);
  }
}
