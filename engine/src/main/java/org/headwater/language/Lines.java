package org.headwater.language;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;

/**
 * The blocks of a text that no sentence crosses.
 *
 * <p>A blank line always parts two blocks. A single line break parts them too (flattened pages have
 * one paragraph a line), unless the next line goes on with a small letter where the last did not
 * end a sentence, or the lines are wrapped at one width, as in mail and old agency copy.
 */
final class Lines {
  /** Wrapped text, judged on mail and newsgroup text: lines of 45 to 100 characters... */
  private static final int NARROWEST = 45;

  private static final int WIDEST = 100;

  /** ... of which the shortest but the last has at least this share of the longest. */
  private static final double EVEN = 0.75;

  private Lines() {}

  /** The blocks in order, not trimmed; only white space lies between them. */
  static List<Span> blocks(String text) {
    List<Span> blocks = new ArrayList<>();
    List<Span> paragraph = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      if (text.substring(start, end).isBlank()) {
        join(text, paragraph, blocks);
        paragraph.clear();
      } else {
        paragraph.add(new Span(start, end));
      }
      start = end + 1;
    }
    join(text, paragraph, blocks);
    return blocks;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static void join(String text, List<Span> lines, List<Span> blocks) {
    boolean wrapped = isWrapped(lines);
    int first = blocks.size();
    for (Span line : lines) {
      if (blocks.size() > first && (wrapped || goesOn(text, blocks.getLast(), line))) {
        blocks.add(blocks.removeLast().union(line));
      } else {
        blocks.add(line);
      }
    }
  }

  private static boolean isWrapped(List<Span> lines) {
    int longest = 0;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < lines.size(); i++) {
      longest = Math.max(longest, lines.get(i).length());
      shortest = Math.min(shortest, lines.get(i).length());
    }
    return lines.size() >= 3
        && longest <= WIDEST
        && shortest >= NARROWEST
        && shortest >= EVEN * longest
        && lines.getLast().length() <= longest;
  }

  private static boolean goesOn(String text, Span block, Span line) {
    int next = line.start();
    while (Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    int last = block.end() - 1;
    while (Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    char end = text.charAt(last);
    return Character.isLowerCase(text.codePointAt(next))
        && (Character.isLetterOrDigit(end) || end == ',' || end == '-');
  }
}
