package io.github.samspill.report;

import io.github.samspill.metrics.Catalogue;
import io.github.samspill.metrics.Measure;
import io.github.samspill.metrics.Metric;
import io.github.samspill.metrics.Observation;
import io.github.samspill.metrics.Resource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and number forms of one language. */
public final class Words {
  /** A space at which no line breaks. */
  static final char NO_BREAK = '\u00a0';

  private static final Pattern PART = Pattern.compile("\\{(\\d)}");

  private final Language language;
  private final Properties texts;

  /** Loads a language's words. */
  public Words(Language language) {
    this.language = language;
    this.texts = Resource.properties(Words.class, "words_" + language.id());
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /**
   * A text with its parts filled in for {@code {0}}, {@code {1}} ...
   *
   * @throws IllegalArgumentException when the language has no such text
   */
  public String text(String key, Object... parts) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + language.id());
    }
    if (text.indexOf('{') < 0) {
      return text;
    }
    // In one go: what is filled in may itself hold braces.
    return PART.matcher(text)
        .replaceAll(
            part -> Matcher.quoteReplacement(parts[Integer.parseInt(part.group(1))].toString()));
  }

  /** A day, its month by name. */
  public String date(LocalDate date) {
    return text(
        "date", date.getDayOfMonth(), text("month." + date.getMonthValue()), date.getYear());
  }

  /** A number with its noun, in the singular for 1. */
  public String count(String key, int number) {
    return text(key + (number == 1 ? ".one" : ".many"), whole(number));
  }

  /** A measure in its unit, or why it is not there. */
  public String measure(Measure measure, Metric.Unit unit) {
    if (measure instanceof Measure.Absent absent) {
      return text("absent." + absent.reason().name().toLowerCase(Locale.ROOT));
    }
    double value = measure.number().orElseThrow();
    return switch (unit) {
      case SHARE -> percent(value);
      case INDEX -> decimal(value, 2);
      case TURNS, PEOPLE, COUNT -> whole(Math.round(value));
      case WORDS -> value == Math.rint(value) ? whole(Math.round(value)) : decimal(value, 1);
      case SECONDS -> value < 60 ? decimal(value, 1) + NO_BREAK + text("seconds") : clock(value);
    };
  }

  /** How a metric is computed; the English words are the catalogue's own. */
  public String formula(Metric metric) {
    return language == Language.EN
        ? metric.formula()
        : Catalogue.filled(text("formula." + metric.id()), text("decimal.mark"));
  }

  /** Where a figure or a question comes from, in the words of the language. */
  public String source(String source) {
    return source.replace("thesis", text("source.thesis"));
  }

  /** An observation as a sentence. */
  public String sentence(Observation observation) {
    String text =
        text(
            "observation." + observation.id(),
            observation.figures().stream()
                .map(figure -> measure(figure.value(), figure.metric().unit()))
                .toArray());
    return Catalogue.filled(text, text("decimal.mark"));
  }

  /** A share in per cent, or a dash. */
  public String percent(Measure measure) {
    return measure.number().isPresent() ? percent(measure.number().getAsDouble()) : "–";
  }

  /** A number with so many decimals. */
  public String number(double value, int decimals) {
    return decimal(value, decimals);
  }

  /** A number with its sign; 0 has none. */
  String signed(double value, int decimals) {
    String number = decimal(Math.abs(value), decimals);
    boolean zero = number.chars().noneMatch(c -> c >= '1' && c <= '9');
    return zero ? number : (value < 0 ? "\u2212" : "+") + number;
  }

  /** A number without a unit, or a dash. */
  public String index(Measure measure) {
    return measure.number().isPresent() ? decimal(measure.number().getAsDouble(), 2) : "–";
  }

  /** Two shares in per cent with a dash between them, without the sign; a dash alone for none. */
  public String range(Measure low, Measure high) {
    return low.number().isPresent() && high.number().isPresent()
        ? decimal(low.number().getAsDouble() * 100, 1)
            + "–"
            + decimal(high.number().getAsDouble() * 100, 1)
        : "–";
  }

  /** A time as minutes and seconds, with hours where there are any. */
  public String time(double seconds) {
    return clock(seconds);
  }

  /** A time as minutes and seconds, or a dash. */
  public String clock(Measure measure) {
    return measure.number().isPresent() ? clock(measure.number().getAsDouble()) : "–";
  }

  private String percent(double share) {
    return text("percent", decimal(share * 100, 1));
  }

  private String decimal(double value, int decimals) {
    BigDecimal rounded = Decimal.rounded(value, decimals);
    return rounded.toPlainString().replace('.', text("decimal.mark").charAt(0));
  }

  /** A whole number, its digits in groups where there are many. */
  public String whole(long number) {
    String digits = Long.toString(number);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0 && digits.length() > 4) {
        grouped.append(language == Language.EN ? ',' : NO_BREAK);
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  private static String clock(double seconds) {
    long whole = Math.round(seconds);
    String minutes = String.format(Locale.ROOT, "%02d:%02d", whole / 60 % 60, whole % 60);
    return whole >= 3600 ? whole / 3600 + ":" + minutes : minutes;
  }
}
