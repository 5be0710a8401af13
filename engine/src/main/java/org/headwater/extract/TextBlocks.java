package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;

/**
 * Reads a page that somebody already flattened to text: a block for each line that is not blank.
 * Where all white space was collapsed into one line, or lines hold whole pages, a long line is cut
 * after its sentences, so that the same decisions can be made on it. Linear in the text.
 */
final class TextBlocks {
  /** A line longer than this is cut into sentences when the page has only few lines. */
  private static final int LONG_LINE = 1500;

  private TextBlocks() {}

  static PageBlocks read(String content) {
    List<Span> lines = lines(content);
    boolean collapsed = isCollapsed(lines, content);
    Vocabulary vocabulary = new Vocabulary();
    List<PageBlock> blocks = new ArrayList<>();
    for (Span line : lines) {
      List<Span> parts =
          collapsed && line.length() > LONG_LINE / 5
              ? SentenceCuts.of(content, line)
              : List.of(line);
      for (Span part : parts) {
        String text = collapse(content, part);
        if (!text.isEmpty()) {
          blocks.add(new PageBlock(text, part, Words.of(text, vocabulary), null));
        }
      }
    }
    return new PageBlocks(content, blocks, PageFacts.NONE);
  }

  private static boolean isCollapsed(List<Span> lines, String content) {
    int longest = 0;
    for (Span line : lines) {
      longest = Math.max(longest, line.length());
    }
    return longest > LONG_LINE && longest > 0.5 * content.length();
  }

  /** The lines of the text, trimmed, without blank ones; CR, LF and CRLF end a line. */
  static List<Span> lines(String content) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= content.length(); i++) {
      if (i == content.length() || isLineEnd(content.charAt(i))) {
        int end = i;
        while (start < end && isBlank(content.charAt(start))) {
          start++;
        }
        while (end > start && isBlank(content.charAt(end - 1))) {
          end--;
        }
        if (end > start) {
          lines.add(new Span(start, end));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085';
  }

  private static boolean isBlank(char c) {
    return LineInProgress.isSpace(c) || LineInProgress.isUnseen(c);
  }

  private static String collapse(String content, Span span) {
    StringBuilder text = new StringBuilder(span.length());
    boolean gap = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = content.charAt(i);
      if (LineInProgress.isSpace(c)) {
        gap = true;
      } else if (!LineInProgress.isUnseen(c)) {
        if (gap && !text.isEmpty()) {
          text.append(' ');
        }
        gap = false;
        text.append(c);
      }
    }
    return text.toString();
  }
}
