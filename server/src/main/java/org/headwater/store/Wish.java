package org.headwater.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person wants decided on stories, or undone. */
public sealed interface Wish {
  /**
   * An article belongs to another story.
   *
   * @param story null for one of its own
   */
  record Move(String article, @Nullable String story) implements Wish {}

  /** A story belongs to another, with all that will come to it. */
  record Merge(String story, String into) implements Wish {}

  /** Some articles of a story are one of their own. */
  record Split(String story, List<String> articles) implements Wish {
    public Split {
      articles = List.copyOf(articles);
    }
  }

  /** An article stays in the story that it is in. */
  record Pin(String article) implements Wish {}

  /** A decision of any kind no longer holds; of an undo: it holds again. */
  record Undo(long decision) implements Wish {}
}
