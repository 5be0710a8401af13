package org.headwater.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.Span;

/**
 * Cuts a text into words, numbers and marks of punctuation.
 *
 * <p>Why by hand: offsets must be exact, the pass must be linear whatever the input, and the words
 * must be those the taggers were trained on (Penn Treebank style: {@code Kyiv 's}, {@code do n't},
 * {@code U.S.}). How: one pass; a word is a run of letters, digits and marks, joined over an inner
 * hyphen, apostrophe, ampersand or full stop ({@code Chester-le-Street}, {@code O'Neill}, {@code
 * AT&T}, {@code U.S.}) and, between digits, over comma, colon and slash. Clitics are cut off; web
 * addresses, {@code @names} and {@code #tags} stay whole; each ideograph is a word of its own.
 *
 * <p>Every character that is not white space or a control lies in exactly one token; tokens are in
 * order and do not overlap.
 */
public final class Tokenizer {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
  private static final String ADDRESS_TAIL = ".,;:!?)]}>\"'”’»";

  /** What an ASCII character is: most of most news, so told by a look instead of a reckoning. */
  private static final byte[] ASCII = new byte[0x80];

  private static final byte SPACE = 1;
  private static final byte WORD = 2;

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = isOtherSpace(c) ? SPACE : isOtherWordPoint(c) ? WORD : 0;
    }
  }

  private final String text;
  private final List<Token> found = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of the text in order. */
  public static List<Token> tokens(CharSequence text) {
    Tokenizer tokenizer = new Tokenizer(text.toString());
    int at = 0;
    while (at < text.length()) {
      at = tokenizer.next(at);
    }
    return tokenizer.found;
  }

  /** Reads from a position; returns where to go on. */
  private int next(int at) {
    int point = text.codePointAt(at);
    if (isSpace(point)) {
      return at + Character.charCount(point);
    }
    if (isWordPoint(point)) {
      return startsAddress(at) ? add(at, addressEnd(at)) : word(at, point);
    }
    if ((point == '@' || point == '#') && isWord(at + 1)) {
      return add(at, runEnd(at + 1));
    }
    int clitic = isApostrophe(at) ? cliticEnd(at) : -1;
    return add(at, clitic > 0 ? clitic : markEnd(at, point));
  }

  private int add(int start, int end) {
    found.add(new Token(new Span(start, end), text.substring(start, end)));
    return end;
  }

  private int word(int start, int point) {
    if (Character.isIdeographic(point)) {
      return add(start, start + Character.charCount(point));
    }
    int end = wordEnd(start);
    int cut = cliticStart(start, end);
    if (cut < end) {
      add(start, cut);
      return add(cut, end);
    }
    boolean keepsDot =
        end < text.length()
            && text.charAt(end) == '.'
            && !(end + 1 < text.length() && text.charAt(end + 1) == '.')
            && Abbreviations.stop(text, start, end) != Abbreviations.Stop.ENDS;
    return add(start, keepsDot ? end + 1 : end);
  }

  private int wordEnd(int start) {
    int segment = start;
    int end = runEnd(start);
    while (end < text.length() && joins(segment, end)) {
      segment = end + 1;
      end = runEnd(segment);
    }
    return end;
  }

  /** Whether the character at {@code at}, after a run that began at {@code segment}, joins. */
  private boolean joins(int segment, int at) {
    if (!isWord(at + 1) || Character.isIdeographic(text.codePointAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '-', '\u2010', '\u2011' -> true;
      case '\'', '’', '&' -> Character.isLetter(before) && Character.isLetter(after);
      case ',', ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' ->
          Character.isDigit(before) && Character.isDigit(after)
              || Character.isLetter(before)
                  && Character.isLetter(after)
                  && (at - segment == 1 || Character.isLowerCase(after));
      default -> false;
    };
  }

  /** Where the clitic at the end of a word begins ({@code 's}, {@code n't}), else its end. */
  private int cliticStart(int start, int end) {
    for (int i = Math.max(start + 1, end - 3); i < end; i++) {
      if (isApostrophe(i)) {
        String tail = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        if (CLITICS.contains(tail)) {
          return i;
        }
        if (tail.equals("t") && (text.charAt(i - 1) | 0x20) == 'n') {
          return i - 1 > start ? i - 1 : end;
        }
      }
    }
    return end;
  }

  /** The end of a clitic that stands alone, as in text cut into words before; -1 if none. */
  private int cliticEnd(int at) {
    if (at > 0 && !isSpace(text.charAt(at - 1)) || !isWord(at + 1)) {
      return -1;
    }
    int end = at + 1;
    while (end < text.length() && end <= at + 3 && isWord(end)) {
      end++;
    }
    String tail = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    return CLITICS.contains(tail) ? end : -1;
  }

  /** One mark, or a run of full stops, hyphens, backquotes or apostrophes. */
  private int markEnd(int at, int point) {
    int end = at + Character.charCount(point);
    int longest = point == '.' || point == '-' ? Integer.MAX_VALUE : at + 2;
    if (point == '.' || point == '-' || point == '`' || point == '\'') {
      while (end < text.length() && end < longest && text.charAt(end) == point) {
        end++;
      }
    }
    return end;
  }

  private int runEnd(int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < ASCII.length && ASCII[c] == WORD) {
        at++;
        continue;
      }
      int point = text.codePointAt(at);
      if (!isWordPoint(point) || at > start && Character.isIdeographic(point)) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private boolean startsAddress(int at) {
    char c = text.charAt(at);
    return (c == 'h' || c == 'w')
        && (text.startsWith("http://", at)
            || text.startsWith("https://", at)
            || text.startsWith("www.", at));
  }

  private int addressEnd(int start) {
    int end = start;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    while (ADDRESS_TAIL.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean isApostrophe(int at) {
    return text.charAt(at) == '\'' || text.charAt(at) == '’';
  }

  private boolean isWord(int at) {
    return at < text.length() && isWordPoint(text.codePointAt(at));
  }

  /** Whether a code point belongs to words: letters, digits, their marks and the underscore. */
  static boolean isWordPoint(int point) {
    return point < ASCII.length ? ASCII[point] == WORD : isOtherWordPoint(point);
  }

  private static boolean isOtherWordPoint(int point) {
    return Character.isLetterOrDigit(point) || point == '_' || isMark(point);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isSpace(int point) {
    return point < ASCII.length ? ASCII[point] == SPACE : isOtherSpace(point);
  }

  private static boolean isOtherSpace(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || point == '\uFEFF'
        || point == '\u200B'
        || point == '\u00AD';
  }
}
