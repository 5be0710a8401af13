package org.headwater.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;
import org.headwater.report.Block.Paragraph;
import org.headwater.report.Block.Table;

/**
 * A report as PDF: A4, with bookmarks, links within, and page numbers.
 *
 * <p>The fonts hold Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic, Chinese, Japanese
 * and Korean; any other character is shown as a box, and the last line says how many there are. The
 * same report gives the same bytes.
 */
public final class PdfReport {
  private static final float BODY = 9.5f;
  private static final float CELL = 8;
  private static final float[] HEADINGS = {17, 13, 10.5f};
  private static final float INDENT = 12;

  private PdfReport() {}

  /**
   * Writes the whole document; the stream stays open.
   *
   * @throws IOException when the stream fails
   */
  public static void write(Report report, OutputStream out) throws IOException {
    try (PdfPages pages = new PdfPages(report.title())) {
      for (Block block : report.blocks()) {
        write(block, pages);
      }
      if (pages.unknownCharacters() > 0) {
        List<Piece> note =
            List.of(
                Piece.plain(
                    Words.count(
                        pages.unknownCharacters(),
                        "character of this report has no glyph in the fonts of the PDF and stands"
                            + " as a box; the HTML and Markdown reports have it.",
                        "characters of this report have no glyph in the fonts of the PDF and stand"
                            + " as boxes; the HTML and Markdown reports have them.")));
        pages.space(BODY);
        pages.text(note, BODY, 0);
      }
      pages.save(out);
    }
  }

  private static void write(Block block, PdfPages pages) throws IOException {
    switch (block) {
      case Heading heading -> heading(heading, pages);
      case Paragraph paragraph -> {
        pages.text(paragraph.pieces(), BODY, 0);
        pages.space(BODY / 2);
      }
      case Items items -> {
        for (List<Piece> item : items.items()) {
          pages.bullet(BODY);
          pages.text(item, BODY, INDENT);
        }
        pages.space(BODY / 2);
      }
      case Table table -> new PdfTable(table, pages, CELL).write();
    }
  }

  private static void heading(Heading heading, PdfPages pages) throws IOException {
    float size = HEADINGS[heading.level() - 1];
    pages.space(size);
    pages.keep(size * 4);
    pages.bookmark(heading.text(), heading.level());
    pages.anchor(heading.anchor());
    pages.text(List.of(Piece.strong(heading.text())), size, 0);
    pages.space(size / 3);
  }
}
