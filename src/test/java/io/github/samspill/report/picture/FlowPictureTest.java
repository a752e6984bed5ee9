package io.github.samspill.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.metrics.SessionOf;
import io.github.samspill.report.Report;
import io.github.samspill.report.picture.FlowPicture.Disc;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowPictureTest {
  private static FlowPicture picture(SessionOf session) {
    Report report = session.report(false);
    return FlowPicture.of(report.speakers(), report.flows());
  }

  private static Disc disc(FlowPicture picture, String speaker) {
    return picture.discs().stream().filter(d -> d.speaker().equals(speaker)).findFirst().get();
  }

  @Test
  void theLeaderStandsInTheMiddleWhenHalfOfTheChangesGoThere() {
    FlowPicture through =
        picture(SessionOf.turns("L leader: ja", "A member: ja", "L leader: ja", "B member: ja"));
    Disc leader = disc(through, "L");
    assertTrue(through.middle());
    assertEquals(through.size() / 2, leader.x());
    assertEquals(through.size() / 2, leader.y());

    FlowPicture among =
        picture(
            SessionOf.turns(
                "L leader: ja", "A member: ja", "B member: ja", "C member: ja", "A member: ja"));
    assertFalse(among.middle());
    assertTrue(disc(among, "L").y() < among.size() / 2);
  }

  @Test
  void arrowsAreAsWideAsTheyAreOften() {
    FlowPicture picture =
        picture(
            SessionOf.turns(
                "A member: ja", "B member: ja", "A member: ja", "B member: ja", "C member: ja"));

    assertEquals("A", picture.arrows().get(0).from());
    assertEquals("B", picture.arrows().get(0).to());
    assertEquals(2, picture.arrows().get(0).count());
    assertEquals(6, picture.arrows().get(0).width());
    assertEquals(3.4, picture.arrows().get(1).width());
  }

  @Test
  void discsAreAsLargeAsTheShareOfTheWordsAndTheSilentAreMarked() {
    FlowPicture picture =
        picture(
            SessionOf.turns("A member: en to tre fire", "B member: en")
                .among("A member", "B member", "C member"));

    assertEquals(34, disc(picture, "A").r());
    assertEquals(24.5, disc(picture, "B").r());
    assertEquals(15, disc(picture, "C").r());
    assertTrue(disc(picture, "C").silent());
  }

  @Test
  void noDiscsTouchAmongTwelve() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 144; i++) {
      lines.add("M" + (i * 5 % 12 + i / 12) % 12 + " member: ja og nei");
    }
    FlowPicture picture = picture(SessionOf.turns(lines.toArray(String[]::new)));

    assertEquals(12, picture.discs().size());
    for (Disc one : picture.discs()) {
      assertTrue(one.x() - one.r() >= 0 && one.x() + one.r() <= picture.size());
      assertTrue(one.y() - one.r() >= 0 && one.y() + one.r() <= picture.size());
      for (Disc other : picture.discs()) {
        double apart = Math.hypot(one.x() - other.x(), one.y() - other.y());
        assertTrue(one.equals(other) || apart > one.r() + other.r(), one + " " + other);
      }
    }
  }

  @Test
  void theWeakestOfTooManyArrowsAreLeftOut() {
    List<String> lines = new ArrayList<>();
    for (int step = 1; step < 12; step++) {
      for (int i = 0; i < 12; i++) {
        lines.add("M" + i * step % 12 + " member: ja");
      }
    }
    Report report = SessionOf.turns(lines.toArray(String[]::new)).report(false);
    FlowPicture picture = FlowPicture.of(report.speakers(), report.flows());

    assertTrue(report.flows().size() > 36, "" + report.flows().size());
    assertEquals(36, picture.arrows().size());
    assertEquals(report.flows().size() - 36, picture.leftOut());
  }
}
