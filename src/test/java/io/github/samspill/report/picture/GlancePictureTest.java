package io.github.samspill.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.samspill.metrics.Glance;
import io.github.samspill.metrics.Glance.Stretch;
import io.github.samspill.report.picture.GlancePicture.Bar;
import io.github.samspill.report.picture.GlancePicture.Sign;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlancePictureTest {
  private static final List<Speaker> TWO =
      List.of(new Speaker("L", Role.LEADER), new Speaker("M1", Role.MEMBER));

  private static GlancePicture picture(double length, List<Stretch> turns) {
    return GlancePicture.of(new Glance(true, length, turns, List.of()), TWO);
  }

  @Test
  void barsLieWhereTheirTurnsAreInTime() {
    GlancePicture picture =
        picture(
            100,
            List.of(
                new Stretch("1", "L", 0, 50, List.of()),
                new Stretch("2", "M1", 50, 100, List.of("hope"))));
    double middle = Grain.of((picture.plotLeft() + picture.plotRight()) / 2);

    Bar first = picture.bars().get(0);
    Bar second = picture.bars().get(1);
    assertEquals(picture.plotLeft(), first.x());
    assertEquals(middle, first.x() + first.width(), 0.11);
    assertEquals(picture.plotRight(), second.x() + second.width(), 0.11);
    assertEquals(36, second.y() - first.y());
    assertEquals(List.of(false, true), picture.bars().stream().map(Bar::tagged).toList());
  }

  @Test
  void everythingLiesInsideThePicture() {
    List<Speaker> twelve = new ArrayList<>();
    List<Stretch> turns = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      twelve.add(new Speaker("M" + (i + 1), Role.MEMBER));
    }
    for (int i = 0; i < 400; i++) {
      List<String> factors = i % 5 == 0 ? List.of("hope", "cohesion") : List.of();
      turns.add(new Stretch("" + i, "M" + (i % 12 + 1), i * 13, i * 13 + 9, factors));
    }
    GlancePicture picture = GlancePicture.of(new Glance(true, 5200, turns, List.of()), twelve);

    assertEquals(400, picture.bars().size());
    assertEquals(160, picture.signs().size());
    for (Bar bar : picture.bars()) {
      assertTrue(bar.x() >= picture.plotLeft() && bar.x() + bar.width() <= picture.width());
      assertTrue(bar.y() > 0 && bar.y() + bar.height() < picture.axis());
    }
    for (Sign sign : picture.signs()) {
      assertTrue(sign.x() >= picture.plotLeft() && sign.x() <= picture.plotRight());
      assertTrue(sign.y() > 0 && sign.y() < picture.axis());
    }
    assertTrue(picture.axis() < picture.height());
  }

  @Test
  void signsOfOneTurnDoNotCoverEachOther() {
    GlancePicture picture =
        picture(100, List.of(new Stretch("1", "M1", 40, 42, List.of("hope", "cohesion"))));
    Sign one = picture.signs().get(0);
    Sign other = picture.signs().get(1);

    assertTrue(Math.abs(one.x() - other.x()) >= 9 || Math.abs(one.y() - other.y()) >= 9);
  }

  @Test
  void ticksAreRoundAndFew() {
    List<Double> values =
        picture(5400, List.of(new Stretch("1", "L", 0, 5400, List.of()))).ticks().stream()
            .map(GlancePicture.Tick::value)
            .toList();

    assertEquals(
        List.of(0.0, 600.0, 1200.0, 1800.0, 2400.0, 3000.0, 3600.0, 4200.0, 4800.0, 5400.0),
        values);
  }

  @Test
  void numbersOfSecondsAreWrittenWhereThereIsRoom() {
    Glance glance =
        new Glance(
            true,
            1000,
            List.of(new Stretch("1", "L", 0, 1000, List.of())),
            List.of(
                new Glance.Silent(100, 105),
                new Glance.Silent(106, 110),
                new Glance.Silent(500, 510)));

    assertEquals(
        List.of(true, false, true),
        GlancePicture.of(glance, TWO).bands().stream().map(GlancePicture.Band::labelled).toList());
  }

  @Test
  void aSessionWithoutTurnsIsAnEmptyPicture() {
    GlancePicture picture = picture(0, List.of());

    assertEquals(List.of(), picture.bars());
    assertEquals(2, picture.lanes().size());
  }
}
