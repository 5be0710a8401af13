package org.headwater.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Scripts that are written from right to left, for a page that is set from left to right: letters
 * of Arabic get the forms in which they join, and the stretches of a line the order in which they
 * are seen (Unicode's bidirectional algorithm, UAX 9, by ICU). Words of a page are isolated from
 * what stands around them, so that a quotation never turns its citation round; each line of them
 * goes the way that the whole of them begins, whatever letter the line itself begins with.
 *
 * <p>The vowel signs of Arabic are left out: the fonts are used without the rules that would set a
 * sign above its letter, and a sign with a place of its own pulls a word apart.
 *
 * <p>Linear in the length of the line; text without such scripts passes through untouched.
 */
final class WritingOrder {
  /** What follows goes from left to right, and does not turn what is around it. */
  private static final char LEFT_TO_RIGHT = '\u2066';

  /** What follows goes from right to left, and does not turn what is around it. */
  private static final char RIGHT_TO_LEFT = '\u2067';

  private static final char END = '\u2069';

  /** Signs above and below letters of Arabic. */
  private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\p{InArabic}&&\\p{Mn}]+");

  private WritingOrder() {}

  /** Where the lines of words begin. */
  enum Direction {
    FROM_LEFT,
    FROM_RIGHT
  }

  /**
   * A stretch of a line in one style.
   *
   * @param direction of the piece that it belongs to
   */
  record Stretch(String text, Piece piece, Direction direction) {}

  /** Where every line of a piece begins: what its first letter asks for, a source on the left. */
  static Direction direction(Piece piece) {
    return piece.style() != Piece.Style.SOURCE && Bidi.getBaseDirection(piece.text()) == Bidi.RTL
        ? Direction.FROM_RIGHT
        : Direction.FROM_LEFT;
  }

  private static boolean isRightToLeft(CharSequence text) {
    return Bidi.requiresBidi(text.toString().toCharArray(), 0, text.length());
  }

  /** The text with the letters of Arabic in the forms that they have beside each other. */
  static String joined(String text) {
    if (!isRightToLeft(text)) {
      return text;
    }
    int options =
        ArabicShaping.LETTERS_SHAPE
            | ArabicShaping.LENGTH_GROW_SHRINK
            | ArabicShaping.TEXT_DIRECTION_LOGICAL;
    try {
      return new ArabicShaping(options).shape(VOWEL_SIGNS.matcher(text).replaceAll(""));
    } catch (ArabicShapingException e) {
      return text;
    }
  }

  /** The stretches of a line from left to right, as they are seen. */
  static List<Stretch> seen(List<Stretch> line) {
    StringBuilder text = new StringBuilder();
    List<Stretch> marked = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String words = marked(line, i);
      marked.add(new Stretch(words, line.get(i).piece(), line.get(i).direction()));
      text.append(words);
    }
    if (!isRightToLeft(text)) {
      return line;
    }
    Bidi bidi = new Bidi(text.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Stretch> seen = new ArrayList<>();
    for (int i = 0; i < bidi.countRuns(); i++) {
      seen.addAll(within(marked, bidi.getVisualRun(i)));
    }
    return seen;
  }

  /** A stretch with the marks of where its piece begins and ends. */
  private static String marked(List<Stretch> line, int at) {
    Piece piece = line.get(at).piece();
    String words = line.get(at).text();
    if (at == 0 || line.get(at - 1).piece() != piece) {
      boolean turned = line.get(at).direction() == Direction.FROM_RIGHT;
      words = (turned ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + words;
    }
    return at + 1 == line.size() || line.get(at + 1).piece() != piece ? words + END : words;
  }

  /** What lies in a run of one direction. */
  private static List<Stretch> within(List<Stretch> marked, BidiRun run) {
    List<Stretch> found = new ArrayList<>();
    int at = 0;
    for (Stretch stretch : marked) {
      int from = Math.max(run.getStart() - at, 0);
      int to = Math.min(run.getLimit() - at, stretch.text().length());
      if (from < to) {
        String words = unmarked(stretch.text().substring(from, to));
        found.add(
            new Stretch(
                run.isOddRun() ? turned(words) : words, stretch.piece(), stretch.direction()));
      }
      at += stretch.text().length();
    }
    found.removeIf(stretch -> stretch.text().isEmpty());
    return run.isOddRun() ? found.reversed() : found;
  }

  private static String unmarked(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }

  /** From right to left, brackets mirrored. */
  private static String turned(String text) {
    StringBuilder turned = new StringBuilder(text.length());
    for (int i = text.length(); i > 0; ) {
      int character = text.codePointBefore(i);
      turned.appendCodePoint(UCharacter.getMirror(character));
      i -= Character.charCount(character);
    }
    return turned.toString();
  }
}
