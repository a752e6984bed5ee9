package io.github.samspill.privacy;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Speech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds in a text what tells who somebody is. One thread uses one check. */
public final class AnonymityCheck {
  private final Analysis analysis = new Analysis();
  private final Lexicon lexicon = new Lexicon();
  private final List<Finder> ofSigns;
  private final List<Leads.Leading> ofNames;
  private final CodeFinder ofCodes;
  private final Leads leads;
  private final Sieve sieve;

  /** A check; it reads its words and names. */
  public AnonymityCheck() {
    this(0);
  }

  /**
   * A check that takes every word to have these leads; with {@link Lead#ANY} it passes over none.
   */
  AnonymityCheck(int always) {
    Reasons reasons = new Reasons();
    this.ofSigns =
        List.of(
            new NumberFinder(lexicon, reasons),
            new PhoneFinder(lexicon, reasons),
            new ShapeFinder(lexicon, reasons),
            new PostcodeFinder(lexicon, reasons));
    this.ofNames =
        List.of(
            new WorkplaceFinder(lexicon, reasons),
            new PlaceFinder(lexicon, reasons),
            new NameFinder(lexicon, reasons));
    this.ofCodes = new CodeFinder(lexicon, reasons);
    this.leads = new Leads(lexicon, ofNames, always);
    this.sieve = new Sieve(leads);
  }

  /** What is found in a text, in its order; no two overlap. */
  public List<Finding> of(String text) {
    return of(analysis.of(text));
  }

  /** The same for a text whose words are known already. */
  public List<Finding> of(Speech speech) {
    int held = sieve.of(speech);
    return held == 0 ? List.of() : of(speech, finders(held));
  }

  /** What is found in a speaker's code, where any name is one too many. */
  public List<Finding> ofCode(String code) {
    Speech speech = analysis.of(code);
    List<Finder> finders = finders(sieve.of(speech));
    finders.add(ofCodes);
    return of(speech, finders);
  }

  private List<Finder> finders(int held) {
    List<Finder> finders = new ArrayList<>();
    if ((held & Sieve.SIGNS) != 0) {
      finders.addAll(ofSigns);
    }
    if ((held & Sieve.NAMES) != 0) {
      finders.addAll(ofNames);
    }
    return finders;
  }

  private List<Finding> of(Speech speech, List<Finder> finders) {
    Passage passage = new Passage(speech, lexicon, leads);
    List<Finding> all = new ArrayList<>();
    for (Finder finder : finders) {
      all.addAll(finder.in(passage));
    }
    if (all.isEmpty()) {
      return List.of();
    }
    all.sort(new Strongest());
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : all) {
      if (!overlapsOne(finding, kept)) {
        kept.add(finding);
      }
    }
    kept.sort(Comparator.comparingInt(Finding::start));
    return List.copyOf(kept);
  }

  private static boolean overlapsOne(Finding finding, List<Finding> kept) {
    for (Finding one : kept) {
      if (one.overlaps(finding)) {
        return true;
      }
    }
    return false;
  }
}
