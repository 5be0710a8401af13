package org.headwater.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store has of an outlet.
 *
 * @param key what stays the same in all spellings, see {@link org.headwater.evidence.Owners#key}
 * @param name the spelling that most of its articles have
 * @param articles how many there are, briefs included
 * @param stories in how many stories they are
 * @param copies how many repeat the whole text of an earlier article of another outlet, word for
 *     word or sentence by sentence
 * @param credits whom its articles name as their source, the most frequent first
 * @param first the earliest date of publication, as precise as its page gives it
 * @param last the latest one
 */
public record OutletSummary(
    String key,
    String name,
    int articles,
    int stories,
    int copies,
    List<Credit> credits,
    @Nullable String first,
    @Nullable String last) {
  public OutletSummary {
    credits = List.copyOf(credits);
    if (copies > articles) {
      throw new IllegalArgumentException("more copies than articles of " + name);
    }
  }

  /** The share of copies, in 0..1. */
  public double copied() {
    return articles == 0 ? 0 : (double) copies / articles;
  }

  /** An agency or outlet that so many articles name as their source. */
  public record Credit(String name, int articles) {}
}
