package org.headwater.entity;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;

/** The words of a text as spans: letters, digits, and hyphens, apostrophes and dots inside them. */
final class TextWords {
  private TextWords() {}

  static List<Span> of(CharSequence text, int from, int to) {
    List<Span> words = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < to && (Character.isLetterOrDigit(text.charAt(i)) || joins(text, i, to))) {
        i++;
      }
      words.add(new Span(start, i));
    }
    return words;
  }

  private static boolean joins(CharSequence text, int at, int to) {
    char c = text.charAt(at);
    return (c == '-' || c == '\'' || c == '\u2019' || c == '.')
        && at + 1 < to
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Without "'s" at the end. */
  static Span withoutPossessive(CharSequence text, Span span) {
    int end = span.end();
    if (span.length() > 2
        && text.charAt(end - 1) == 's'
        && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019')) {
      return new Span(span.start(), end - 2);
    }
    return span;
  }
}
