package io.github.samspill.batch;

import io.github.samspill.report.Language;
import io.github.samspill.report.csv.CellText;
import io.github.samspill.report.csv.ResultTable;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.transcript.read.ReadOptions;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is done with every input.
 *
 * @param version the program's version
 * @param ruleSet the rules
 * @param reading how inputs are read
 * @param withText whether the turns' text is written
 * @param pages the language of a page for each session and of one for all; empty for no pages
 * @param cells how text stands in tables that looks like a formula
 * @param requireAnonymous whether an input that seems not to be anonymised is a failure
 * @param options all that the user chose, by the option's name, for the record of the run
 */
public record Job(
    String version,
    RuleSet ruleSet,
    ReadOptions reading,
    boolean withText,
    Optional<Language> pages,
    CellText cells,
    boolean requireAnonymous,
    SortedMap<String, String> options) {
  /** Copies the options. */
  public Job {
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }

  /** The tables that it writes. */
  List<ResultTable<?>> tables() {
    return ResultTable.all(ruleSet.factors(), withText);
  }

  /** A text that is the same for two jobs only when they make the same of the same input. */
  String key() {
    return Digest.of(version + "\n" + ruleSet.digest() + "\n" + withText + "\n" + options);
  }
}
