package org.headwater.desk;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.headwater.store.Store;
import org.headwater.store.StoredThread;

/**
 * The threads of the stories that were asked for last, found anew only when something in the store
 * has changed: finding one reads many profiles. May be asked by several threads.
 */
final class KnownThreads {
  private static final int MOST = 256;

  private final Store store;

  /** By story, the one asked for longest ago first. */
  private final LinkedHashMap<String, Found> known = new LinkedHashMap<>(16, 0.75f, true);

  private record Found(long sequence, Optional<StoredThread> thread) {}

  KnownThreads(Store store) {
    this.store = store;
  }

  Optional<StoredThread> of(String story) {
    long sequence = store.lastSequence();
    synchronized (known) {
      Found found = known.get(story);
      if (found != null && found.sequence == sequence) {
        return found.thread;
      }
    }
    Found found = new Found(sequence, store.thread(story));
    synchronized (known) {
      known.put(story, found);
      if (known.size() > MOST) {
        known.pollFirstEntry();
      }
    }
    return found.thread;
  }
}
