package org.headwater.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.headwater.document.Span;

/**
 * Cuts a text into sentences.
 *
 * <p>Why by hand: offsets must be exact, paragraph borders must hold, and one linear pass must do
 * for any input. How: {@link Lines} gives the blocks of text that no sentence crosses; inside a
 * block a full stop, question or exclamation mark ends a sentence when white space follows (after
 * closing quotation marks and brackets) and the next word does not begin in lower case.
 * Abbreviations and initials are judged by the list {@code abbreviations.tsv} and by whether a
 * function word follows ({@code … in the U.S. The …} ends, {@code … U.S. President …} does not).
 * The marks of other scripts ({@code sentence-marks.tsv}: danda, 。, ؟, ։, ። …) need no white space.
 * Headlines and datelines need no full stop: their line or block ends them.
 */
public final class SentenceSplitter {
  private static final String CLOSERS = "”’\"'»)]}›」』）】》〉〕";
  private static final String OPENERS = "“‘\"'«([{‹„「『（【《〈〔";

  /** What goes on with a quotation behind its bracket: commas, and the particle of Japanese. */
  private static final String GOING_ON = "、，と";

  private static final BitSet WIDE = new BitSet();

  static {
    for (List<String> row : WordList.table(SentenceSplitter.class, "sentence-marks.tsv")) {
      WIDE.set(row.get(0).charAt(0));
    }
  }

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
  }

  /**
   * The sentences in order, each trimmed of white space, none across a blank line. Every character
   * that is not white space lies in exactly one.
   */
  public static List<Span> sentences(String text) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    for (Span block : Lines.blocks(text)) {
      splitter.block(block);
    }
    return splitter.found;
  }

  private void block(Span block) {
    int start = block.start();
    boolean quoteOpen = false;
    for (int i = start; i < block.end(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoteOpen = !quoteOpen;
      }
      if (!isTerminator(c) && !standsForStop(c, i)) {
        continue;
      }
      int mark = lastOfRun(block, i);
      int end = endAfter(block, start, i, mark, quoteOpen);
      if (end > 0) {
        add(start, end);
        quoteOpen ^= hasOddMarks(mark + 1, end);
        start = end;
        i = end - 1;
      } else {
        i = mark;
      }
    }
    add(start, block.end());
  }

  private boolean hasOddMarks(int from, int to) {
    boolean odd = false;
    for (int i = from; i < to; i++) {
      odd ^= text.charAt(i) == '"';
    }
    return odd;
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      found.add(new Span(start, end));
    }
  }

  /** The last of the marks that stand without a space between them; judged once, as one. */
  private int lastOfRun(Span block, int at) {
    int mark = at;
    while (mark + 1 < block.end() && isTerminator(text.charAt(mark + 1))) {
      mark++;
    }
    return mark;
  }

  /**
   * The end of the sentence that a run of marks ends, or -1 when it ends none.
   *
   * @param at its first mark
   * @param mark its last mark
   */
  private int endAfter(Span block, int start, int at, int mark, boolean quoteOpen) {
    int end = closers(block, mark + 1, quoteOpen);
    if (end >= block.end()) {
      return -1;
    }
    boolean wide = isWide(at, mark);
    if (!wide && !isBlank(text.charAt(end)) && !isGlued(at, end)) {
      return -1;
    }
    int next = end;
    while (next < block.end() && (isBlank(text.charAt(next)) || isOpener(next))) {
      next++;
    }
    if (next >= block.end()) {
      return -1;
    }
    boolean ends = wide ? !goesOn(mark, end) : ends(start, at, mark, next);
    return ends ? end : -1;
  }

  /** Whether a quotation that ended is only a part of its sentence ({@code 「行く。」と言った}). */
  private boolean goesOn(int mark, int end) {
    return end > mark + 1 && GOING_ON.indexOf(text.charAt(end)) >= 0;
  }

  /** Past closing quotation marks and brackets; in text cut into words also past a space. */
  private int closers(Span block, int from, boolean quoteOpen) {
    int end = from;
    boolean open = quoteOpen;
    while (end < block.end()) {
      char c = text.charAt(end);
      boolean closes = CLOSERS.indexOf(c) >= 0 && (c != '"' || open);
      if (closes) {
        open = open && c != '"';
        end++;
      } else if (c == ' ' && end + 1 < block.end() && closesAfterSpace(end + 1, open)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean closesAfterSpace(int at, boolean open) {
    char c = text.charAt(at);
    return c == '”' || c == '»' || c == ')' || c == '"' && open;
  }

  /** A lost space: lower case, full stop, a word with a capital ({@code left.The}). */
  private boolean isGlued(int at, int next) {
    return text.charAt(at) == '.'
        && next == at + 1
        && at >= 3
        && next + 1 < text.length()
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(next))
        && Character.isLowerCase(text.charAt(next + 1));
  }

  private boolean ends(int start, int at, int mark, int next) {
    if (Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    if (text.charAt(at) != '.' || mark != at) {
      return true;
    }
    int word = wordStart(start, at);
    if (word == at) {
      return true;
    }
    if (isNumbering(start, word, at)) {
      return false;
    }
    return switch (Abbreviations.stop(text, word, at)) {
      case ENDS -> true;
      case NEVER_ENDS -> false;
      case MAY_END -> StopWords.contains(wordAt(next), "en") || isBlockStart(next);
    };
  }

  /** Quotation begins after an abbreviation: {@code … of Acme Inc. “We …}. */
  private boolean isBlockStart(int next) {
    return isOpener(next - 1) && text.charAt(next - 1) != '(';
  }

  private int wordStart(int start, int at) {
    int word = at;
    while (word > start && (isOfWord(word - 1) || text.charAt(word - 1) == '.')) {
      word--;
    }
    return word;
  }

  private String wordAt(int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** {@code 1.} at the beginning of a sentence numbers what follows. */
  private boolean isNumbering(int start, int word, int at) {
    for (int i = word; i < at; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return at - word <= 2 && text.substring(start, word).isBlank();
  }

  private boolean isLetterOrDigit(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** Vowel signs are neither letters nor digits ({@code डॉ.}). */
  private boolean isOfWord(int at) {
    return Tokenizer.isWordPoint(text.charAt(at));
  }

  private boolean isOpener(int at) {
    return OPENERS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isTerminator(char c) {
    return c < 0x80 ? c == '.' || c == '!' || c == '?' : c == '…' || WIDE.get(c);
  }

  /** Whether one of the marks needs no white space behind it; a full stop in a number is none. */
  private boolean isWide(int at, int mark) {
    for (int i = at; i <= mark; i++) {
      char c = text.charAt(i);
      boolean decimal =
          c == '．' && i > 0 && i + 1 < text.length() && isLetterOrDigit(i - 1) && isDigit(i + 1);
      if (WIDE.get(c) && !decimal) {
        return true;
      }
    }
    return false;
  }

  /**
   * Marks that end sentences in one script: the semicolon asks in Greek, the colon stands for the
   * full stop in Armenian, two word dividers in Ethiopic.
   */
  private boolean standsForStop(char c, int at) {
    return switch (c) {
      case ';' -> isBehind(at, UnicodeScript.GREEK);
      case ':' -> isBehind(at, UnicodeScript.ARMENIAN);
      case '\u1361' -> at > 0 && text.charAt(at - 1) == c;
      default -> false;
    };
  }

  private boolean isBehind(int at, UnicodeScript script) {
    return at > 0 && text.charAt(at - 1) >= 0x80 && UnicodeScript.of(text.charAt(at - 1)) == script;
  }

  private boolean isDigit(int at) {
    return Character.isDigit(text.charAt(at));
  }
}
