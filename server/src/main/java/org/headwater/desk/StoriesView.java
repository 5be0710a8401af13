package org.headwater.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows.
 *
 * @param awaiting how many stories wait for their evidence
 * @param next the address of the next page; null on the last
 */
public record StoriesView(
    List<StoryCard> cards, long total, long awaiting, boolean beginning, @Nullable String next) {
  public StoriesView {
    cards = List.copyOf(cards);
  }

  /** Stories of several pages. */
  public List<StoryCard> wide() {
    return cards.stream().filter(card -> card.counts().pages() > 1).toList();
  }

  /** Stories of one page. */
  public List<StoryCard> single() {
    return cards.stream().filter(card -> card.counts().pages() == 1).toList();
  }
}
