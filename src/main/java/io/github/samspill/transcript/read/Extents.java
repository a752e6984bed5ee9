package io.github.samspill.transcript.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each session of a file holds, counted row by row. */
final class Extents {
  // What a row costs beyond its characters: its values, strings, turn and tags, measured with
  // batch.
  private static final int OF_ROW = 1000;
  private static final int OF_CHARACTER = 2;

  private final Map<String, Extent> bySession = new LinkedHashMap<>();
  private Extent latest;
  private long weight;
  private String parted = "";

  /** What one session holds. */
  static final class Extent {
    private final String session;
    private final int place;
    private final int line;
    private int rows;
    private long weight;

    private Extent(String session, int place, int line) {
      this.session = session;
      this.place = place;
      this.line = line;
    }

    String session() {
      return session;
    }

    /** Its place among the sessions, from 0, in the order in which they begin. */
    int place() {
      return place;
    }

    /** The line on which it begins. */
    int line() {
      return line;
    }

    int rows() {
      return rows;
    }

    /** What its rows take, in bytes of memory. */
    long weight() {
      return weight;
    }
  }

  /** Counts a row, and tells of its session. */
  Extent count(String session, Row row) {
    if (latest == null || !latest.session.equals(session)) {
      begin(session, row.line());
    }
    long own = OF_ROW + OF_CHARACTER * row.characters();
    latest.rows++;
    latest.weight += own;
    weight += own;
    return latest;
  }

  private void begin(String session, int line) {
    Extent before = bySession.get(session);
    if (before != null && parted.isEmpty()) {
      parted = session;
    }
    latest = before != null ? before : new Extent(session, bySession.size(), line);
    bySession.put(session, latest);
  }

  /** The first session whose rows do not stand together; nothing ("") where all do. */
  String parted() {
    return parted;
  }

  /** What all rows take, in bytes of memory. */
  long weight() {
    return weight;
  }

  int sessions() {
    return bySession.size();
  }

  /** What a session that has been counted holds. */
  Extent of(String session) {
    return bySession.get(session);
  }

  /** All sessions, in the order in which they begin. */
  List<Extent> inOrder() {
    return List.copyOf(bySession.values());
  }
}
