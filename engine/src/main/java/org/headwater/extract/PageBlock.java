package org.headwater.extract;

import java.util.List;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of a page before anything is decided about it.
 *
 * @param text its characters, white space collapsed
 * @param span its place in the page's visible text
 * @param words its words in lower case
 * @param marks what the markup says about it; null in a page that came as text
 */
public record PageBlock(String text, Span span, List<String> words, @Nullable Marks marks) {
  public PageBlock {
    words = List.copyOf(words);
  }

  /**
   * What the markup says about a block.
   *
   * @param container the innermost block element around it
   * @param linkWords how many of its words stand in links
   * @param links how many links it holds
   * @param strongWords how many of its words are bold
   * @param cues roles of inline elements that cover it, bits of {@link ClassCue}
   * @param inline the names of inline tags that cover it whole, each between blanks
   * @param runs whether it reads like running text rather than like a label or a list of links
   * @param broken true when only a line break parts it from the block before
   */
  record Marks(
      Container container,
      int linkWords,
      int links,
      int strongWords,
      int cues,
      String inline,
      boolean runs,
      boolean broken) {}
}
