package org.headwater.language;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;

/**
 * Joins the labels of words (B-, I- or O) to spans, given word by word in the order of the text.
 */
final class LabelledSpans {
  /** A span and its label without the prefix. */
  record Labelled(Span span, String label) {}

  private final List<String> labels;
  private final List<Labelled> found = new ArrayList<>();
  private int unit = -1;
  private boolean open;

  LabelledSpans(List<String> labels) {
    this.labels = labels;
  }

  /**
   * Adds the next word.
   *
   * @param unit its paragraph, which no span crosses
   */
  void add(Span word, int unit, int number) {
    String label = labels.get(number);
    open &= this.unit == unit;
    this.unit = unit;
    if (label.equals("O")) {
      open = false;
      return;
    }
    String kind = label.substring(2);
    if (label.charAt(0) == 'I' && open && found.getLast().label().equals(kind)) {
      found.add(new Labelled(found.removeLast().span().union(word), kind));
    } else {
      found.add(new Labelled(word, kind));
    }
    open = true;
  }

  List<Labelled> found() {
    return found;
  }
}
