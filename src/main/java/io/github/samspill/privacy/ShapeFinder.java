package io.github.samspill.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has a form of its own, by the expressions of {@code shapes.txt}. */
final class ShapeFinder implements Finder {
  /** How an at sign begins when it is said. */
  private static final String AT = "krøll";

  private static final String BARE_PLATE = "plate.lower";

  /** One expression, read when the first text comes that may hold what it finds. */
  private static final class Shape {
    private final Kind kind;
    private final Reason reason;
    private final String written;
    private Pattern pattern;

    private Shape(String[] parts, Reasons reasons) {
      this.kind = Kind.of(parts[0]);
      this.reason = reasons.of(parts[1]);
      this.written = parts[2];
    }

    private Pattern pattern() {
      if (pattern == null) {
        pattern = Pattern.compile(written, Pattern.UNICODE_CASE);
      }
      return pattern;
    }
  }

  private final List<Shape> shapes = new ArrayList<>();
  private final Set<String> publicHosts = Resource.sections("public.txt").get("hosts");
  private final Lexicon lexicon;

  ShapeFinder(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    for (String line : Resource.lines("shapes.txt")) {
      shapes.add(new Shape(line.split("\t", 3), reasons));
    }
  }

  @Override
  public List<Finding> in(Passage passage) {
    List<Finding> found = new ArrayList<>();
    for (Shape shape : shapes) {
      if (mayHold(passage.spoken(), shape.kind)) {
        find(shape, passage, found);
      }
    }
    return found;
  }

  private void find(Shape shape, Passage passage, List<Finding> found) {
    Matcher matcher = shape.pattern().matcher(passage.spoken());
    while (matcher.find()) {
      Finding finding = new Finding(shape.kind, matcher.start("v"), matcher.end("v"), shape.reason);
      if (counts(finding, passage)) {
        found.add(finding);
      }
    }
  }

  /** Most turns hold none of the signs that a shape cannot do without. */
  private static boolean mayHold(String text, Kind kind) {
    return switch (kind) {
      case EMAIL -> text.indexOf('@') >= 0 || text.contains(AT);
      case WEB -> holdsSign(text);
      default -> isNumber(text);
    };
  }

  /** Whether a text holds the sign of an address on the web. */
  static boolean holdsSign(String text) {
    return text.indexOf('@') >= 0 || holdsInnerDot(text) || text.contains("://");
  }

  /** Whether a word may be a part of what has a form of its own. */
  static boolean isSign(String word) {
    return isNumber(word) || word.contains(AT);
  }

  /** A digit that does not follow a letter, as those of speakers' codes do, or five in a row. */
  private static boolean isNumber(String text) {
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      row = digit ? row + 1 : 0;
      if (row == 5 || (row == 1 && (i == 0 || !Character.isLetter(text.charAt(i - 1))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsInnerDot(String text) {
    for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      if (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean counts(Finding finding, Passage passage) {
    String value = finding.value(passage.text()).toLowerCase(Locale.ROOT);
    if (finding.kind() == Kind.WEB) {
      return !isPublicHost(value);
    }
    if (finding.kind() == Kind.ADDRESS) {
      return !lexicon.cue("not-streets").contains(value.split("[ \\d]", 2)[0]);
    }
    return !finding.reason().id().equals(BARE_PLATE)
        || anyWord(passage, lexicon.cue("plate-words"));
  }

  /** A public host identifies nobody, unless what follows it names a page of somebody's. */
  private boolean isPublicHost(String value) {
    String bare = value.replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
    return publicHosts.contains(bare);
  }

  static boolean anyWord(Passage passage, Set<String> words) {
    for (int i = 0; i < passage.size(); i++) {
      if (words.contains(passage.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
