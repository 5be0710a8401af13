package org.headwater.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.headwater.store.StoreWriter;

/**
 * Gathers work into transactions: one costs a wait for the disk, and a kill loses the open one. How
 * work falls into batches never shows in the store.
 *
 * @param <T> one piece of work
 */
final class Batches<T> {
  private static final int PIECES = 32;
  private static final long BYTES = 8L << 20;

  private final StoreWriter store;
  private final Consumer<T> work;
  private final Runnable afterwards;
  private final List<T> gathered = new ArrayList<>();
  private long bytes;

  /**
   * @param work done for each piece, in order, inside a transaction
   * @param afterwards called when a transaction has been committed
   */
  Batches(StoreWriter store, Consumer<T> work, Runnable afterwards) {
    this.store = store;
    this.work = work;
    this.afterwards = afterwards;
  }

  void add(T piece, long size) {
    gathered.add(piece);
    bytes += size;
    if (gathered.size() >= PIECES || bytes >= BYTES) {
      flush();
    }
  }

  void flush() {
    if (gathered.isEmpty()) {
      return;
    }
    store.atomically(() -> gathered.forEach(work));
    gathered.clear();
    bytes = 0;
    afterwards.run();
  }
}
