package io.github.samspill.privacy;

import io.github.samspill.language.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds in a text what tells who somebody is. One thread uses one check. */
public final class AnonymityCheck {
  /**
   * Of two that overlap: a form before a name, the longer name, the surer, the kind listed first.
   */
  private static final Comparator<Finding> STRONGEST =
      Comparator.comparing((Finding finding) -> finding.kind().isNamed())
          .thenComparing(finding -> finding.kind().isNamed() ? -finding.length() : 0)
          .thenComparing(finding -> finding.reason().confidence())
          .thenComparing(Finding::kind)
          .thenComparing(Finding::start);

  private final Analysis analysis = new Analysis();
  private final List<Finder> finders;
  private final CodeFinder codeFinder;

  /** A check; it reads its words and names. */
  public AnonymityCheck() {
    Lexicon lexicon = new Lexicon();
    Reasons reasons = new Reasons();
    this.codeFinder = new CodeFinder(lexicon, reasons);
    this.finders =
        List.of(
            new NumberFinder(lexicon, reasons),
            new PhoneFinder(lexicon, reasons),
            new ShapeFinder(lexicon, reasons),
            new PostcodeFinder(lexicon, reasons),
            new WorkplaceFinder(lexicon, reasons),
            new PlaceFinder(lexicon, reasons),
            new NameFinder(lexicon, reasons));
  }

  /** What is found in a text, in its order; no two overlap. */
  public List<Finding> of(String text) {
    return text.isBlank() ? List.of() : of(text, finders);
  }

  /** What is found in a speaker's code, where any name is one too many. */
  public List<Finding> ofCode(String code) {
    List<Finder> all = new ArrayList<>(finders);
    all.add(codeFinder);
    return of(code, all);
  }

  private List<Finding> of(String text, List<Finder> by) {
    Passage passage = new Passage(text, analysis);
    List<Finding> all = new ArrayList<>();
    by.forEach(finder -> all.addAll(finder.in(passage)));
    all.sort(STRONGEST);
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : all) {
      if (kept.stream().noneMatch(finding::overlaps)) {
        kept.add(finding);
      }
    }
    kept.sort(Comparator.comparingInt(Finding::start));
    return List.copyOf(kept);
  }
}
