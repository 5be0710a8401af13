package org.headwater.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Breaks words into lines of a width, in the one font of the report. */
final class PdfLines {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String UNKNOWN = "\u25a1";

  private final PDType0Font font;
  private final Map<Integer, Float> widths = new HashMap<>();
  private int unknown;

  PdfLines(PDDocument document) throws IOException {
    try (InputStream data = PDDocument.class.getResourceAsStream(FONT)) {
      if (data == null) {
        throw new IOException("the font of reports is missing: " + FONT);
      }
      font = PDType0Font.load(document, data, true);
    }
  }

  /** A stretch of a line in one style. */
  record Run(String text, Piece piece, float width) {}

  PDType0Font font() {
    return font;
  }

  /** How many characters had to be replaced. */
  int unknownCharacters() {
    return unknown;
  }

  /** The lines that the pieces need, each no wider than the width where its words allow. */
  List<List<Run>> broken(List<Piece> pieces, float size, float width) throws IOException {
    List<List<Run>> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    float used = 0;
    for (Piece piece : pieces) {
      for (String word : words(known(piece.text()), size, width)) {
        float wide = width(word, size);
        if (used > 0 && used + width(word.stripTrailing(), size) > width) {
          lines.add(line);
          line = new ArrayList<>();
          used = 0;
        }
        line.add(new Run(word, piece, wide));
        used += wide;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** Words with the white space behind them; a word wider than the line is cut. */
  private List<String> words(String text, float size, float width) throws IOException {
    List<String> words = new ArrayList<>();
    int start = 0;
    float used = 0;
    for (int i = 0; i < text.length(); ) {
      int next = i + Character.charCount(text.codePointAt(i));
      float wide = width(text.substring(i, next), size);
      if (used + wide > width && i > start) {
        words.add(text.substring(start, i));
        start = i;
        used = 0;
      }
      used += wide;
      if (text.charAt(i) == ' ') {
        words.add(text.substring(start, next));
        start = next;
        used = 0;
      }
      i = next;
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }

  float width(String text, float size) throws IOException {
    float sum = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      Float width = widths.get(character);
      if (width == null) {
        width = font.getStringWidth(Character.toString(character)) / 1000;
        widths.put(character, width);
      }
      sum += width;
      i += Character.charCount(character);
    }
    return sum * size;
  }

  /** The text with a box for each character that the font lacks. */
  private String known(String text) {
    StringBuilder known = new StringBuilder(text.length());
    text.codePoints()
        .forEach(character -> {
          if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            known.append(' ');
          } else if (has(character)) {
            known.appendCodePoint(character);
          } else if (Character.getType(character) != Character.CONTROL
              && Character.getType(character) != Character.FORMAT) {
            known.append(UNKNOWN);
            unknown++;
          }
        });
    return known.toString();
  }

  private boolean has(int character) {
    if (widths.containsKey(character)) {
      return true;
    }
    byte direction = Character.getDirectionality(character);
    if (Character.isISOControl(character)
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
      return false;
    }
    try {
      widths.put(character, font.getStringWidth(Character.toString(character)) / 1000);
      return true;
    } catch (IllegalArgumentException | IOException noGlyph) {
      return false;
    }
  }
}
