package org.headwater.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a list, and the way to the rest of it.
 *
 * @param items the entries in a row, and behind them those that were asked for by themselves
 * @param story the id of the story that has the list
 * @param from how many entries stand before the first one shown
 * @param inRow how many of the items stand in a row from there
 * @param total how many entries the whole list has
 */
public record Listing<T>(
    List<T> items, String story, Part part, int from, int inRow, int total, Shown shown) {
  /** On what page it is. */
  public enum Shown {
    /** The beginning, on the page of the story. */
    BEGINNING,
    /** A part of it, on its own page. */
    PAGE,
    /** One entry, on a page of its own. */
    ENTRY
  }

  public Listing {
    items = List.copyOf(items);
  }

  /** These entries as the beginning of a longer list. */
  Listing<T> outOf(int more) {
    return new Listing<>(items, story, part, from, inRow, more, shown);
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  public int size() {
    return items.size();
  }

  /** Whether it is the page of this list, or of an entry of it, and not that of the story. */
  public boolean alone() {
    return shown != Shown.BEGINNING;
  }

  /** Whether one entry is shown, with all that there is to it. */
  public boolean isEntry() {
    return shown == Shown.ENTRY;
  }

  /** How many entries are not shown. */
  public int unseen() {
    return total - items.size();
  }

  /** "1 to 200 of 870", where not all are shown; else empty. */
  public String range() {
    return inRow >= total || isEntry() ? "" : (from + 1) + " to " + (from + inRow) + " of " + total;
  }

  /** The page with all of the list; null where all of it is shown, or where this is that page. */
  public @Nullable String whole() {
    return shown == Shown.PAGE || inRow >= total
        ? null
        : Links.part(story, part, from / Window.PAGE * Window.PAGE);
  }

  /** The entries before these; null where there are none, or on the page of the story. */
  public @Nullable String before() {
    return shown == Shown.PAGE && from > 0
        ? Links.part(story, part, Math.max(0, from - Window.PAGE))
        : null;
  }

  /** The entries after these; null where there are none, or on the page of the story. */
  public @Nullable String after() {
    return shown == Shown.PAGE && from + inRow < total
        ? Links.part(story, part, from + inRow)
        : null;
  }
}
