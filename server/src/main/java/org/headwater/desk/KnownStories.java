package org.headwater.desk;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.headwater.store.Store;
import org.headwater.store.StoredStory;
import org.jspecify.annotations.Nullable;

/**
 * The stories that were asked for last, read anew only when something in the store has changed: a
 * story of a thousand pages is tens of megabytes of records, and whoever opens it follows its links
 * from one of its pages to the next. They are given up where memory is short. May be asked by
 * several threads.
 */
final class KnownStories {
  private static final int MOST = 8;

  private final Store store;

  /** By the id that was asked for, the one asked for longest ago first. */
  private final LinkedHashMap<String, Found> known = new LinkedHashMap<>(16, 0.75f, true);

  /** What a store says of itself changes when its stories do. */
  private record State(long sequence, long awaiting) {}

  private record Found(State state, SoftReference<StoredStory> story) {}

  KnownStories(Store store) {
    this.store = store;
  }

  /** A story by its id, or by that of a story that it took over; empty when there is none. */
  Optional<StoredStory> of(String id) {
    State state = new State(store.lastSequence(), store.awaitingCount());
    StoredStory kept = kept(id, state);
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<StoredStory> read = store.story(id);
    read.ifPresent(story -> keep(id, new Found(state, new SoftReference<>(story))));
    return read;
  }

  private @Nullable StoredStory kept(String id, State state) {
    synchronized (known) {
      Found found = known.get(id);
      return found != null && found.state.equals(state) ? found.story.get() : null;
    }
  }

  private void keep(String id, Found found) {
    synchronized (known) {
      known.put(id, found);
      if (known.size() > MOST) {
        known.pollFirstEntry();
      }
    }
  }
}
