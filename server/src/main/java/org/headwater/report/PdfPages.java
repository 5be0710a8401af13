package org.headwater.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.headwater.report.PdfLines.Run;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF, filled from top to bottom. Lengths are in points. */
final class PdfPages implements AutoCloseable {
  private static final float MARGIN = 45;
  private static final float LEADING = 1.35f;
  private static final float FOOT = 7.5f;
  private static final float[] LINK = {0.1f, 0.3f, 0.6f};

  private record Link(PDPage page, PDRectangle place, String target) {}

  private final PDDocument document = new PDDocument();
  private final PdfLines lines;
  private final Map<String, PDPageXYZDestination> anchors = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final List<PDOutlineNode> open = new ArrayList<>(List.of(outline));
  private PDPage page = new PDPage(PDRectangle.A4);
  private PDPageContentStream content;
  private float y;

  PdfPages(String title) throws IOException {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Headwater");
    document.getDocumentCatalog().setLanguage("en");
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.setDocumentId(0L);
    lines = new PdfLines(document);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    y = top();
  }

  PdfLines lines() {
    return lines;
  }

  int unknownCharacters() {
    return lines.unknownCharacters();
  }

  static float width() {
    return PDRectangle.A4.getWidth() - 2 * MARGIN;
  }

  static float height(float size) {
    return size * LEADING;
  }

  private static float top() {
    return PDRectangle.A4.getHeight() - MARGIN;
  }

  void space(float height) {
    y -= height;
  }

  /** Turns the page unless so much room is left. */
  boolean keep(float height) throws IOException {
    if (y - height >= MARGIN || y >= top()) {
      return false;
    }
    turn();
    return true;
  }

  private void turn() throws IOException {
    content.close();
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    y = top();
  }

  /** Running text, over pages where needed. */
  void text(List<Piece> pieces, float size, float indent) throws IOException {
    for (List<Run> line : lines.broken(pieces, size, width() - indent)) {
      keep(height(size));
      y -= height(size);
      line(line, size, indent, y);
    }
  }

  /** The sign of a list's item, on the line that comes. */
  void bullet(float size) throws IOException {
    keep(height(size));
    line(
        lines.broken(List.of(Piece.plain("•")), size, width()).getFirst(),
        size,
        2,
        y - height(size));
  }

  /** The height that is left, and the line to write at. */
  float at() {
    return y;
  }

  /** One line at a place; links and anchors go with it. */
  void line(List<Run> line, float size, float indent, float baseline) throws IOException {
    float x = MARGIN + indent;
    for (Run run : line) {
      boolean strong = run.piece().style() == Piece.Style.STRONG;
      boolean source = run.piece().style() == Piece.Style.SOURCE;
      content.beginText();
      content.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
      content.setLineWidth(size / 35);
      content.setNonStrokingColor(source ? LINK[0] : 0, source ? LINK[1] : 0, source ? LINK[2] : 0);
      content.newLineAtOffset(x, baseline);
      for (PdfFonts.Part part : lines.fonts().parts(run.text())) {
        content.setFont(part.font(), size);
        content.showText(part.text());
      }
      content.endText();
      String target = run.piece().target();
      if (target != null) {
        links.add(new Link(page, new PDRectangle(x, baseline - 2, run.width(), size + 2), target));
      }
      x += run.width();
    }
  }

  /** A thin line across, under what was written last. */
  void rule(float baseline) throws IOException {
    content.setLineWidth(0.3f);
    content.setStrokingColor(0.7f, 0.7f, 0.7f);
    content.moveTo(MARGIN, baseline);
    content.lineTo(MARGIN + width(), baseline);
    content.stroke();
    content.setStrokingColor(0f, 0f, 0f);
  }

  /** What comes now can be led to. */
  void anchor(@Nullable String anchor) {
    if (anchor != null) {
      anchors.put("#" + anchor, here());
    }
  }

  /** What comes now stands in the outline. */
  void bookmark(String title, int level) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(here());
    while (open.size() > level) {
      open.removeLast();
    }
    open.getLast().addLast(item);
    open.add(item);
  }

  private PDPageXYZDestination here() {
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(page);
    place.setTop((int) Math.ceil(y));
    return place;
  }

  /** Ends the document and writes it. */
  void save(OutputStream out) throws IOException {
    content.close();
    for (Link link : links) {
      lead(link);
    }
    number();
    document.save(out);
  }

  private void lead(Link link) throws IOException {
    PDAnnotationLink annotation = new PDAnnotationLink();
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    annotation.setBorderStyle(none);
    annotation.setRectangle(link.place());
    PDPageXYZDestination within = anchors.get(link.target());
    if (within != null) {
      PDActionGoTo go = new PDActionGoTo();
      go.setDestination(within);
      annotation.setAction(go);
    } else if (link.target().startsWith("#")) {
      return;
    } else {
      PDActionURI go = new PDActionURI();
      go.setURI(link.target());
      annotation.setAction(go);
    }
    link.page().getAnnotations().add(annotation);
  }

  private void number() throws IOException {
    int count = document.getNumberOfPages();
    PDType0Font font = lines.fonts().glyph('0').orElseThrow().font();
    for (int i = 0; i < count; i++) {
      PDPage numbered = document.getPage(i);
      String text = "Headwater · " + (i + 1) + " / " + count;
      try (PDPageContentStream foot =
          new PDPageContentStream(document, numbered, AppendMode.APPEND, true)) {
        foot.beginText();
        foot.setFont(font, FOOT);
        foot.setRenderingMode(RenderingMode.FILL);
        foot.setNonStrokingColor(0.4f, 0.4f, 0.4f);
        foot.newLineAtOffset(MARGIN + width() - lines.fonts().width(text, FOOT), MARGIN / 2);
        foot.showText(text);
        foot.endText();
      }
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
    lines.fonts().close();
  }
}
