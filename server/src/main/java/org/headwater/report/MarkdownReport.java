package org.headwater.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;
import org.headwater.report.Block.Paragraph;
import org.headwater.report.Block.Row;
import org.headwater.report.Block.Table;
import org.jspecify.annotations.Nullable;

/** A report as Markdown (CommonMark with GitHub's tables). Words of pages cannot become markup. */
public final class MarkdownReport {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");
  private static final Pattern LIST_SIGN = Pattern.compile("^(\\d+)([.)])|^([-+=])");

  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  /** The whole document, its last line ended. */
  public static String of(Report report) {
    MarkdownReport writer = new MarkdownReport();
    report.blocks().forEach(writer::write);
    return writer.out.toString().stripTrailing() + "\n";
  }

  private void write(Block block) {
    switch (block) {
      case Heading heading -> {
        anchor(heading.anchor());
        out.append("#".repeat(heading.level())).append(' ').append(escaped(heading.text()));
      }
      case Paragraph paragraph -> out.append(line(paragraph.pieces()));
      case Items items ->
          items.items().forEach(item -> out.append("- ").append(line(item)).append('\n'));
      case Table table -> table(table);
    }
    out.append("\n\n");
  }

  private void anchor(@Nullable String anchor) {
    if (anchor != null) {
      out.append("<a id=\"").append(anchor).append("\"></a>\n\n");
    }
  }

  private void table(Table table) {
    row(table.head().stream().map(MarkdownReport::escaped).toList());
    row(Collections.nCopies(table.head().size(), "---"));
    table.rows().forEach(row -> row(cells(row)));
  }

  private static List<String> cells(Row row) {
    String anchor = row.anchor() == null ? "" : "<a id=\"" + row.anchor() + "\"></a>";
    List<String> cells = new ArrayList<>(row.cells().stream().map(c -> line(c)).toList());
    cells.set(0, anchor + cells.getFirst());
    return cells;
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String line(List<Piece> pieces) {
    StringBuilder line = new StringBuilder();
    for (Piece piece : pieces) {
      String text = escaped(piece.text());
      if (line.isEmpty()) {
        text = LIST_SIGN.matcher(text).replaceFirst("$1\\\\$2$3");
      }
      if (piece.style() == Piece.Style.STRONG) {
        text = "**" + text.strip() + "**" + (text.endsWith(" ") ? " " : "");
      }
      String target = piece.target();
      line.append(target == null ? text : "[" + text + "](<" + address(target) + ">)");
    }
    return line.toString();
  }

  private static String address(String target) {
    return target
        .replace("|", "%7C")
        .replace("\n", "")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\\", "%5C")
        .replace(" ", "%20");
  }

  private static String escaped(String text) {
    return MARKUP.matcher(text.replace('\n', ' ').replace('\r', ' ')).replaceAll("\\\\$0");
  }
}
