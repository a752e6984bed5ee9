package io.github.samspill.tagging;

import java.util.List;

/**
 * How a turn takes part in the talk, whatever it carries.
 *
 * @param openQuestions number of its sentences that ask openly ({@code hva tenker du})
 * @param closedQuestions number of its sentences that ask in another way ({@code går det bra})
 * @param endsInQuestion whether its last sentence asks
 * @param passesOn whether it hands the word to the group ({@code hva tenker dere andre})
 * @param backChannel whether it is nothing but a sign of listening ({@code mm})
 * @param addressed the codes of the speakers whom it calls by their code, in its own order
 * @param functionWords how many of its words are of each category of function words, in the order
 *     of {@link ConductRules#functionWords}
 */
public record Conduct(
    int openQuestions,
    int closedQuestions,
    boolean endsInQuestion,
    boolean passesOn,
    boolean backChannel,
    List<String> addressed,
    List<Integer> functionWords) {
  /** A turn that does nothing of this. */
  public static final Conduct NONE = new Conduct(0, 0, false, false, false, List.of(), List.of());

  /** Copies the lists. */
  public Conduct {
    addressed = List.copyOf(addressed);
    functionWords = List.copyOf(functionWords);
  }

  /** Number of its sentences that ask. */
  public int questions() {
    return openQuestions + closedQuestions;
  }
}
