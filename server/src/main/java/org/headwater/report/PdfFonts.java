package org.headwater.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a report, all of them shipped, so that the same report gives the same bytes on every
 * machine. Each character is set in the first font that has it; a font is opened when the ones
 * before it lack a character, and only the glyphs in use go into the document.
 */
final class PdfFonts implements AutoCloseable {
  private static final List<String> FILES =
      List.of(
          "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf", // Latin, Greek, Cyrillic
          "/org/headwater/report/DejaVuSans.ttf", // Arabic, Hebrew, Armenian, Georgian, signs
          "/org/headwater/report/wqy-microhei.ttc"); // Chinese, Japanese, Korean

  private static final String COLLECTION = ".ttc";
  private static final int EM = 1000;

  private final PDDocument document;
  private final List<PDType0Font> open = new ArrayList<>();
  private final List<Closeable> toClose = new ArrayList<>();
  private final Map<Integer, Optional<Glyph>> glyphs = new HashMap<>();

  /**
   * A character in its font.
   *
   * @param width at a size of one point
   */
  record Glyph(PDType0Font font, float width) {}

  /** A stretch of text in one font. */
  record Part(String text, PDType0Font font) {}

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  /** The character's glyph; empty when no font has it. */
  Optional<Glyph> glyph(int character) throws IOException {
    Optional<Glyph> known = glyphs.get(character);
    if (known == null) {
      known = find(character);
      glyphs.put(character, known);
    }
    return known;
  }

  private Optional<Glyph> find(int character) throws IOException {
    for (int i = 0; i < FILES.size(); i++) {
      if (i == open.size()) {
        open.add(load(FILES.get(i)));
      }
      PDType0Font font = open.get(i);
      try {
        return Optional.of(
            new Glyph(font, font.getStringWidth(Character.toString(character)) / EM));
      } catch (IllegalArgumentException noGlyph) {
        continue; // so this library says that a font lacks a character
      }
    }
    return Optional.empty();
  }

  private PDType0Font load(String file) throws IOException {
    try (InputStream data = PDDocument.class.getResourceAsStream(file)) {
      if (data == null) {
        throw new IOException("a font of reports is missing: " + file);
      }
      TrueTypeFont font =
          file.endsWith(COLLECTION)
              ? first(data)
              : new TTFParser().parse(new RandomAccessReadBuffer(data));
      toClose.add(font);
      font.setEnableGsub(false); // ligatures: of other widths than their letters, and slow
      return PDType0Font.load(document, font, true);
    }
  }

  /** The first of several fonts in one file. */
  private TrueTypeFont first(InputStream data) throws IOException {
    TrueTypeCollection fonts = new TrueTypeCollection(data);
    toClose.add(fonts);
    List<TrueTypeFont> all = new ArrayList<>();
    fonts.processAllFonts(all::add);
    return all.getFirst();
  }

  @Override
  public void close() throws IOException {
    for (Closeable each : toClose) {
      each.close();
    }
  }

  /** The width of a text whose characters all have glyphs. */
  float width(String text, float size) throws IOException {
    float sum = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      sum += width(character);
      i += Character.charCount(character);
    }
    return sum * size;
  }

  /** The width of a character at a size of one point, 0 where no font has it. */
  float width(int character) throws IOException {
    Optional<Glyph> glyph = glyph(character);
    return glyph.isPresent() ? glyph.get().width() : 0;
  }

  /** A text whose characters all have glyphs, by fonts. */
  List<Part> parts(String text) throws IOException {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    PDType0Font of = null;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      PDType0Font font = glyph(character).map(Glyph::font).orElse(of);
      if (of != null && font != of) {
        parts.add(new Part(text.substring(start, i), of));
        start = i;
      }
      of = font;
      i += Character.charCount(character);
    }
    if (of != null) {
      parts.add(new Part(text.substring(start), of));
    }
    return parts;
  }
}
