package io.github.samspill.report.html;

import io.github.samspill.metrics.Catalogue;
import io.github.samspill.metrics.FactorUse;
import io.github.samspill.metrics.Measure;
import io.github.samspill.report.Report;
import io.github.samspill.report.Words;
import io.github.samspill.report.picture.FlowPicture;
import io.github.samspill.report.picture.SplitPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands below the pictures of a page, and what is read to those who do not see them. */
public final class Captions {
  private static final int LONGEST_ON_DISC = 5;

  private final Report report;
  private final Words words;

  Captions(Report report, Words words) {
    this.report = report;
    this.words = words;
  }

  /** What the time line shows. */
  public String glanceCaption() {
    return Catalogue.filled(
        words.text(report.glance().timed() ? "glance.caption" : "glance.caption_words"),
        words.text("decimal.mark"));
  }

  /** The time line in one sentence, for those who do not see it. */
  public String glanceAlt() {
    return words.text(
        "glance.alt",
        place(report.glance().length()),
        words.count("people", report.speakers().size()),
        report.glance().turns().stream().filter(turn -> !turn.factors().isEmpty()).count(),
        report.glance().silences().size());
  }

  /** What the table behind the time line counts. */
  public String glanceTableCaption() {
    return words.text(report.glance().timed() ? "glance.parts" : "glance.parts_words");
  }

  /** A place in the session: a time, or a number of words when there are no times. */
  public String place(double place) {
    return report.glance().timed()
        ? words.time(place)
        : words.count("words", (int) Math.round(place));
  }

  /** Whole seconds, without their unit. */
  public String seconds(double seconds) {
    return words.whole(Math.round(seconds));
  }

  /** The words by role in one sentence. */
  public String splitAlt() {
    return SplitPicture.of(report.speakers()).parts().stream()
        .map(part -> words.text("split." + part.role().id(), words.percent(part.share())))
        .collect(Collectors.joining(" · "));
  }

  /** The sociogram in one sentence, for those who do not see it. */
  public String flowAlt(FlowPicture picture) {
    return picture.arrows().stream()
        .findFirst()
        .map(
            widest ->
                words.text(
                    "flow.alt",
                    picture.arrows().size(),
                    widest.from(),
                    widest.to(),
                    widest.count()))
        .orElse(words.text("flow.alt_none"));
  }

  /** What the sociogram shows, and why the leader stands where they stand, when there is one. */
  public String flowCaption(FlowPicture picture) {
    String shown = words.text("flow.caption");
    if (picture.discs().stream().noneMatch(FlowPicture.Disc::leader)) {
      return shown;
    }
    String share = words.percent(Measure.of(FlowPicture.throughLeader()));
    return shown
        + " "
        + words.text(picture.middle() ? "flow.leader_middle" : "flow.leader_ring", share);
  }

  /** A code as it fits on a disc. */
  public String onDisc(String code) {
    return code.length() > LONGEST_ON_DISC
        ? code.substring(0, 2) + "…" + code.substring(code.length() - 2)
        : code;
  }

  /** A factor's thirds in one sentence. */
  public String thirdsAlt(FactorView factor) {
    List<Integer> thirds = factor.use().byThird();
    return words.text("thirds.alt", factor.name(), thirds.get(0), thirds.get(1), thirds.get(2));
  }

  /** How often a factor stands, by whom, and how often it was held back. */
  public String factorLine(FactorView factor) {
    FactorUse use = factor.use();
    List<String> parts = new ArrayList<>();
    parts.add(
        words.text(
            "factor.count",
            words.count("turns", use.turns()),
            words.percent(use.share()),
            words.range(use.interval().low(), use.interval().high())));
    if (use.memberShare().number().isPresent()) {
      parts.add(words.text("factor.members", words.percent(use.memberShare())));
    }
    if (factor.heldBack() > 0) {
      parts.add(words.text("factor.held", factor.heldBack()));
    }
    return String.join(" · ", parts);
  }
}
