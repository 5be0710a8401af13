package org.headwater.desk;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as the pages of a story name it.
 *
 * @param number its place in the story, from 1
 * @param name its outlet, told apart by a number where the outlet has several pages in the story;
 *     {@code page 3} where none is named, with whom the page credits, if it does
 * @param published in words
 */
public record SourcePage(
    String id, int number, String name, String title, String href, @Nullable String published) {
  /** Words longer than this have no place in a narrow column unless they are broken. */
  private static final int LONG_WORD = 16;

  /** Whether the name has a word that must be broken in a narrow column. */
  public boolean hasLongWord() {
    return Stream.of(name.split("[\\s-]+")).anyMatch(word -> word.length() > LONG_WORD);
  }
}
