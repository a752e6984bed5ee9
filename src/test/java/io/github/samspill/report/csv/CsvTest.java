package io.github.samspill.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program writes is what Commons CSV writes. */
class CsvTest {
  private static final List<String> SIGNS =
      List.of(
          "a",
          "Z",
          "0",
          "-",
          ",",
          "\"",
          "\n",
          "\r",
          "\t",
          " ",
          "#",
          "=",
          "@",
          "'",
          ".",
          "~",
          "å",
          "\u007f",
          "\u0001",
          "\u2028",
          "\ud834\udd1e",
          "\\",
          "(",
          "+");

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      // Most of it letters and digits, as cells are.
      cell.append(SIGNS.get(random.nextInt(random.nextInt(SIGNS.size()) + 1)));
    }
    return cell.toString();
  }

  @ParameterizedTest
  @EnumSource(CellText.class)
  void cellsStandAsTheLibraryWritesThem(CellText text) throws IOException {
    Random random = new Random(20);
    StringBuilder ours = new StringBuilder();
    StringBuilder library = new StringBuilder();
    Csv csv = Csv.printer(ours, text);
    CSVPrinter printer =
        new CSVPrinter(library, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    for (int row = 0; row < 20_000; row++) {
      List<String> cells = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        cells.add(cell(random));
      }
      csv.printRecord(cells);
      printer.printRecord(cells.stream().map(text::cell).toList());
    }

    assertEquals(library.toString(), ours.toString());
  }
}
