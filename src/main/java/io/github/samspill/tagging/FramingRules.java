package io.github.samspill.tagging;

import java.util.List;

/**
 * Which words frame others.
 *
 * @param borders phrases whose first word begins a clause
 * @param innerBorders phrases whose first word begins a clause within a clause: what frames in it
 *     does not reach out before it, and what frames before it reaches in
 * @param exceptions phrases in which a cue is none, such as {@code ikke sant}
 * @param cues the words that frame
 * @param openers phrases that make a question when a sentence begins with them
 * @param askedOpeners phrases that open a question in a sentence that ends with a question mark
 * @param tags phrases that make no question of the sentence they end, such as {@code vet du}
 * @param ironyMarks texts in a turn, in brackets or not, that make irony of all of it
 */
public record FramingRules(
    List<Pattern> borders,
    List<Pattern> innerBorders,
    List<Pattern> exceptions,
    List<Cue> cues,
    List<Pattern> openers,
    List<Pattern> askedOpeners,
    List<Pattern> tags,
    List<String> ironyMarks) {
  /** Copies the lists. */
  public FramingRules {
    borders = List.copyOf(borders);
    innerBorders = List.copyOf(innerBorders);
    exceptions = List.copyOf(exceptions);
    cues = List.copyOf(cues);
    openers = List.copyOf(openers);
    askedOpeners = List.copyOf(askedOpeners);
    tags = List.copyOf(tags);
    ironyMarks = List.copyOf(ironyMarks);
  }
}
