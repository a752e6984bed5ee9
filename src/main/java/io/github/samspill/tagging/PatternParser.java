package io.github.samspill.tagging;

import io.github.samspill.language.Analysis;
import io.github.samspill.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the pattern language.
 *
 * <pre>
 * sequence = item { " " item }
 * item     = [ "^" ] one [ "$" ] | "[" sequence { "|" sequence } "]" | "_" | gap
 * one      = word | word "~" | [ "*" ] word [ "*" ] | "{" name "}"
 *          | "(" sequence { "|" sequence } ")"
 * gap      = ( "…" | "..." ) digits
 * </pre>
 */
public final class PatternParser {
  private static final int LONGEST_GAP = 12;
  private static final int DEEPEST = 20;
  private static final String SPECIAL = "()[]{}|~*_…^$ \t";

  private final Analysis analysis = new Analysis();
  private final Map<String, Pattern> sets;
  private final Extents extents = new Extents();
  private String text = "";
  private int at;
  private int depth;

  /**
   * A parser that knows some named sets.
   *
   * @param sets what {@code {name}} stands for; sets that are added later count too
   */
  public PatternParser(Map<String, Pattern> sets) {
    this.sets = sets;
  }

  /**
   * Reads one pattern.
   *
   * @throws PatternSyntaxError with the column of the first thing that is wrong
   */
  public Pattern parse(String pattern) throws PatternSyntaxError {
    text = pattern;
    at = 0;
    depth = 0;
    Pattern parsed = sequence();
    if (at < text.length()) {
      throw error("'" + text.charAt(at) + "' closes nothing", "a word or the end of the pattern");
    }
    if (endsOpen(parsed, true) || endsOpen(parsed, false)) {
      at = 0;
      throw error("the pattern begins or ends with a gap", "a word at both ends");
    }
    if (Pattern.fewestWords(parsed) == 0) {
      at = 0;
      throw error("the pattern may match no word at all", "at least one word that must be there");
    }
    return parsed;
  }

  private Pattern sequence() throws PatternSyntaxError {
    List<Pattern> parts = new ArrayList<>();
    skipSpace();
    while (at < text.length() && ")]|}".indexOf(text.charAt(at)) < 0) {
      parts.add(item());
      skipSpace();
    }
    if (parts.isEmpty()) {
      throw error("nothing stands here", "a word");
    }
    Pattern whole = parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    if (extents.of(whole).isTooLarge()) {
      throw error(
          "with its sets written out the pattern is too large",
          "at most "
              + Extents.MOST_WORDS
              + " words, "
              + Extents.LONGEST
              + " one after the other, and sets and brackets in at most "
              + Extents.DEEPEST
              + " levels");
    }
    return whole;
  }

  private Pattern item() throws PatternSyntaxError {
    Pattern part = one();
    if (at == text.length() || text.charAt(at) != '$') {
      return part;
    }
    if (mayBeLoose(part, false)) {
      throw error("'$' after what may be any word or none", "a word that must be there");
    }
    at++;
    if (at < text.length() && ")]| \t".indexOf(text.charAt(at)) < 0) {
      throw error("'" + text.charAt(at) + "' after a clause's end", "a space");
    }
    return new Pattern.Closing(part);
  }

  private Pattern one() throws PatternSyntaxError {
    return switch (text.charAt(at)) {
      case '(' -> choice(')');
      case '[' -> new Pattern.Maybe(choice(']'));
      case '{' -> set();
      case '_' -> {
        at++;
        yield new Pattern.AnyWord();
      }
      case '…', '.' -> gap();
      case '^' -> opening();
      default -> word();
    };
  }

  private Pattern opening() throws PatternSyntaxError {
    at++;
    if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
      throw error("'^' before nothing", "the word that begins a clause");
    }
    int start = at;
    Pattern part = one();
    if (mayBeLoose(part, true)) {
      at = start;
      throw error("'^' before what may be any word or none", "a word that must be there");
    }
    return new Pattern.Opening(part);
  }

  /** Whether the first word of a pattern, or its last, may be missing or any word at all. */
  private static boolean mayBeLoose(Pattern pattern, boolean first) {
    if (pattern instanceof Pattern.Sequence sequence) {
      List<Pattern> parts = sequence.parts();
      return mayBeLoose(parts.get(first ? 0 : parts.size() - 1), first);
    }
    if (pattern instanceof Pattern.Choice choice) {
      return choice.options().stream().anyMatch(option -> mayBeLoose(option, first));
    }
    if (pattern instanceof Pattern.Opening opening) {
      return mayBeLoose(opening.part(), first);
    }
    return pattern instanceof Pattern.Maybe
        || pattern instanceof Pattern.Gap
        || pattern instanceof Pattern.AnyWord;
  }

  private Pattern choice(char close) throws PatternSyntaxError {
    if (++depth > DEEPEST) {
      throw error("brackets nest too deeply", "at most " + DEEPEST + " levels");
    }
    at++;
    List<Pattern> options = new ArrayList<>();
    options.add(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      options.add(sequence());
    }
    if (at == text.length() || text.charAt(at) != close) {
      throw error("the bracket is not closed", "'" + close + "'");
    }
    at++;
    depth--;
    return options.size() == 1 ? options.get(0) : new Pattern.Choice(options);
  }

  private Pattern set() throws PatternSyntaxError {
    int close = text.indexOf('}', at);
    if (close < 0) {
      throw error("the name of the set is not closed", "'}'");
    }
    String name = text.substring(at + 1, close);
    Pattern set = sets.get(name);
    if (set == null) {
      throw error(
          "no set is called '" + name + "'",
          "a shared set, or one of this file that stands above its use");
    }
    at = close + 1;
    return set;
  }

  private Pattern gap() throws PatternSyntaxError {
    if (text.charAt(at) == '.' && !text.startsWith("...", at)) {
      throw error("a dot", "a word, or a gap such as ...3");
    }
    int digits = at + (text.charAt(at) == '.' ? 3 : 1);
    int end = digits;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == digits || end - digits > 2) {
      throw error("a gap without its length", "a number of words, such as …3");
    }
    int most = Integer.parseInt(text.substring(digits, end));
    if (most < 1 || most > LONGEST_GAP) {
      throw error("a gap of " + most + " words", "1 to " + LONGEST_GAP);
    }
    at = end;
    return new Pattern.Gap(most);
  }

  private Pattern word() throws PatternSyntaxError {
    boolean openStart = text.charAt(at) == '*';
    int start = openStart ? at + 1 : at;
    int end = start;
    while (end < text.length() && SPECIAL.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Token token = oneWord(text.substring(start, end));
    boolean stem = end < text.length() && text.charAt(end) == '~';
    boolean openEnd = end < text.length() && text.charAt(end) == '*';
    if (stem && openStart) {
      throw error("both '*' and '~'", "one of them");
    }
    at = stem || openEnd ? end + 1 : end;
    if (at < text.length() && ")]|$ \t".indexOf(text.charAt(at)) < 0) {
      throw error("'" + text.charAt(at) + "' after a word's end", "a space");
    }
    if (stem) {
      return new Pattern.Stem(token.stem());
    }
    return openStart || openEnd
        ? new Pattern.Open(token.word(), openStart, openEnd)
        : new Pattern.Word(token.word());
  }

  private Token oneWord(String word) throws PatternSyntaxError {
    List<Token> tokens = analysis.of(word).tokens();
    boolean whole =
        tokens.size() == 1 && tokens.get(0).start() == 0 && tokens.get(0).end() == word.length();
    if (!whole) {
      throw error("'" + word + "' is not one word", "one word of letters or digits");
    }
    return tokens.get(0);
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean endsOpen(Pattern pattern, boolean atStart) {
    if (pattern instanceof Pattern.Sequence sequence) {
      List<Pattern> parts = sequence.parts();
      return endsOpen(parts.get(atStart ? 0 : parts.size() - 1), atStart);
    }
    if (pattern instanceof Pattern.Choice choice) {
      return choice.options().stream().anyMatch(option -> endsOpen(option, atStart));
    }
    if (pattern instanceof Pattern.Maybe maybe) {
      return endsOpen(maybe.part(), atStart);
    }
    return pattern instanceof Pattern.Gap;
  }

  private PatternSyntaxError error(String found, String expected) {
    return new PatternSyntaxError(at + 1, found, expected);
  }
}
