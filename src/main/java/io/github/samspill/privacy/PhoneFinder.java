package io.github.samspill.privacy;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds telephone numbers that are given out, of Norway or with a country's code. */
final class PhoneFinder implements Finder {
  private static final int FEWEST = 5;
  private static final String REGION = "NO";
  private static final Pattern DATE = Pattern.compile("[0-3]?\\d[. ][01]?\\d[. ](?:19|20)\\d\\d");
  private static final Pattern DIGITS = Pattern.compile("\\d(?:[ .()/\\u00a0-]{0,2}\\d){4}");

  private final Set<String> publicNumbers = new HashSet<>();
  private final Lexicon lexicon;
  private final Reasons reasons;

  PhoneFinder(Lexicon lexicon, Reasons reasons) {
    this.lexicon = lexicon;
    this.reasons = reasons;
    for (String number : Resource.sections("public.txt").get("numbers")) {
      publicNumbers.add(Long.toString(Long.parseLong(number)));
    }
  }

  @Override
  public List<Finding> in(Passage passage) {
    // The library is loaded by the first text that has digits enough, and not before.
    if (passage.digits().count() < FEWEST || !DIGITS.matcher(passage.spoken()).find()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (PhoneNumberMatch match :
        PhoneNumberUtil.getInstance()
            .findNumbers(passage.spoken(), REGION, Leniency.VALID, Integer.MAX_VALUE)) {
      String national = Long.toString(match.number().getNationalNumber());
      if (!publicNumbers.contains(national)
          && !DATE.matcher(match.rawString()).matches()
          && !isMeasure(passage, match.start(), match.end())) {
        found.add(new Finding(Kind.PHONE, match.start(), match.end(), reasons.of("phone.valid")));
      }
    }
    return found;
  }

  /** Whether the words beside say that it is money or another amount. */
  private boolean isMeasure(Passage passage, int start, int end) {
    Set<String> after = lexicon.cue("phone-units");
    Set<String> before = lexicon.cue("phone-units-before");
    for (int i = 0; i < passage.size(); i++) {
      if (passage.start(i) >= end) {
        return after.contains(passage.lower(i));
      }
      if (passage.end(i) <= start
          && (i + 1 == passage.size() || passage.end(i + 1) > start)
          && before.contains(passage.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
