package io.github.samspill.privacy;

import io.github.samspill.language.Form;
import java.util.List;
import java.util.Set;

/** What a form may lead to in the search for persons' names. */
final class NameLeads {
  private final Lexicon lexicon;
  private final List<Phrases> before;
  private final Set<String> relations;
  private final Set<String> possessives;
  private final Set<String> sayers;

  NameLeads(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.before =
        List.of(
            lexicon.phrases("introduces"), lexicon.phrases("titles"), lexicon.phrases("pronouns"));
    this.relations = lexicon.cue("relations");
    this.possessives = lexicon.cue("possessives");
    this.sayers = lexicon.cue("sayers");
  }

  /** A bit for all that {@link NameCues} asks of the word itself and of the word before. */
  int of(Form form) {
    String word = form.lower();
    String name = lexicon.withoutGenitive(word);
    int leads = Leads.isCapital(form.surface()) ? withCapital(word, name) : inLowerCase(name);
    int cue = 0;
    for (Phrases phrases : before) {
      cue |= phrases.cue(word);
    }
    if (relations.contains(word)) {
      cue |= Phrases.ALONE | Phrases.LAST_BUT_ONE;
    }
    if (possessives.contains(word)) {
      cue |= Phrases.LAST;
    }
    return leads | cue << Lead.NAME_CUE | (sayers.contains(word) ? Lead.ACT : 0);
  }

  private int withCapital(String word, String name) {
    boolean known = lexicon.isFirstName(name) || lexicon.isLastName(name);
    int leads = known || !lexicon.identifiesNobody(word) ? Lead.AFTER_NAME_CUE : 0;
    if (lexicon.isPlainFirstName(name)
        || lexicon.isPlainLastName(name)
        || lexicon.isNameAfterCue(name)) {
      leads |= Lead.ANYWHERE;
    }
    if (known || lexicon.isPatronymic(name)) {
      leads |= Lead.IN_MIDDLE;
    }
    return lexicon.isNameBeforeVerb(name) ? leads | Lead.BEFORE_ACT : leads;
  }

  private int inLowerCase(String name) {
    boolean first = lexicon.isNameAfterCue(name);
    boolean surname = lexicon.isPlainLastName(name);
    int leads = first || surname ? Lead.AFTER_NAME_CUE : 0;
    return first || (surname && name.endsWith("sen")) ? leads | Lead.IN_LOWER_CASE : leads;
  }
}
