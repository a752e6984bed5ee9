package io.github.samspill.transcript;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that one speaker says until another speaks, as the transcript has it.
 *
 * @param id the turn's number or name in the file, else its place in the session from 1
 * @param speaker the speaker's code, {@link Speaker#UNKNOWN_ID} when it is not known
 * @param text the words as transcribed, annotations included; may be empty
 * @param startSeconds when it begins, in seconds, 0 or more; empty when not known
 * @param endSeconds when it ends, in seconds, not before the start; empty when not known
 * @param to the code of the person spoken to, when the transcript says so
 */
public record Turn(
    String id,
    String speaker,
    String text,
    OptionalDouble startSeconds,
    OptionalDouble endSeconds,
    Optional<String> to) {

  /** Checks that times are numbers and do not run backwards. */
  public Turn {
    Objects.requireNonNull(text);
    Objects.requireNonNull(to);
    if (id.isBlank() || speaker.isBlank()) {
      throw new IllegalArgumentException("a turn has an id and a speaker");
    }
    if (!isTime(startSeconds) || !isTime(endSeconds)) {
      throw new IllegalArgumentException("a time is a finite number of seconds, 0 or more");
    }
    if (endSeconds.orElse(Double.MAX_VALUE) < startSeconds.orElse(0)) {
      throw new IllegalArgumentException("turn " + id + " ends before it starts");
    }
  }

  /** How long the turn lasts, in seconds; empty unless both of its times are known. */
  public OptionalDouble seconds() {
    return startSeconds.isPresent() && endSeconds.isPresent()
        ? OptionalDouble.of(endSeconds.getAsDouble() - startSeconds.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Whether it is known who spoke. */
  public boolean hasKnownSpeaker() {
    return !speaker.equals(Speaker.UNKNOWN_ID);
  }

  private static boolean isTime(OptionalDouble time) {
    return time.isEmpty() || (Double.isFinite(time.getAsDouble()) && time.getAsDouble() >= 0);
  }
}
