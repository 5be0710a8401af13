package org.headwater.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a list, and the way to the rest of it.
 *
 * @param story the id of the story that has the list
 * @param from how many entries stand before the first one shown
 * @param total how many entries the whole list has
 * @param alone whether it is the page of this list, and not that of the story
 */
public record Listing<T>(
    List<T> items, String story, Part part, int from, int total, boolean alone) {
  public Listing {
    items = List.copyOf(items);
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  public int size() {
    return items.size();
  }

  /** "1 to 200 of 870", where not all are shown; else empty. */
  public String range() {
    return items.size() >= total
        ? ""
        : (from + 1) + " to " + Math.min(from + items.size(), total) + " of " + total;
  }

  /** The page with all of the list; null where all of it is shown, or where this is that page. */
  public @Nullable String whole() {
    return alone || items.size() >= total ? null : Links.part(story, part, 0);
  }

  /** The entries before these; null where there are none, or on the page of the story. */
  public @Nullable String before() {
    return alone && from > 0 ? Links.part(story, part, Math.max(0, from - Window.PAGE)) : null;
  }

  /** The entries after these; null where there are none, or on the page of the story. */
  public @Nullable String after() {
    return alone && from + items.size() < total
        ? Links.part(story, part, from + items.size())
        : null;
  }
}
