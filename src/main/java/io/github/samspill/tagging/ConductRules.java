package io.github.samspill.tagging;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which words tell how a turn takes part in the talk.
 *
 * @param openQuestions how an open question begins; any other question is closed
 * @param passesOn how the word is handed to the group
 * @param backChannels signs of listening; a turn of nothing else is a back-channel
 * @param functionWords words that carry grammar, by category
 */
public record ConductRules(
    List<Rule> openQuestions,
    List<Rule> passesOn,
    List<Rule> backChannels,
    FunctionWords functionWords) {
  /** Rules that see nothing. */
  public static final ConductRules NONE =
      new ConductRules(List.of(), List.of(), List.of(), FunctionWords.NONE);

  /** Copies the lists. */
  public ConductRules {
    openQuestions = List.copyOf(openQuestions);
    passesOn = List.copyOf(passesOn);
    backChannels = List.copyOf(backChannels);
  }

  /** All rules, the kinds one after the other. */
  public List<Rule> rules() {
    return Stream.of(openQuestions, passesOn, backChannels).flatMap(List::stream).toList();
  }
}
