package io.github.samspill.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.metrics.SessionOf;
import io.github.samspill.transcript.Role;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SmallPicturesTest {
  private static List<OptionalDouble> numbers(double... numbers) {
    return java.util.Arrays.stream(numbers)
        .mapToObj(n -> Double.isNaN(n) ? OptionalDouble.empty() : OptionalDouble.of(n))
        .toList();
  }

  @Test
  void thirdsAreAsTallAsTheirCounts() {
    ThirdsPicture picture = ThirdsPicture.of(List.of(0, 2, 4), 4);

    assertEquals(List.of(0.0, 17.0, 34.0), picture.bars().stream().map(b -> b.height()).toList());
    assertEquals(List.of(50.0, 33.0, 16.0), picture.bars().stream().map(b -> b.y()).toList());
  }

  @Test
  void thirdsWithoutAnyHaveNoHeight() {
    assertEquals(0, ThirdsPicture.of(List.of(0, 0, 0), 0).bars().get(2).height());
  }

  @Test
  void aShareFillsItsPartOfTheBar() {
    assertEquals(0, BarPicture.of(0).filled());
    assertEquals(40, BarPicture.of(0.25).filled());
    assertEquals(160, BarPicture.of(1).filled());
  }

  @Test
  void wordsArePartedByRole() {
    SplitPicture picture =
        SplitPicture.of(
            SessionOf.turns("L leader: en", "A member: en to", "? unknown: en")
                .report(false)
                .speakers());

    assertEquals(
        List.of(Role.LEADER, Role.MEMBER, Role.UNKNOWN),
        picture.parts().stream().map(SplitPicture.Part::role).toList());
    assertEquals(
        List.of(0.0, 150.0, 450.0), picture.parts().stream().map(SplitPicture.Part::x).toList());
    assertEquals(150, picture.parts().get(2).width());
  }

  @Test
  void aSessionWithoutANumberPartsTheLine() {
    SeriesPicture picture = SeriesPicture.line(numbers(0, 10, Double.NaN, 5, 0));

    assertEquals(List.of("6.0,42.0 53.0,6.0", "147.0,24.0 194.0,42.0"), picture.lines());
    assertEquals(4, picture.dots().size());
  }

  @Test
  void dotsStandWhereTheirNumbersAreAndAreStackedWhereTheyMeet() {
    SeriesPicture picture = SeriesPicture.rows(List.of(numbers(0, 0), numbers(5, 10)));

    assertEquals(List.of(15.0, 37.0), picture.rows());
    assertEquals(
        List.of(
            new SeriesPicture.Dot(0, 6, 15),
            new SeriesPicture.Dot(0, 6, 11),
            new SeriesPicture.Dot(1, 100, 37),
            new SeriesPicture.Dot(1, 194, 37)),
        picture.dots());
  }
}
