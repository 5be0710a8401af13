package org.headwater.report;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.headwater.report.WritingOrder.Direction;
import org.headwater.report.WritingOrder.Stretch;

/** Breaks words into lines of a width, in the fonts of the report. */
final class PdfLines {
  private static final int UNKNOWN = '\u25a1';

  /** Signs that no line of Chinese or Japanese begins with. */
  private static final String NOT_FIRST = "、。，．！？：；）」』】》〉〕”’・ー";

  private final PdfFonts fonts;
  private int unknown;

  PdfLines(PDDocument document) {
    fonts = new PdfFonts(document);
  }

  /** A stretch of a line in one style. */
  record Run(String text, Piece piece, float width) {}

  PdfFonts fonts() {
    return fonts;
  }

  /** How many characters had to be replaced. */
  int unknownCharacters() {
    return unknown;
  }

  /**
   * The lines that the pieces need, each no wider than the width where its words allow; the runs of
   * a line from left to right.
   */
  List<List<Run>> broken(List<Piece> pieces, float size, float width) throws IOException {
    List<List<Run>> lines = new ArrayList<>();
    List<Stretch> line = new ArrayList<>();
    float used = 0;
    for (Piece piece : pieces) {
      Direction direction = WritingOrder.direction(piece);
      for (String word : words(known(shaped(piece.text())), size, width)) {
        float wide = fonts.width(word, size);
        if (used > 0
            && used + wide > width
            && used + fonts.width(word.stripTrailing(), size) > width) {
          lines.add(runs(line, size));
          line = new ArrayList<>();
          used = 0;
        }
        line.add(new Stretch(word, piece, direction));
        used += wide;
      }
    }
    if (!line.isEmpty()) {
      lines.add(runs(line, size));
    }
    return lines;
  }

  /** In the characters that the fonts have: letters one with their accents, Arabic joined. */
  private static String shaped(String text) {
    return WritingOrder.joined(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private List<Run> runs(List<Stretch> line, float size) throws IOException {
    List<Run> runs = new ArrayList<>();
    for (Stretch stretch : WritingOrder.seen(line)) {
      runs.add(new Run(stretch.text(), stretch.piece(), fonts.width(stretch.text(), size)));
    }
    return runs;
  }

  /**
   * Words with the white space behind them; a word wider than the line is cut. Chinese and Japanese
   * may break behind every character.
   */
  private List<String> words(String text, float size, float width) throws IOException {
    List<String> words = new ArrayList<>();
    int start = 0;
    float used = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      float wide = fonts.width(character) * size;
      if (used + wide > width && i > start) {
        words.add(text.substring(start, i));
        start = i;
        used = 0;
      }
      used += wide;
      if (character == ' ' || isBreakBehind(character, text, next)) {
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

  private static boolean isBreakBehind(int character, String text, int next) {
    if (next >= text.length() || text.charAt(next) == ' ') {
      return false;
    }
    boolean ideograph = Character.isIdeographic(character) || isKana(character);
    boolean sign = NOT_FIRST.indexOf(character) >= 0 && character > '\u2fff';
    return (ideograph || sign) && NOT_FIRST.indexOf(text.codePointAt(next)) < 0;
  }

  private static boolean isKana(int character) {
    Character.UnicodeScript script = Character.UnicodeScript.of(character);
    return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
  }

  /** The text with a box for each character that no font has. */
  private String known(String text) throws IOException {
    StringBuilder known = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        known.append(' ');
      } else if (!isInvisible(character)) {
        boolean shown = fonts.glyph(character).isPresent();
        known.appendCodePoint(shown ? character : UNKNOWN);
        unknown += shown ? 0 : 1;
      }
    }
    return known.toString();
  }

  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.FORMAT;
  }
}
