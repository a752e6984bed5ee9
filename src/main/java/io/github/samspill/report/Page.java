package io.github.samspill.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A report in words, for formats that people read: what stands under what, in one language, but not
 * yet how it looks.
 *
 * @param title the page's title
 * @param sections its sections, in their order
 */
public record Page(String title, List<Section> sections) {
  /** Copies the sections. */
  public Page {
    sections = List.copyOf(sections);
  }

  /** A heading, empty for the first section, and what stands under it. */
  public record Section(String heading, List<Block> blocks) {
    /** Copies the blocks. */
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** One piece of a section. */
  public sealed interface Block {}

  /** Running text. */
  public record Paragraph(String text) implements Block {}

  /**
   * A table. Where room is narrow, texts may be broken over several lines.
   *
   * @param columns its columns
   * @param rows as many cells a row as there are columns
   */
  public record Table(List<Column> columns, List<List<String>> rows) implements Block {
    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The session from its beginning to its end, where there is room for signs.
   *
   * @param lanes one below the other
   * @param table the same in coarser parts, where there is room for numbers alone
   */
  public record Strip(List<Lane> lanes, Table table) implements Block {
    /** Copies the lanes. */
    public Strip {
      lanes = List.copyOf(lanes);
    }
  }

  /**
   * One lane of a strip.
   *
   * @param label what it shows
   * @param bars whether its levels are drawn as bars, or as a mark wherever they are over 0
   * @param levels from the beginning to the end, each 0 to 1
   */
  public record Lane(String label, boolean bars, List<Double> levels) {
    /** Copies the levels. */
    public Lane {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Small pictures of one kind, for pages that can draw; their numbers stand in a table beside.
   *
   * @param pictures the pictures, in their order
   */
  public record Multiples(List<Multiple> pictures) implements Block {
    /** Copies the pictures. */
    public Multiples {
      pictures = List.copyOf(pictures);
    }
  }

  /**
   * One measure over sessions.
   *
   * @param title the measure
   * @param series what is drawn below each other, or one line from session to session
   * @param low the lowest number of all, in words
   * @param high the highest
   * @param line whether the numbers are one line over time, or dots that stand where their value is
   */
  public record Multiple(String title, List<Series> series, String low, String high, boolean line) {
    /** Copies the series. */
    public Multiple {
      series = List.copyOf(series);
    }
  }

  /** Some sessions' numbers, empty where a session has none. */
  public record Series(String label, List<OptionalDouble> numbers) {
    /** Copies the numbers. */
    public Series {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * A table whose rows lead somewhere.
   *
   * @param table the table; the first cell of a row is what leads there
   * @param targets where each row leads, in the order of the rows
   */
  public record Linked(Table table, List<String> targets) implements Block {
    /** Copies the targets and checks that every row has one. */
    public Linked {
      targets = List.copyOf(targets);
      if (targets.size() != table.rows().size()) {
        throw new IllegalArgumentException("every row leads somewhere");
      }
    }
  }

  /** A column's title and whether it holds numbers, which stand to the right. */
  public record Column(String title, boolean numbers) {}

  /**
   * A turn with marked words.
   *
   * @param label who says it, and where
   * @param text what is said
   * @param marks what is marked in it, in the order of the text
   * @param more what else speaks for it and is not marked; empty for nothing
   */
  public record Quotation(String label, String text, List<Mark> marks, String more)
      implements Block {
    /** Copies the marks. */
    public Quotation {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Marked words of a quotation.
   *
   * @param start offset of the first character
   * @param end offset after the last
   * @param counts whether the words count, or are held back
   * @param note which factor and rule, and what holds them back
   */
  public record Mark(int start, int end, boolean counts, String note) {}
}
