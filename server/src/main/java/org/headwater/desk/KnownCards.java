package org.headwater.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.headwater.store.Store;
import org.headwater.store.StoredStory;
import org.jspecify.annotations.Nullable;

/**
 * What the first page tells of the stories that were asked for last, read anew only when something
 * in the store has changed: a card takes the whole of a story. May be asked by several threads.
 */
final class KnownCards {
  private static final int MOST = 512;

  private final Store store;

  /** By story, the one asked for longest ago first. */
  private final LinkedHashMap<String, Found> known = new LinkedHashMap<>(16, 0.75f, true);

  private record Found(long sequence, Optional<Card> card) {}

  /**
   * The part of a card for which the whole story is read.
   *
   * @param others how many outlets and pages are not told one by one
   */
  record Card(List<Chip> chips, List<Outlet> outlets, List<String> others) {
    Card {
      chips = List.copyOf(chips);
      outlets = List.copyOf(outlets);
      others = List.copyOf(others);
    }
  }

  /**
   * The outlet of a page.
   *
   * @param name how the story calls the page
   * @param said how the page names its outlet; null where it names none
   */
  record Outlet(String name, @Nullable String said) {}

  KnownCards(Store store) {
    this.store = store;
  }

  /** Of a story; empty when it is gone. */
  Optional<Card> of(String story) {
    long sequence = store.lastSequence();
    synchronized (known) {
      Found found = known.get(story);
      if (found != null && found.sequence == sequence) {
        return found.card;
      }
    }
    Found found = new Found(sequence, store.story(story).flatMap(KnownCards::card));
    synchronized (known) {
      known.put(story, found);
      if (known.size() > MOST) {
        known.pollFirstEntry();
      }
    }
    return found.card;
  }

  private static Optional<Card> card(StoredStory story) {
    return Optional.ofNullable(story.summary()).map(summary -> StoryCard.kept(summary, story));
  }
}
