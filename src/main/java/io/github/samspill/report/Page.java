package io.github.samspill.report;

import java.util.List;

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

  /** A column's title and whether it holds numbers, which stand to the right. */
  public record Column(String title, boolean numbers) {}

  /**
   * A turn with marked words.
   *
   * @param label who says it, and where
   * @param text what is said
   * @param marks what is marked in it, in the order of the text
   */
  public record Quotation(String label, String text, List<Mark> marks) implements Block {
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
