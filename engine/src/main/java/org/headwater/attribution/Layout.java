package org.headwater.attribution;

import java.util.List;
import org.headwater.document.Span;

/** Where sentences and paragraphs of a text end, for distances between spans. */
final class Layout {
  /** Characters of a sentence that patterns are tried on. */
  private static final int LONGEST_SENTENCE = 2000;

  private final String text;
  private final List<Span> sentences;

  Layout(String text, List<Span> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  String text() {
    return text;
  }

  List<Span> sentences() {
    return sentences;
  }

  /** Whether a sentence is short enough for patterns; what is longer is a table or a list. */
  boolean isReadable(int number) {
    return sentences.get(number).length() <= LONGEST_SENTENCE;
  }

  /** The number of the sentence that a position stands in or follows; 0 before the first. */
  int sentenceAt(int position) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Span sentence(int number) {
    return sentences.get(number);
  }

  /** Sentence borders between two spans. */
  int sentencesBetween(Span a, Span b) {
    Span first = a.start() <= b.start() ? a : b;
    Span second = a.start() <= b.start() ? b : a;
    int last = Math.max(first.start(), Math.min(first.end(), second.start()) - 1);
    return sentenceAt(second.start()) - sentenceAt(last);
  }

  /** Characters between two spans, 0 when they touch or overlap. */
  static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()));
  }

  /** Whether a paragraph ends between two spans. */
  boolean partsParagraphs(Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return from < to && text.indexOf('\n', from, to) >= 0;
  }
}
