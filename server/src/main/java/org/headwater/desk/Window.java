package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.headwater.desk.Listing.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the lists of a story to what a page shows, before anything is made of their entries: a page
 * about a thousand articles costs little more than one about fifty.
 */
final class Window {
  /** Entries of a page that shows one list alone. */
  static final int PAGE = 200;

  private final String story;
  private final @Nullable Part alone;
  private final Shown shown;
  private final int from;

  private Window(String story, @Nullable Part alone, Shown shown, int from) {
    this.story = story;
    this.alone = alone;
    this.shown = shown;
    this.from = from;
  }

  /** The page of a story: the beginning of every list. */
  static Window onStory(String story) {
    return new Window(story, null, Shown.BEGINNING, 0);
  }

  /**
   * The page of one list; the others are empty.
   *
   * @param from how many entries to pass over; behind the end stands the last page
   */
  static Window onPart(String story, Part part, int from) {
    return new Window(story, part, Shown.PAGE, from);
  }

  /**
   * The page of one entry of a list, where all that there is to it is shown.
   *
   * @param number how many entries stand before it; behind the end stands the last entry
   */
  static Window onEntry(String story, Part part, int number) {
    return new Window(story, part, Shown.ENTRY, number);
  }

  /** Makes the view of an entry of a list that stands behind so many others. */
  interface Numbered<S, T> {
    T view(S entry, int number);
  }

  /** Whether the page shows anything of this list. */
  boolean shows(Part part) {
    return alone == null || alone == part;
  }

  /** Whether one entry is shown, with all that there is to it. */
  boolean isEntry() {
    return shown == Shown.ENTRY;
  }

  /** Whether one list is shown, or one entry of it. */
  boolean isAlone() {
    return alone != null;
  }

  /** Where all that there is to an entry is shown. */
  String entry(Part part, int number) {
    return Links.entry(story, part, number);
  }

  <S, T> Listing<T> of(Part part, List<S> all, Function<? super S, ? extends T> view) {
    return of(part, all, entry -> false, view);
  }

  <S, T> Listing<T> numbered(Part part, List<S> all, Numbered<? super S, ? extends T> view) {
    return of(part, all, entry -> false, view);
  }

  <S, T> Listing<T> of(
      Part part, List<S> all, Predicate<S> asked, Function<? super S, ? extends T> view) {
    return of(part, all, asked, (entry, number) -> view.apply(entry));
  }

  /**
   * What is shown of a list.
   *
   * @param asked entries that are shown on the page of the story wherever they stand
   */
  private <S, T> Listing<T> of(
      Part part, List<S> all, Predicate<S> asked, Numbered<? super S, ? extends T> view) {
    int start = alone == part ? start(all.size()) : 0;
    int end = shows(part) ? Math.min(all.size(), start + most(part, all)) : start;
    List<T> items = new ArrayList<>();
    IntStream.range(start, end).forEach(i -> items.add(view.view(all.get(i), i)));
    if (alone == null) {
      IntStream.range(end, all.size())
          .filter(i -> asked.test(all.get(i)))
          .forEach(i -> items.add(view.view(all.get(i), i)));
    }
    return new Listing<>(items, story, part, start, end - start, all.size(), shown);
  }

  private int start(int size) {
    int step = shown == Shown.ENTRY ? 1 : PAGE;
    return Math.min(from, Math.max(0, size - 1) / step * step);
  }

  /** A list that is a little longer than what is shown at once is shown whole. */
  private int most(Part part, List<?> all) {
    if (alone != null) {
      return shown == Shown.ENTRY ? 1 : PAGE;
    }
    int atOnce = part.atOnce();
    return all.size() <= atOnce + atOnce / 4 ? all.size() : atOnce;
  }
}
