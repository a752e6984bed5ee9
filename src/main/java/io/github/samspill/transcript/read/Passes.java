package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.read.Extents.Extent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Hands over a file's sessions one after the other, in the order in which they begin, while no more
 * of the file is held than there is room for. The first time through hands over each session as
 * soon as another begins, and counts. Where a session comes back, that is void, and the file is
 * read again: once where it fits, else once for as many sessions as there is room for.
 */
final class Passes {
  /** All rows of a file, from its beginning. */
  interface Rows {
    void each(Findings findings, Consumer<Row> taken) throws IOException;
  }

  private final Rows rows;
  private final Supplier<Sessions> making;
  private final String nameWithout;
  private final long room;
  private final Findings findings;
  private final Extents extents = new Extents();
  private Sessions sessions;
  private boolean anyText;
  private boolean outgrown;
  private Extent latest;
  private List<Row> ofLatest = new ArrayList<>();

  /**
   * Passes over a file.
   *
   * @param making makes the sessions, anew each time they are begun with
   * @param nameWithout the session of rows that name none
   * @param room the most that is held, in bytes of memory
   * @param findings takes what is wrong with the rows
   */
  Passes(Rows rows, Supplier<Sessions> making, String nameWithout, long room, Findings findings) {
    this.rows = rows;
    this.making = making;
    this.nameWithout = nameWithout;
    this.room = room;
    this.findings = findings;
    this.sessions = making.get();
  }

  /** Whether the file has a turn, and one with a text. */
  boolean anyTurn() {
    return extents.sessions() > 0;
  }

  boolean anyText() {
    return anyText;
  }

  /** Goes through the file once, tells what is wrong with its rows, and hands over what it can. */
  void first(SessionTaker taker) throws IOException {
    rows.each(findings, row -> read(row, taker));
    endLatest(taker);
  }

  private void read(Row row, SessionTaker taker) {
    Extent own = extents.count(session(row), row);
    anyText |= row.has(Field.TEXT);
    if (own != latest) {
      endLatest(taker);
      latest = own;
    }
    outgrown |= own.weight() > room;
    if (goesOn()) {
      ofLatest.add(row);
    } else {
      ofLatest.clear();
    }
  }

  private void endLatest(SessionTaker taker) {
    if (goesOn() && !ofLatest.isEmpty()) {
      handOver(latest, ofLatest, taker);
      ofLatest = new ArrayList<>();
    }
  }

  /** Whether the first time through can hand over what it reads. */
  private boolean goesOn() {
    return !outgrown && extents.parted().isEmpty();
  }

  /**
   * Hands over what the first time could not; as long as nothing is wrong, and when something is,
   * all else is still looked at.
   *
   * @return those who made the sessions, which hold what is wrong with them
   * @throws BadInput when a session does not fit
   */
  Sessions rest(SessionTaker taker) throws BadInput, IOException {
    Room fitting = new Room(room, extents, findings);
    fitting.refuseWhatDoesNotFit();
    if (!extents.parted().isEmpty()) {
      taker.beginAgain();
      sessions = making.get();
      List<Extent> order = extents.inOrder();
      int from = 0;
      for (int to : fitting.ends()) {
        pass(order.subList(from, to), taker);
        from = to;
      }
    }
    return sessions;
  }

  private void pass(List<Extent> own, SessionTaker taker) throws IOException {
    int first = own.get(0).place();
    Map<Extent, List<Row>> held = new HashMap<>();
    int[] next = {0};
    rows.each(
        new Findings(findings.file()),
        row -> {
          Extent extent = extents.of(session(row));
          if (extent == null || extent.place() < first || extent.place() >= first + own.size()) {
            return;
          }
          held.computeIfAbsent(extent, unused -> new ArrayList<>()).add(row);
          while (next[0] < own.size() && isWhole(own.get(next[0]), held)) {
            Extent whole = own.get(next[0]++);
            handOver(whole, held.remove(whole), taker);
          }
        });
    if (next[0] < own.size() || !held.isEmpty()) {
      throw new InputChanged(findings.file());
    }
  }

  private static boolean isWhole(Extent extent, Map<Extent, List<Row>> held) {
    return held.getOrDefault(extent, List.of()).size() == extent.rows();
  }

  private void handOver(Extent extent, List<Row> own, SessionTaker taker) {
    Optional<Session> session = sessions.session(extent.session(), own);
    if (session.isPresent() && !findings.hasErrors() && !sessions.findings().hasErrors()) {
      taker.take(session.get(), extent.weight());
    }
  }

  private String session(Row row) {
    return row.has(Field.SESSION) ? row.value(Field.SESSION) : nameWithout;
  }
}
