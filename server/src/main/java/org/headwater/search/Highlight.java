package org.headwater.search;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;

/**
 * A sentence or two in which the words were found, or a part of a very long one.
 *
 * @param marks the words that were found, spans of the text, in order and apart
 */
public record Highlight(String text, List<Span> marks) {
  private static final String MORE = "…";

  /** Letters within which the end of a word is looked for. */
  private static final int WORD = 30;

  public Highlight {
    marks = List.copyOf(marks);
  }

  /**
   * The part around the first mark, cut between words where there are any and with an ellipsis for
   * what is left out; a text that is short enough stays whole. Marks outside the part are lost.
   *
   * @param longest most UTF-16 units of the text that are kept, above 100
   */
  Highlight within(int longest) {
    if (text.length() <= longest) {
      return this;
    }
    int mark = marks.isEmpty() ? 0 : marks.getFirst().start();
    int from = start(Math.clamp(mark - longest / 3, 0, text.length() - longest));
    int to = end(from + longest);
    String before = from > 0 ? MORE : "";
    String kept = before + text.substring(from, to) + (to < text.length() ? MORE : "");
    List<Span> inside = new ArrayList<>();
    for (Span span : marks) {
      int end = Math.min(span.end(), to);
      if (span.start() < end) {
        inside.add(new Span(span.start(), end).shift(before.length() - from));
      }
    }
    return new Highlight(kept, inside);
  }

  /** Behind the first space at or after a position; the position itself where none is near. */
  private int start(int position) {
    if (position == 0) {
      return 0;
    }
    for (int i = position; i < position + WORD; i++) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(position)) ? position + 1 : position;
  }

  /** The last space before a position; the position itself where none is near. */
  private int end(int position) {
    if (position >= text.length()) {
      return text.length();
    }
    for (int i = position; i > position - WORD; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(position)) ? position - 1 : position;
  }
}
