package io.github.samspill;

import io.github.samspill.language.SpokenSession;
import io.github.samspill.problem.BadInput;
import io.github.samspill.report.Report;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.tagging.rules.OwnRules;
import io.github.samspill.tagging.rules.RuleSets;
import io.github.samspill.transcript.Session;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * The program as a function of a session, for those who call it rather than start it. It gives the
 * same for the same session and rules, and any number of threads may use one at once.
 *
 * <p>It is serialisable: what travels are the languages and the text of the user's own rules; the
 * built-in rules and the compiled matcher are made anew from the program at the other end, which
 * must be the same. Sessions and what is found in them are not serialisable: they stay where they
 * are read.
 */
public final class Samspill implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient Form form;
  private final transient RuleSet ruleSet;
  // A tagger keeps what it has learnt of words, and is one thread's alone.
  private final transient ThreadLocal<Tagger> taggers;

  /**
   * What travels.
   *
   * @param languages the languages of the built-in rules
   * @param own the user's own rule files
   * @param digest the digest of all rules, lest those at the other end be others
   */
  private record Form(List<String> languages, List<OwnRules> own, String digest)
      implements Serializable {
    Object readResolve() throws ObjectStreamException {
      try {
        Samspill made = with(languages, own);
        if (!made.ruleSet.digest().equals(digest)) {
          throw new InvalidObjectException(
              "the rules here are others than where this comes from; use the same version");
        }
        return made;
      } catch (BadInput e) {
        InvalidObjectException refused =
            new InvalidObjectException("the rules here cannot be made: " + e.getMessage());
        refused.initCause(e);
        throw refused;
      }
    }
  }

  private Samspill(List<String> languages, List<OwnRules> own, RuleSet ruleSet) {
    this.form = new Form(List.copyOf(languages), List.copyOf(own), ruleSet.digest());
    this.ruleSet = ruleSet;
    this.taggers = ThreadLocal.withInitial(() -> new Tagger(ruleSet));
  }

  /**
   * An analysis by the built-in rules of some languages and the user's own.
   *
   * @param languages which of {@link RuleSets#LANGUAGES}; at least one
   * @param own rule files, or folders of them; a rule with a known id and language replaces it.
   *     They are read now and not looked at again
   * @throws BadInput with all faults of all files
   * @throws IOException when one of the user's files cannot be had
   */
  public static Samspill of(List<String> languages, List<Path> own) throws BadInput, IOException {
    return with(languages, OwnRules.read(own));
  }

  private static Samspill with(List<String> languages, List<OwnRules> own) throws BadInput {
    return new Samspill(languages, own, RuleSets.with(languages, own));
  }

  /** The rules by which it tags. */
  public RuleSet ruleSet() {
    return ruleSet;
  }

  /** Tags every turn of a session and computes its figures. */
  public SessionAnalysis analyse(Session session) {
    return with(taggers.get().tag(session));
  }

  /** The same of a session whose words are known already. */
  public SessionAnalysis analyse(SpokenSession session) {
    return with(taggers.get().tag(session));
  }

  private SessionAnalysis with(TaggedSession tagged) {
    return new SessionAnalysis(tagged, Report.of(tagged, ruleSet, false));
  }

  private Object writeReplace() {
    return form;
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("what travels is its form");
  }
}
