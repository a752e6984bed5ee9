package io.github.samspill.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the check finds against what it must find.
 *
 * @param turns number of turns
 * @param cleanTurns number of those in which nothing must be found
 * @param kinds counts by kind, of every kind
 * @param misses what was not found, and what was found and must not be, in the order of the turns
 */
public record Measurement(int turns, int cleanTurns, Map<Kind, Counts> kinds, List<Miss> misses) {

  /**
   * Counts of one kind, or of several together.
   *
   * @param expected how many must be found
   * @param found how many of them were, whole and as this kind
   * @param covered how many of them were found whole, as this kind or another
   * @param falseAlarms findings that touch nothing that must be found
   * @param cleanFlagged turns in which nothing must be found and something was
   */
  public record Counts(int expected, int found, int covered, int falseAlarms, int cleanFlagged) {}

  /**
   * One fault of the check.
   *
   * @param missed whether something was missed; else something was found that must not be
   */
  public record Miss(String turn, boolean missed, Kind kind, String value) {}

  /** Copies the collections. */
  public Measurement {
    kinds = Map.copyOf(kinds);
    misses = List.copyOf(misses);
  }

  /** Measures a check on turns. */
  public static Measurement of(AnonymityCheck check, Collection<Expected> turns) {
    Map<Kind, Counts> kinds = new EnumMap<>(Kind.class);
    List<Judged> judged =
        turns.stream().map(turn -> new Judged(turn, check.of(turn.text()))).toList();
    for (Kind kind : Kind.values()) {
      kinds.put(kind, counts(judged, EnumSet.of(kind)));
    }
    List<Miss> misses = new ArrayList<>();
    judged.forEach(one -> one.tell(misses));
    int clean = (int) turns.stream().filter(Expected::isClean).count();
    return new Measurement(turns.size(), clean, kinds, misses);
  }

  /**
   * Counts of all kinds that fit, together; a clean turn flagged by two of them counts for both.
   */
  public Counts together(Predicate<Kind> fits) {
    return kinds.entrySet().stream()
        .filter(entry -> fits.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(new Counts(0, 0, 0, 0, 0), Measurement::sum);
  }

  private static Counts sum(Counts a, Counts b) {
    return new Counts(
        a.expected + b.expected,
        a.found + b.found,
        a.covered + b.covered,
        a.falseAlarms + b.falseAlarms,
        a.cleanFlagged + b.cleanFlagged);
  }

  private static Counts counts(List<Judged> judged, Set<Kind> kinds) {
    int expected = 0;
    int found = 0;
    int covered = 0;
    int falseAlarms = 0;
    int cleanFlagged = 0;
    for (Judged one : judged) {
      for (Expected.Identifier identifier : one.turn.identifiers()) {
        if (kinds.contains(identifier.kind())) {
          expected++;
          found += one.isFound(identifier) ? 1 : 0;
          covered += one.isCovered(identifier) ? 1 : 0;
        }
      }
      long alarms = one.falseAlarms().stream().filter(f -> kinds.contains(f.kind())).count();
      falseAlarms += (int) alarms;
      cleanFlagged += alarms > 0 && one.turn.isClean() ? 1 : 0;
    }
    return new Counts(expected, found, covered, falseAlarms, cleanFlagged);
  }

  private record Judged(Expected turn, List<Finding> findings) {
    boolean isFound(Expected.Identifier wanted) {
      return covers(wanted, findings.stream().filter(f -> f.kind() == wanted.kind()).toList());
    }

    boolean isCovered(Expected.Identifier wanted) {
      return covers(wanted, findings);
    }

    /** Whether no letter or digit of it is left outside the findings. */
    private boolean covers(Expected.Identifier wanted, List<Finding> by) {
      for (int i = wanted.start(); i < wanted.end(); i++) {
        int at = i;
        if (Character.isLetterOrDigit(turn.text().charAt(i))
            && by.stream().noneMatch(f -> f.start() <= at && at < f.end())) {
          return false;
        }
      }
      return true;
    }

    List<Finding> falseAlarms() {
      return findings.stream()
          .filter(
              f ->
                  turn.identifiers().stream()
                      .noneMatch(one -> f.start() < one.end() && one.start() < f.end()))
          .toList();
    }

    void tell(List<Miss> misses) {
      for (Expected.Identifier one : turn.identifiers()) {
        if (!isFound(one)) {
          String value = turn.text().substring(one.start(), one.end());
          misses.add(new Miss(turn.turn(), true, one.kind(), value));
        }
      }
      for (Finding alarm : falseAlarms()) {
        misses.add(new Miss(turn.turn(), false, alarm.kind(), alarm.value(turn.text())));
      }
    }
  }
}
