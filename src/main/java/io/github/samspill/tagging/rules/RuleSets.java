package io.github.samspill.tagging.rules;

import io.github.samspill.problem.BadInput;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.PatternParser;
import io.github.samspill.tagging.PatternSyntaxError;
import io.github.samspill.tagging.RuleBook;
import io.github.samspill.tagging.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where rule sets come from: the built-in rule files and the user's. */
public final class RuleSets {
  /** The languages that there are built-in rules for. */
  public static final List<String> LANGUAGES = List.of("nb", "nn");

  private RuleSets() {}

  /**
   * The built-in rules of some languages with the user's own.
   *
   * @param languages which of {@link #LANGUAGES}; at least one
   * @param own rule files, or folders of them; a rule with a known id and language replaces it
   * @throws BadInput with all faults of all files
   * @throws IOException when one of the user's files cannot be had
   */
  public static RuleSet of(List<String> languages, List<Path> own) throws BadInput, IOException {
    return with(languages, OwnRules.read(own));
  }

  /**
   * The built-in rules of some languages with the user's own, which have been read.
   *
   * @param languages which of {@link #LANGUAGES}; at least one
   * @param own rule files; a rule with a known id and language replaces it
   * @throws BadInput with all faults of all files
   */
  public static RuleSet with(List<String> languages, List<OwnRules> own) throws BadInput {
    Optional<RuleSet> compiled =
        own.isEmpty() ? CompiledRules.builtIn(languages) : Optional.empty();
    return compiled.isPresent()
        ? compiled.get()
        : new RuleGathering().book(languages, own).indexed();
  }

  /**
   * The same rules with what their files say of them, and their examples. It reads every file,
   * which takes many times longer.
   *
   * @throws BadInput with all faults of all files
   * @throws IOException when one of the user's files cannot be had
   */
  public static RuleBook book(List<String> languages, List<Path> own) throws BadInput, IOException {
    return new RuleGathering().book(languages, OwnRules.read(own));
  }

  /**
   * Reads one pattern, which may use the sets that all rule files share.
   *
   * @throws PatternSyntaxError when it is not well written
   */
  public static Pattern pattern(String pattern) throws PatternSyntaxError {
    try {
      return new PatternParser(new RuleGathering().shared()).parse(pattern);
    } catch (BadInput e) {
      throw new IllegalStateException("the shared sets are tested", e);
    }
  }
}
