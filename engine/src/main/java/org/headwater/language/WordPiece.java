package org.headwater.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a word into the pieces of BERT's uncased vocabulary.
 *
 * <p>As in the reference implementation (Wu et al. 2016; Devlin et al. 2019): lower case, accents
 * stripped, controls dropped, cut at punctuation and around ideographs, then the longest piece of
 * the vocabulary first. A part that cannot be cut, or is longer than {@value #LONGEST_PART}
 * characters, is the unknown piece; a word keeps its first {@value #MOST_PIECES} pieces (addresses
 * would fill a window otherwise). Cost: at most quadratic in a part, which is bounded.
 */
final class WordPiece {
  private static final int LONGEST_PART = 100;
  private static final int MOST_PIECES = 24;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int longestPiece;
  private final int unknown;

  private WordPiece(List<String> vocabulary) {
    int longest = 0;
    for (String piece : vocabulary) {
      numbers.put(piece, numbers.size());
      longest = Math.max(longest, piece.length());
    }
    longestPiece = longest;
    unknown = number("[UNK]");
  }

  static WordPiece load() {
    return new WordPiece(WordList.read(WordPiece.class, "vocabulary.txt"));
  }

  /** The number of a piece that the vocabulary must have. */
  int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalStateException("the vocabulary lacks " + piece);
    }
    return number;
  }

  /** The numbers of a word's pieces: at least one. */
  int[] pieces(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    Pieces found = new Pieces();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < plain.length() && !found.isFull(); ) {
      int point = plain.codePointAt(i);
      i += Character.charCount(point);
      switch (kind(point)) {
        case DROPPED -> {}
        case INNER -> part.appendCodePoint(point);
        case ALONE -> {
          addPart(part, found);
          addPart(part.appendCodePoint(point), found);
        }
        case SPACE -> addPart(part, found);
      }
    }
    addPart(part, found);
    return found.count == 0 ? new int[] {unknown} : Arrays.copyOf(found.numbers, found.count);
  }

  private void addPart(StringBuilder part, Pieces found) {
    String text = part.toString();
    part.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    if (text.codePointCount(0, text.length()) > LONGEST_PART) {
      found.add(unknown);
      return;
    }
    Pieces cut = new Pieces(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = longest(text, start, cut);
      if (end == start) {
        found.add(unknown);
        return;
      }
      start = end;
    }
    for (int i = 0; i < cut.count; i++) {
      found.add(cut.numbers[i]);
    }
  }

  /** Adds the longest piece at {@code start}; returns its end, or {@code start} when none fits. */
  private int longest(String text, int start, Pieces cut) {
    for (int end = Math.min(text.length(), start + longestPiece); end > start; end--) {
      String piece = text.substring(start, end);
      Integer number = numbers.get(start == 0 ? piece : "##" + piece);
      if (number != null) {
        cut.add(number);
        return end;
      }
    }
    return start;
  }

  private enum Kind {
    INNER,
    ALONE,
    SPACE,
    DROPPED
  }

  private static Kind kind(int point) {
    int type = Character.getType(point);
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      return Kind.SPACE;
    }
    if (type == Character.NON_SPACING_MARK
        || type == Character.CONTROL
        || type == Character.FORMAT) {
      return Kind.DROPPED;
    }
    boolean alone = isPunctuation(point, type) || point >= 0x4E00 && point <= 0x9FFF;
    return alone ? Kind.ALONE : Kind.INNER;
  }

  /** Unicode punctuation, and every ASCII mark, as BERT has it. */
  private static boolean isPunctuation(int point, int type) {
    return point < 128 && point > 32 && !Character.isLetterOrDigit(point)
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }

  /** Piece numbers, up to a limit. */
  private static final class Pieces {
    private final int[] numbers;
    private int count;

    Pieces() {
      this(MOST_PIECES);
    }

    Pieces(int most) {
      numbers = new int[most];
    }

    boolean isFull() {
      return count == numbers.length;
    }

    void add(int number) {
      if (!isFull()) {
        numbers[count++] = number;
      }
    }
  }
}
