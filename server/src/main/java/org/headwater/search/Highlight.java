package org.headwater.search;

import java.util.List;
import org.headwater.document.Span;

/**
 * A sentence or two in which the words were found.
 *
 * @param marks the words that were found, spans of the text, in order and apart
 */
public record Highlight(String text, List<Span> marks) {
  public Highlight {
    marks = List.copyOf(marks);
  }
}
