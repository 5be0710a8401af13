package org.headwater.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.headwater.document.Attribution.Kind;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a text that stand in quotation marks: “ ”, straight, « », » «, „ “, 「 」, 『 』 and
 * single marks that are no apostrophes. Also for reuse: two reporters of one speech quote the same
 * words, and that is no copy.
 *
 * <p>A stretch ends at its closing mark or, as newspapers print quotations of several paragraphs,
 * at the end of the paragraph. Single marks inside double ones are part of the outer quotation.
 * Cost: one pass.
 */
public final class Quotations {
  /** Characters of a quotation in single marks; keeps a stray apostrophe from being read on. */
  private static final int LONGEST_SINGLE = 1000;

  private static final String OPENING = "“«»„「『‘\"'";

  private final String text;
  private final List<Span> quoted = new ArrayList<>();
  private final List<Span> unclosed = new ArrayList<>();

  /** Reads the whole text. */
  public Quotations(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      at = opensAt(at) ? quote(at) : at + 1;
    }
  }

  /** For each UTF-16 unit of the text, whether it stands within a quotation or opens one. */
  public boolean[] mask() {
    boolean[] mask = new boolean[text.length()];
    for (Span span : quoted) {
      boolean closed = closes(text.charAt(span.start()), span.start(), span.end() - 1);
      Arrays.fill(mask, span.start(), closed ? span.end() - 1 : span.end(), true);
    }
    return mask;
  }

  /** The stretches with their marks, in order. */
  List<Span> spans() {
    return quoted;
  }

  /** The stretches that lie in a span, in order. */
  List<Span> within(Span span) {
    int first = startingBefore(quoted, span.start());
    int end = startingBefore(quoted, span.end());
    return quoted.subList(first, Math.max(first, end)).stream().filter(span::contains).toList();
  }

  /** The first stretch that begins at or after a position, or null. */
  @Nullable Span after(int position) {
    int next = startingBefore(quoted, position);
    return next < quoted.size() ? quoted.get(next) : null;
  }

  /** Whether the quotation at the end of a span was left open for the next paragraph. */
  boolean isLeftOpen(Span content) {
    int last = startingBefore(unclosed, content.end()) - 1;
    return last >= 0 && unclosed.get(last).overlaps(content);
  }

  /**
   * How much of a content stands in quotation marks: direct when at most a few marks and spaces do
   * not, indirect when nothing does.
   */
  Kind kind(List<Span> contents) {
    int inside = 0;
    int outside = 0;
    for (Span content : contents) {
      for (int i = content.start(); i < content.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          boolean in = isQuoted(i);
          inside += in ? 1 : 0;
          outside += in ? 0 : 1;
        }
      }
    }
    if (inside == 0) {
      return Kind.INDIRECT;
    }
    return outside == 0 ? Kind.DIRECT : Kind.MIXED;
  }

  boolean isQuoted(int position) {
    int last = startingBefore(quoted, position + 1) - 1;
    return last >= 0 && quoted.get(last).contains(position);
  }

  /** How many of some spans, in order and apart, start before a position. */
  private static int startingBefore(List<Span> spans, int position) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Reads one stretch; returns where to go on. */
  private int quote(int start) {
    char open = text.charAt(start);
    int at = start + 1;
    boolean single = open == '\'' || open == '‘';
    int end = single ? Math.min(text.length(), start + LONGEST_SINGLE) : text.length();
    int nested = 0;
    while (at < end && text.charAt(at) != '\n') {
      nested += open == '"' && text.charAt(at) == '“' ? 1 : 0;
      if (nested > 0 && text.charAt(at) == '”') {
        nested--;
      } else if (closes(open, start, at)) {
        quoted.add(new Span(start, at + 1));
        return at + 1;
      }
      at++;
    }
    if (single) {
      return start + 1;
    }
    Span span = new Span(start, at);
    quoted.add(span);
    unclosed.add(span);
    return at;
  }

  private boolean opensAt(int at) {
    char c = text.charAt(at);
    if (OPENING.indexOf(c) < 0) {
      return false;
    }
    boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean single = c == '\'' || c == '‘';
    boolean beforeWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean spaced = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return !afterWord && (!single || beforeWord && !isElision(at)) && (c != '"' || !spaced);
  }

  /** {@code 's}, {@code 'em}, {@code '90s} and the like in text cut into words or spoken. */
  private boolean isElision(int at) {
    int end = at + 1;
    if (Character.isUpperCase(text.charAt(end))) {
      return false;
    }
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end - at <= 4 && text.charAt(at) == '\'' && text.indexOf('\'', end) < 0 || end - at <= 3;
  }

  private boolean closes(char open, int start, int at) {
    char c = text.charAt(at);
    return switch (open) {
      case '“' -> c == '”' || c == '"';
      case '«' -> c == '»';
      case '»' -> c == '«';
      case '『' -> c == '』';
      case '„' -> c == '“' || c == '”';
      case '「' -> c == '」';
      case '"' -> c == '"' || c == '”';
      default -> (c == '’' || c == '\'') && at > start + 1 && endsWord(at);
    };
  }

  private boolean endsWord(int at) {
    return (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))
        && !Character.isWhitespace(text.charAt(at - 1));
  }
}
