package org.headwater.story;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why another story belongs to the same affair.
 *
 * @param story the other one
 * @param score how sure, 0..1
 * @param order whether the other one began earlier or later than the one in question
 * @param days days between their beginnings, at least 0; null unless both are known to one day
 * @param otherLanguage whether the linked two are in different languages: then names by their
 *     sound, numbers and dates alone speak for it
 * @param inThread whether the other one is in the thread; where not, the two are linked, but the
 *     thread would grow too long with it
 * @param names that both have, the strongest first
 * @param terms words that both have, the strongest first; none across languages
 * @param numbers that both have; only across languages
 * @param through the story of the thread that it is linked with, and shares the reasons with, when
 *     that is not the one in question itself
 */
public record Relation(
    String story,
    double score,
    Order order,
    @Nullable Integer days,
    boolean otherLanguage,
    boolean inThread,
    List<String> names,
    List<String> terms,
    List<String> numbers,
    @Nullable String through) {
  public Relation {
    names = List.copyOf(names);
    terms = List.copyOf(terms);
    numbers = List.copyOf(numbers);
  }

  /** When the other story began, seen from the one in question. */
  public enum Order {
    EARLIER,
    SAME_DAY,
    LATER,
    /** One of them has no date, or none that is precise enough. */
    UNKNOWN;

    /**
     * The word for it outside: {@code earlier}, {@code same day}, {@code later}, {@code unknown}.
     */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
