package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
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
  private final int from;

  private Window(String story, @Nullable Part alone, int from) {
    this.story = story;
    this.alone = alone;
    this.from = from;
  }

  /** The page of a story: the beginning of every list. */
  static Window onStory(String story) {
    return new Window(story, null, 0);
  }

  /**
   * The page of one list; the others are empty.
   *
   * @param from how many entries to pass over
   */
  static Window onPart(String story, Part part, int from) {
    return new Window(story, part, from);
  }

  <S, T> Listing<T> of(Part part, List<S> all, Function<? super S, ? extends T> view) {
    return of(part, all, entry -> false, view);
  }

  /**
   * What is shown of a list.
   *
   * @param asked entries that are shown on the page of the story wherever they stand
   */
  <S, T> Listing<T> of(
      Part part, List<S> all, Predicate<S> asked, Function<? super S, ? extends T> view) {
    boolean here = alone == null || alone == part;
    int start = alone == part ? Math.min(from, all.size()) : 0;
    List<S> shown =
        new ArrayList<>(
            here ? all.subList(start, Math.min(all.size(), start + most(part, all))) : List.of());
    if (alone == null) {
      all.stream().skip(shown.size()).filter(asked).forEach(shown::add);
    }
    List<T> items = new ArrayList<>();
    shown.forEach(entry -> items.add(view.apply(entry)));
    return new Listing<>(items, story, part, start, all.size(), alone != null);
  }

  /** A list that is a little longer than what is shown at once is shown whole. */
  private int most(Part part, List<?> all) {
    if (alone != null) {
      return PAGE;
    }
    int atOnce = part.atOnce();
    return all.size() <= atOnce + atOnce / 4 ? all.size() : atOnce;
  }
}
