package org.headwater.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a report, whatever the report is written as. */
sealed interface Block {
  /**
   * A heading.
   *
   * @param level 1 for the title, 2 for a section, 3 for a part of one
   * @param anchor by which other parts lead here; null for none
   */
  record Heading(int level, String text, @Nullable String anchor) implements Block {}

  /** Running text. */
  record Paragraph(List<Piece> pieces) implements Block {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }

    static Paragraph of(Piece... pieces) {
      return new Paragraph(List.of(pieces));
    }

    static Paragraph of(String text) {
      return of(Piece.plain(text));
    }
  }

  /** A list. */
  record Items(List<List<Piece>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A table.
   *
   * @param widths of the columns, in relation to each other
   */
  record Table(List<String> head, List<Integer> widths, List<Row> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      widths = List.copyOf(widths);
      rows = List.copyOf(rows);
      if (head.size() != widths.size()) {
        throw new IllegalArgumentException("a width for each column");
      }
    }
  }

  /**
   * A row of a table.
   *
   * @param anchor by which other parts lead here; null for none
   */
  record Row(@Nullable String anchor, List<List<Piece>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    static Row of(List<List<Piece>> cells) {
      return new Row(null, cells);
    }
  }
}
