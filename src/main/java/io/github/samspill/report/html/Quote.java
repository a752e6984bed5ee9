package io.github.samspill.report.html;

import io.github.samspill.report.Page.Mark;
import io.github.samspill.report.Page.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a turn round its marked words.
 *
 * @param label who says it, and where
 * @param pieces what is said, cut where the marking changes
 * @param notes what the marks mean, each once
 * @param slight what else speaks for it and is not marked; empty for nothing
 */
public record Quote(String label, List<Piece> pieces, List<String> notes, String slight) {
  /** Characters shown before the first mark and after the last. */
  static final int AROUND = 180;

  private static final String LEFT_OUT = "…";

  /** Copies the lists. */
  public Quote {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }

  /** How a piece of a turn is marked. */
  public enum Kind {
    /** Not at all. */
    PLAIN,
    /** Its words count. */
    COUNTS,
    /** Its words are held back. */
    HELD
  }

  /** Words that are marked in one way. */
  public record Piece(String text, Kind kind) {}

  /** Cuts a turn: of marks that overlap, the one that begins first is shown. */
  static Quote of(Quotation turn) {
    List<Mark> marks = turn.marks().stream().sorted(Comparator.comparingInt(Mark::start)).toList();
    int from = from(turn.text(), marks.get(0).start());
    int to = to(turn.text(), marks.stream().mapToInt(Mark::end).max().orElseThrow());
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    for (Mark mark : marks) {
      if (mark.start() >= at) {
        add(pieces, turn.text().substring(at, mark.start()), Kind.PLAIN);
        String words = turn.text().substring(mark.start(), mark.end());
        add(pieces, words, mark.counts() ? Kind.COUNTS : Kind.HELD);
        at = mark.end();
      }
    }
    add(pieces, turn.text().substring(at, to), Kind.PLAIN);
    if (from > 0) {
      pieces.add(0, new Piece(LEFT_OUT, Kind.PLAIN));
    }
    if (to < turn.text().length()) {
      pieces.add(new Piece(LEFT_OUT, Kind.PLAIN));
    }
    Set<String> notes = new LinkedHashSet<>();
    marks.forEach(mark -> notes.add(mark.note()));
    return new Quote(turn.label(), pieces, List.copyOf(notes), turn.more());
  }

  private static void add(List<Piece> pieces, String text, Kind kind) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, kind));
    }
  }

  /** Where the shown part begins: at a word, the whole beginning when little would be left out. */
  private static int from(String text, int mark) {
    int from = mark - AROUND;
    if (from <= AROUND / 4) {
      return 0;
    }
    int space = text.indexOf(' ', from);
    return space >= 0 && space < mark ? space + 1 : whole(text, from);
  }

  private static int to(String text, int mark) {
    int to = mark + AROUND;
    if (to >= text.length() - AROUND / 4) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', to);
    return space > mark ? space : whole(text, to);
  }

  /** Not between the two halves of a sign. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
