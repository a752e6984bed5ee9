package io.github.samspill.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bekk.bekkopen.banking.KontonummerValidator;
import no.bekk.bekkopen.person.FodselsnummerValidator;

/** Finds identity numbers and bank accounts: eleven digits whose control digits are right. */
final class NumberFinder implements Finder {
  private static final int DIGITS = 11;

  private final Lexicon lexicon;
  private final Reasons reasons;

  NumberFinder(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.reasons = reasons;
  }

  @Override
  public List<Finding> in(Passage passage) {
    if (passage.digits().count() < DIGITS) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    Matcher matcher = Eleven.WRITTEN.matcher(passage.spoken());
    while (matcher.find()) {
      String digits = matcher.group().replaceAll("\\D", "");
      boolean grouped = Eleven.GROUPED.matcher(matcher.group()).matches();
      if (!grouped && Eleven.isNationalId(digits)) {
        Reason reason = reasons.of("id.control-digits");
        found.add(new Finding(Kind.NATIONAL_ID, matcher.start(), matcher.end(), reason));
      } else if (KontonummerValidator.isValid(digits)) {
        Reason reason = account(grouped, passage);
        found.add(new Finding(Kind.ACCOUNT, matcher.start(), matcher.end(), reason));
      }
    }
    return found;
  }

  private Reason account(boolean grouped, Passage passage) {
    if (grouped) {
      return reasons.of("account.grouped");
    }
    return ShapeFinder.anyWord(passage, lexicon.cue("account-words"))
        ? reasons.of("account.named")
        : reasons.of("account.digits");
  }

  /** Eleven digits. Loaded with its library by the first text that has as many, and not before. */
  private static final class Eleven {
    static {
      // The library's one switch: synthetic numbers count as well, since only the digits are known.
      FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = true;
    }

    private static final Pattern WRITTEN =
        Pattern.compile("(?<![\\d.,/-])\\d(?:[ .\\u00a0-]?\\d){10}(?![.,\\u00a0-]?\\d)(?! \\d)");
    private static final Pattern GROUPED = Pattern.compile("\\d{4}([ .])\\d{2}\\1\\d{5}");

    private static boolean isNationalId(String digits) {
      return FodselsnummerValidator.isValid(digits);
    }
  }
}
