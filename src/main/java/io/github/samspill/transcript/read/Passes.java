package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Hands over a file's sessions one after the other, in the order in which they begin, while no more
 * of the file is held than there is room for. The first time through counts what each session
 * holds; a file that fits is handed over then. A larger one is read again: once where the turns of
 * every session stand together, else once for as many sessions as there is room for.
 */
final class Passes {
  private static final int MOST = 50;
  // What a row costs beyond its characters: its maps, strings, turn and tags, measured with batch.
  private static final int OF_ROW = 1000;
  private static final int OF_CHARACTER = 2;
  private static final int OF_SESSION = 300;

  /** All rows of a file, from its beginning. */
  interface Rows {
    void each(Findings findings, Consumer<Row> taken) throws IOException;
  }

  /** What one session holds. */
  private static final class Extent {
    final int place;
    final int line;
    int rows;
    long weight;

    Extent(int place, int line) {
      this.place = place;
      this.line = line;
    }
  }

  private final Rows rows;
  private final Sessions sessions;
  private final String nameWithout;
  private final long room;
  private final Findings findings;
  private final Map<String, Extent> extents = new LinkedHashMap<>();
  private final Map<String, List<Row>> held = new HashMap<>();
  private long weight;
  private boolean anyText;
  private String latest = "";
  private String parted = "";

  /**
   * Passes over a file.
   *
   * @param nameWithout the session of rows that name none
   * @param room the most that is held, in bytes of memory
   */
  Passes(Rows rows, Sessions sessions, String nameWithout, long room, Findings findings) {
    this.rows = rows;
    this.sessions = sessions;
    this.nameWithout = nameWithout;
    this.room = room;
    this.findings = findings;
  }

  /** Whether the file has a turn, and one with a text. */
  boolean anyTurn() {
    return !extents.isEmpty();
  }

  boolean anyText() {
    return anyText;
  }

  /** Goes through the file once and tells what is wrong with its rows. */
  void count() throws IOException {
    rows.each(
        findings,
        row -> {
          String id = session(row);
          Extent extent =
              extents.computeIfAbsent(id, unused -> new Extent(extents.size(), row.line()));
          if (extent.rows > 0 && parted.isEmpty() && !id.equals(latest)) {
            parted = id;
          }
          latest = id;
          extent.rows++;
          extent.weight += weight(row);
          weight += weight(row);
          anyText |= row.has(Field.TEXT);
          if (weight <= room) {
            held.computeIfAbsent(id, unused -> new ArrayList<>()).add(row);
          } else {
            held.clear();
          }
        });
  }

  /**
   * Hands over the sessions, as long as nothing is wrong; when something is, all else is still
   * looked at.
   *
   * @throws BadInput when a session does not fit
   */
  void handOver(Consumer<Session> taken) throws BadInput, IOException {
    List<String> order = List.copyOf(extents.keySet());
    if (weight <= room) {
      order.forEach(id -> session(id, held.remove(id), taken));
      return;
    }
    refuseWhatDoesNotFit();
    int from = 0;
    for (int to : ends(order)) {
      pass(order.subList(from, to), from, taken);
      from = to;
    }
  }

  private void refuseWhatDoesNotFit() throws BadInput {
    for (Map.Entry<String, Extent> entry : extents.entrySet()) {
      if (entry.getValue().weight > room) {
        findings.error(
            entry.getValue().line,
            "the session '"
                + entry.getKey()
                + "' begins here and takes "
                + mb(entry.getValue().weight),
            "sessions of at most " + mb(room),
            "check the column of sessions (--column session=NAME), or give more with java -Xmx");
      }
    }
    if (extents.size() * (long) OF_SESSION > room) {
      findings.error(
          0,
          extents.size() + " sessions in one file",
          "at most " + room / OF_SESSION,
          "part the file, or give more with java -Xmx");
    }
    findings.stopOnErrors();
  }

  private static String mb(long bytes) {
    return (bytes >> 20) + " MB of memory";
  }

  /** After which session each pass ends. */
  private List<Integer> ends(List<String> order) throws BadInput {
    if (parted.isEmpty()) {
      return List.of(order.size());
    }
    List<Integer> ends = new ArrayList<>();
    long inPass = 0;
    for (int i = 0; i < order.size(); i++) {
      long own = extents.get(order.get(i)).weight;
      if (inPass + own > room) {
        ends.add(i);
        inPass = 0;
      }
      inPass += own;
    }
    ends.add(order.size());
    String found = "the turns of a session ('" + parted + "') do not stand together";
    if (ends.size() > MOST) {
      throw new BadInput(
          Problem.in(
              findings.file(),
              found + ", and the file takes " + mb(weight),
              "one sorted by session, or of at most " + mb(MOST * room),
              "sort it by session, or give more with java -Xmx"));
    }
    findings.warn(
        0,
        found,
        "the file is read " + ends.size() + " times over; sort it by session to be faster");
    return ends;
  }

  private void pass(List<String> own, int first, Consumer<Session> taken) throws IOException {
    int[] next = {0};
    rows.each(
        new Findings(findings.file()),
        row -> {
          String id = session(row);
          Extent extent = extents.get(id);
          if (extent == null || extent.place < first || extent.place >= first + own.size()) {
            return;
          }
          held.computeIfAbsent(id, unused -> new ArrayList<>()).add(row);
          while (next[0] < own.size() && isWhole(own.get(next[0]))) {
            String whole = own.get(next[0]++);
            session(whole, held.remove(whole), taken);
          }
        });
    if (next[0] < own.size() || !held.isEmpty()) {
      throw new InputChanged(findings.file());
    }
  }

  private boolean isWhole(String id) {
    return held.getOrDefault(id, List.of()).size() == extents.get(id).rows;
  }

  private void session(String id, List<Row> own, Consumer<Session> taken) {
    sessions.session(id, own).filter(session -> !findings.hasErrors()).ifPresent(taken);
  }

  private String session(Row row) {
    return row.has(Field.SESSION) ? row.value(Field.SESSION) : nameWithout;
  }

  private static long weight(Row row) {
    return OF_ROW + OF_CHARACTER * row.characters();
  }
}
