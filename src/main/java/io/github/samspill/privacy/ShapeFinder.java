package io.github.samspill.privacy;

import io.github.samspill.language.Form;
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

  /** The spaces of a shape before its first digit: "bursdagen er i dag på 3.5." has fewer. */
  private static final int MOST_SPACES = 12;

  /** The longest that a shape goes on after its last digit: over a month's or town's name. */
  private static final int LONGEST_AFTER = 40;

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

    private boolean hasNumber() {
      return kind != Kind.EMAIL && kind != Kind.WEB;
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
      if (mayHold(passage, shape.kind)) {
        find(shape, passage, found);
      }
    }
    return found;
  }

  private void find(Shape shape, Passage passage, List<Finding> found) {
    Matcher matcher = shape.pattern().matcher(passage.spoken());
    if (shape.hasNumber()) {
      Digits digits = passage.digits();
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      matcher.region(
          wordsBefore(passage.spoken(), digits.first()),
          Math.min(passage.spoken().length(), digits.end() + LONGEST_AFTER));
    }
    while (matcher.find()) {
      Finding finding = new Finding(shape.kind, matcher.start("v"), matcher.end("v"), shape.reason);
      if (counts(finding, passage)) {
        found.add(finding);
      }
    }
  }

  /** Where the words begin that may belong to a number. */
  private static int wordsBefore(String text, int number) {
    int from = number;
    for (int spaces = 0; from > 0; from--) {
      if (text.charAt(from - 1) == ' ' && ++spaces > MOST_SPACES) {
        return from;
      }
    }
    return from;
  }

  /** Most turns hold none of the signs that a shape cannot do without. */
  private static boolean mayHold(Passage passage, Kind kind) {
    String text = passage.spoken();
    return switch (kind) {
      case EMAIL -> text.indexOf('@') >= 0 || text.contains(AT);
      case WEB -> text.indexOf('@') >= 0 || text.contains("://") || holdsInnerDot(text);
      case CAR_PLATE -> passage.digits().longest() >= Digits.LONG;
      default -> passage.digits().number();
    };
  }

  /** Whether a word may be a part of what has a form of its own. */
  static boolean isSign(Form form) {
    String word = form.lower();
    return word.endsWith("http")
        || word.endsWith("https")
        || word.contains(AT)
        || word.indexOf('.') >= 0
        || Digits.of(word).number();
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
