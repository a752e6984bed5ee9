package io.github.samspill.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Table;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final List<Column> COLUMNS =
      List.of(new Column("Taler", false), new Column("Ord", true), new Column("Sier", false));

  private static String grid(int width, List<String> cells) throws IOException {
    StringBuilder out = new StringBuilder();
    new Grid(new Table(COLUMNS, List.of(cells)), width).write("", out);
    return out.toString();
  }

  @Test
  void textsStandToTheLeftAndNumbersToTheRight() throws IOException {
    assertEquals("Taler  Ord  Sier\nA        7  ja vel\n", grid(40, List.of("A", "7", "ja vel")));
  }

  @Test
  void theWidestTextGoesOnBelow() throws IOException {
    // 21 columns less two gaps, 5 and 3: 9 are left.
    assertEquals(
        "Taler  Ord  Sier\nA        7  vi møtes i\n            morgen\n",
        grid(22, List.of("A", "7", "vi møtes i morgen")));
  }

  @Test
  void aLongFirstColumnLeavesRoomForTheOthers() throws IOException {
    assertEquals(
        """
        Taler        Ord  Sier
        Deltaker     123  ja
        nummer fire
        """,
        grid(22, List.of("Deltaker nummer fire", "123", "ja")));
  }

  @Test
  void numbersGiveWayOnlyWhenNoTextCan() throws IOException {
    assertEquals(
        "T  O  S\na  r  i\nl  d  e\ne     r\nr\nA  1  j\n   2  a\n",
        grid(7, List.of("A", "12", "ja")));
  }
}
