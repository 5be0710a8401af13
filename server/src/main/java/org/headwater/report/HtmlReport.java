package org.headwater.report;

import java.util.List;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;
import org.headwater.report.Block.Paragraph;
import org.headwater.report.Block.Row;
import org.headwater.report.Block.Table;
import org.jspecify.annotations.Nullable;

/** A report as one HTML page that needs nothing else: no script, no picture, no font. */
public final class HtmlReport {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
      h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
      h2 { margin-top: 2.5rem; border-bottom: 1px solid #8886; padding-bottom: .3rem; }
      h3 { margin-top: 1.8rem; font-size: 1.05rem; }
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; font-size: .9rem; min-width: 40rem; }
      th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #8884; }
      td .source { overflow-wrap: anywhere; } td > strong, td > a .source { overflow-wrap: normal; }
      q { quotes: none; } .source { font-size: .85em; } a { color: LinkText; }
      :target { background: #fd06; }
      @media print { body { max-width: none; margin: 0; font-size: 11px; } a { color: inherit; } tr { break-inside: avoid; } }
      """;

  private final StringBuilder out = new StringBuilder();

  private HtmlReport() {}

  /** The whole page, to be written as UTF-8. */
  public static String of(Report report) {
    HtmlReport writer = new HtmlReport();
    writer.out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    writer.out.append(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    writer.out.append(escaped(report.title())).append(" · Headwater</title>\n<style>\n");
    writer.out.append(STYLE).append("</style>\n</head>\n<body>\n");
    report.blocks().forEach(writer::write);
    return writer.out.append("</body>\n</html>\n").toString();
  }

  private void write(Block block) {
    switch (block) {
      case Heading heading -> {
        String name = "h" + heading.level();
        open(name, heading.anchor());
        out.append(escaped(heading.text())).append("</").append(name).append(">\n");
      }
      case Paragraph paragraph -> {
        out.append("<p>");
        pieces(paragraph.pieces());
        out.append("</p>\n");
      }
      case Items items -> {
        out.append("<ul>\n");
        for (List<Piece> item : items.items()) {
          out.append("<li>");
          pieces(item);
          out.append("</li>\n");
        }
        out.append("</ul>\n");
      }
      case Table table -> table(table);
    }
  }

  private void table(Table table) {
    out.append("<div class=\"scroll\"><table>\n<thead><tr>");
    table
        .head()
        .forEach(cell -> out.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
    out.append("</tr></thead>\n<tbody>\n");
    for (Row row : table.rows()) {
      open("tr", row.anchor());
      for (List<Piece> cell : row.cells()) {
        out.append("<td>");
        pieces(cell);
        out.append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table></div>\n");
  }

  private void open(String name, @Nullable String anchor) {
    out.append('<').append(name);
    if (anchor != null) {
      out.append(" id=\"").append(escaped(anchor)).append('"');
    }
    out.append('>');
  }

  private void pieces(List<Piece> pieces) {
    for (Piece piece : pieces) {
      String text = escaped(piece.text());
      String styled =
          switch (piece.style()) {
            case PLAIN -> text;
            case STRONG -> "<strong>" + text + "</strong>";
            case QUOTE -> "<q dir=\"auto\">" + text + "</q>";
            case SOURCE -> "<span class=\"source\">" + text + "</span>";
          };
      String target = piece.target();
      out.append(
          target == null ? styled : "<a href=\"" + escaped(target) + "\">" + styled + "</a>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
