package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;

/**
 * Cuts a line that holds a whole page after its sentences: a full stop, question or exclamation
 * mark (with closing quotes), white space, then a capital, digit or opening quote. What no such
 * sign ends, as a menu or a headline, is cut from the sentence after it by {@link LostLineEnds}.
 * Cruder than a real sentence splitter on purpose: a wrong cut inside the body is mended when its
 * parts are joined.
 */
final class SentenceCuts {
  private SentenceCuts() {}

  static List<Span> of(String text, Span line) {
    List<Span> parts = new ArrayList<>();
    int start = line.start();
    for (int i = line.start() + 1; i < line.end(); i++) {
      if (LineInProgress.isSpace(text.charAt(i)) && i - start > 2 && endsSentence(text, start, i)) {
        int next = i;
        while (next < line.end() && LineInProgress.isSpace(text.charAt(next))) {
          next++;
        }
        if (next < line.end() && begins(text.charAt(next))) {
          LostLineEnds.cut(text, new Span(start, i), parts);
          start = next;
        }
        i = next;
      }
    }
    if (start < line.end()) {
      LostLineEnds.cut(text, new Span(start, line.end()), parts);
    }
    return parts;
  }

  private static boolean endsSentence(String text, int start, int end) {
    int i = end - 1;
    while (i > start && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    char c = text.charAt(i);
    if (c == '!' || c == '?' || c == '…') {
      return true;
    }
    // "U.S. Army", "J. Smith": one letter before the stop is an initial, not an end
    boolean stop = c == '.' && i - 2 >= start && Character.isLetterOrDigit(text.charAt(i - 1));
    return stop && Character.isLetterOrDigit(text.charAt(i - 2));
  }

  private static boolean begins(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"'“‘„«([".indexOf(c) >= 0;
  }
}
