package org.headwater.desk;

import org.headwater.store.OutletTable;
import org.headwater.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The outlets of a store, counted anew only when something in the store has changed: the count
 * reads every article. May be asked by several threads.
 */
final class KnownOutlets {
  private final Store store;
  private volatile @Nullable Counted counted;

  private record Counted(long sequence, OutletTable outlets) {}

  KnownOutlets(Store store) {
    this.store = store;
  }

  OutletTable now() {
    long sequence = store.lastSequence();
    Counted known = counted;
    if (known == null || known.sequence != sequence) {
      known = new Counted(sequence, store.outlets());
      counted = known;
    }
    return known.outlets;
  }
}
