package org.headwater.desk;

import java.util.List;

/**
 * The first of many small things on one line, and how many more there are.
 *
 * @param more how many are not shown; 0 where all are
 */
public record Cut<T>(List<T> first, int more) {
  public Cut {
    first = List.copyOf(first);
  }

  static <T> Cut<T> of(List<T> all, int most) {
    return all.size() <= most + 1
        ? new Cut<>(all, 0)
        : new Cut<>(all.subList(0, most), all.size() - most);
  }
}
