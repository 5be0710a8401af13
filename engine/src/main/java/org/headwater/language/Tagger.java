package org.headwater.language;

import java.util.List;
import org.headwater.document.Span;

/** Marks names and the parts of attributions in a text. Safe for use by several threads. */
public interface Tagger {
  /**
   * Reads one article.
   *
   * @param sentences in order, as {@link SentenceSplitter#sentences} gives them
   */
  Tags tag(String text, List<Span> sentences);
}
