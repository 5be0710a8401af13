package org.headwater.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign of the text with its readings in the grammar.
 *
 * @param start in UTF-16 units of the text
 * @param lower the word in small letters
 * @param glued true when nothing stands between it and the word before
 */
record Word(int start, int end, String lower, boolean glued, Map<Kind, String> readings) {
  /** The value under this reading, or null when the word has no such reading. */
  @Nullable String as(Kind kind) {
    return readings.get(kind);
  }
}
