package org.headwater.search;

import java.time.LocalDate;
import java.util.List;

/** What is searched for, as a tree; {@link QueryParser} makes it from a person's words. */
public sealed interface SearchQuery {
  /** Everything. */
  record Everything() implements SearchQuery {}

  /** Each of the parts; parts that are {@link Not} exclude. */
  record All(List<SearchQuery> parts) implements SearchQuery {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of the parts. */
  record Any(List<SearchQuery> parts) implements SearchQuery {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Without what the part finds. */
  record Not(SearchQuery part) implements SearchQuery {}

  /**
   * Words in a place.
   *
   * @param words one word, or several that must stand together in this order
   */
  record Words(Place place, String words) implements SearchQuery {}

  /**
   * Things of a time.
   *
   * @param from the first day
   * @param to the last day; a thing that may be of any day in between is found
   */
  record Dated(LocalDate from, LocalDate to) implements SearchQuery {}

  /** Stories and claims by the number of their independent origins. */
  record Independent(Comparison comparison, int origins) implements SearchQuery {}

  /** Where words are looked for. */
  enum Place {
    ANYWHERE,
    TITLE,
    SOURCE,
    ENTITY,
    EVENT,
    ORIGIN,
    KIND
  }

  /** How a number is compared. */
  enum Comparison {
    AT_LEAST,
    AT_MOST,
    EXACTLY
  }
}
