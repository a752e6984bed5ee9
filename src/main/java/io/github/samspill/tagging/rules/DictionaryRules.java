package io.github.samspill.tagging.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.github.samspill.language.Analysis;
import io.github.samspill.language.Token;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A dictionary's category as a rule file of one rule, which finds the words wherever they stand: a
 * dictionary knows no framing.
 */
public final class DictionaryRules {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();
  // No word, so that it is a near-miss of any list of words.
  private static final String NO_WORD = "...";

  private final Analysis analysis = new Analysis();
  private final Set<String> patterns = new LinkedHashSet<>();
  private final List<String> left = new ArrayList<>();
  private String example = "";

  /** Makes patterns of terms. */
  public DictionaryRules(List<String> terms) {
    for (String term : terms) {
      pattern(term).ifPresentOrElse(patterns::add, () -> left.add(term));
    }
  }

  /** Terms that no pattern can stand for, such as smileys. */
  public List<String> left() {
    return List.copyOf(left);
  }

  /** How many patterns there are. */
  public int patterns() {
    return patterns.size();
  }

  /** The term in the pattern language; an end that is open stays so. */
  private Optional<String> pattern(String term) {
    boolean open = term.endsWith("*");
    String bare = open ? term.substring(0, term.length() - 1) : term;
    if (bare.indexOf('*') >= 0) {
      return Optional.empty();
    }
    List<Token> tokens = analysis.of(bare).tokens();
    if (tokens.isEmpty() || (open && tokens.get(tokens.size() - 1).end() < bare.length())) {
      return Optional.empty();
    }
    if (example.isEmpty()) {
      int end = tokens.get(tokens.size() - 1).end();
      example = "«" + bare.substring(tokens.get(0).start(), end) + "»";
    }
    return Optional.of(
        tokens.stream().map(Token::word).collect(Collectors.joining(" ")) + (open ? "*" : ""));
  }

  /**
   * Writes the rule file. There must be a pattern.
   *
   * @param factor the factor's id
   * @param category the category's name, which becomes the factor's name
   * @param language the language of the words
   * @param source the dictionary's file name
   * @throws IOException when it cannot be written
   */
  public void write(String factor, String category, String language, String source, Writer out)
      throws IOException {
    out.write("# Made from a dictionary: every word counts wherever it stands. Add examples.\n");
    JsonGenerator yaml = FACTORY.createGenerator(out);
    yaml.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    yaml.writeStartObject();
    yaml.writeStringField("factor", factor);
    yaml.writeStringField("language", language);
    yaml.writeObjectFieldStart("names");
    for (String one : List.of("nb", "nn", "en")) {
      yaml.writeStringField(one, category);
    }
    yaml.writeEndObject();
    yaml.writeArrayFieldStart("rules");
    yaml.writeStartObject();
    yaml.writeStringField("id", factor + ".words");
    yaml.writeStringField("says", "says a word of the category " + category + " in " + source);
    list(yaml, "held_by", List.of());
    list(yaml, "patterns", patterns);
    list(yaml, "match", List.of(example));
    list(yaml, "near_miss", List.of(NO_WORD));
    yaml.writeEndObject();
    yaml.writeEndArray();
    yaml.writeEndObject();
    yaml.close();
    out.write('\n');
  }

  private static void list(JsonGenerator yaml, String name, Iterable<String> texts)
      throws IOException {
    yaml.writeArrayFieldStart(name);
    for (String text : texts) {
      yaml.writeString(text);
    }
    yaml.writeEndArray();
  }
}
