package io.github.samspill.study;

import io.github.samspill.tagging.Factor;
import io.github.samspill.transcript.CodedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/**
 * Krippendorff's alpha for yes-or-no codes of any number of coders with gaps (Krippendorff 2004,
 * Content Analysis, ch. 11), as dkpro-statistics computes it.
 */
final class Alpha {
  private Alpha() {}

  /**
   * Alpha, 1 for perfect agreement and 0 for chance; empty when fewer than two code, or when all
   * codes are the same, since then there is nothing to tell agreement from chance by.
   *
   * @param coders the coders
   * @param withTags whether the tags are one coder more
   */
  static OptionalDouble of(Codings codings, List<String> coders, boolean withTags, Factor factor) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(coders.size() + (withTags ? 1 : 0));
    boolean yes = false;
    boolean no = false;
    for (int s = 0; s < codings.coded().size(); s++) {
      CodedSession session = codings.coded().get(s);
      for (int turn = 0; turn < session.session().turns().size(); turn++) {
        List<Boolean> unit = new ArrayList<>();
        for (String coder : coders) {
          unit.add(session.code(coder, turn, factor.column()).orElse(null));
        }
        if (withTags) {
          unit.add(codings.tagged().get(s).turns().get(turn).carries(factor.id()));
        }
        if (unit.stream().filter(Objects::nonNull).count() > 1) {
          study.addItemAsArray(unit.toArray());
          yes |= unit.contains(true);
          no |= unit.contains(false);
        }
      }
    }
    return yes && no
        ? OptionalDouble.of(
            new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                .calculateAgreement())
        : OptionalDouble.empty();
  }
}
