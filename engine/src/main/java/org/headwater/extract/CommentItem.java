package org.headwater.extract;

import java.util.Set;
import java.util.stream.Stream;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/** Which elements of a page hold one comment each: by their classes, and items of lists first. */
final class CommentItem {
  private static final Set<String> ONE =
      WordList.set(CommentItem.class, "comment-item-classes.txt");

  private CommentItem() {}

  /** The element of one comment around a block's: an item of a list before any other. */
  static @Nullable Container around(@Nullable Container block, Container thread) {
    Container other = null;
    for (Container c = block; c != null && c != thread.parent; c = c.parent) {
      if (isItem(c)) {
        if (isListed(c)) {
          return c;
        }
        other = other == null ? c : other;
      }
    }
    return other;
  }

  private static boolean isListed(Container c) {
    return c.tag.equals("li") || c.tag.equals("article");
  }

  private static boolean isItem(Container c) {
    boolean called = ClassCue.COMMENT.in(c.cues);
    boolean inList = c.parent != null && ClassCue.COMMENT.in(c.parent.cues);
    return isListed(c) && (called || inList)
        || called && (c.names.chars().anyMatch(Character::isDigit) || isOne(c.names));
  }

  /** Whether a class is exactly that of one comment. */
  private static boolean isOne(String names) {
    return Stream.of(names.split(" ")).anyMatch(ONE::contains);
  }

  /** How many comments the element lies in, inside its thread. */
  static int level(Container item, Container thread) {
    int level = 0;
    for (Container c = item.parent; c != null && c != thread.parent; c = c.parent) {
      level += isItem(c) && c.tag.equals(item.tag) ? 1 : 0;
    }
    return level;
  }
}
