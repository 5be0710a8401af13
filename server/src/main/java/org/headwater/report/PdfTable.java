package org.headwater.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.headwater.report.Block.Row;
import org.headwater.report.Block.Table;
import org.headwater.report.PdfLines.Run;

/**
 * A table of a PDF. Its head is repeated on each page; a row longer than a page goes on on the
 * next.
 */
final class PdfTable {
  private static final float PADDING = 3;
  private static final float GAP = 7;

  private final Table table;
  private final PdfPages pages;
  private final float size;
  private final float[] starts;

  PdfTable(Table table, PdfPages pages, float size) {
    this.table = table;
    this.pages = pages;
    this.size = size;
    int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
    starts = new float[table.widths().size() + 1];
    for (int i = 0; i < table.widths().size(); i++) {
      starts[i + 1] = starts[i] + PdfPages.width() * table.widths().get(i) / sum;
    }
  }

  void write() throws IOException {
    pages.keep(PdfPages.height(size) * 4);
    head();
    for (Row row : table.rows()) {
      row(row);
    }
    pages.space(size);
  }

  private void head() throws IOException {
    List<List<List<Run>>> cells = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      cells.add(broken(List.of(Piece.strong(table.head().get(i))), i));
    }
    lines(cells, longest(cells));
    pages.rule(pages.at() - PADDING);
    pages.space(PADDING);
  }

  private void row(Row row) throws IOException {
    List<List<List<Run>>> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(broken(row.cells().get(i), i));
    }
    int lines = longest(cells);
    if (pages.keep(Math.min(lines, 30) * PdfPages.height(size) + 2 * PADDING)) {
      head();
    }
    pages.anchor(row.anchor());
    lines(cells, lines);
    pages.rule(pages.at() - PADDING);
    pages.space(PADDING);
  }

  private void lines(List<List<List<Run>>> cells, int lines) throws IOException {
    for (int line = 0; line < lines; line++) {
      pages.keep(PdfPages.height(size));
      pages.space(PdfPages.height(size));
      for (int i = 0; i < cells.size(); i++) {
        if (line < cells.get(i).size()) {
          pages.line(cells.get(i).get(line), size, starts[i], pages.at());
        }
      }
    }
  }

  private List<List<Run>> broken(List<Piece> pieces, int column) throws IOException {
    return pages.lines().broken(pieces, size, starts[column + 1] - starts[column] - GAP);
  }

  private static int longest(List<List<List<Run>>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }
}
