package io.github.samspill.transcript.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day of a session, from the rows that may name it. */
final class Dates {
  private static final int LENGTH = "2025-03-11".length();

  private final Findings findings;

  Dates(Findings findings) {
    this.findings = findings;
  }

  /** The first day named; what is no date is an error, another day a warning. */
  Optional<LocalDate> of(List<Row> rows) {
    Optional<LocalDate> first = Optional.empty();
    String last = "";
    for (Row row : rows) {
      String written = row.value(Field.DATE);
      if (!written.isEmpty() && !written.equals(last)) {
        last = written;
        Optional<LocalDate> day = day(written, row.line());
        if (first.isEmpty()) {
          first = day;
        } else if (day.isPresent() && !day.equals(first)) {
          findings.warn(
              row.line(),
              "the date is " + written + " here and was " + first.get() + " before",
              "taken as " + first.get() + " throughout");
        }
      }
    }
    return first;
  }

  private Optional<LocalDate> day(String written, int line) {
    try {
      // Years of more digits are dates to Java, and to nobody's calendar.
      return Optional.of(LocalDate.parse(written.length() == LENGTH ? written : ""));
    } catch (DateTimeException e) {
      findings.error(
          line,
          "'" + written + "' is no date",
          "a date such as 2025-03-11",
          "write year-month-day, or leave it out");
      return Optional.empty();
    }
  }
}
