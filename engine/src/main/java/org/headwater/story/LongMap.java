package org.headwater.story;

import org.jspecify.annotations.Nullable;

/**
 * A map from numbers to values by open addressing: 12 bytes a place, at most two thirds of them
 * taken. It has no order and shows none.
 */
final class LongMap<V> {
  private long[] keys = new long[16];
  private @Nullable Object[] values = new @Nullable Object[16];
  private int size;

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked") // only values of this type come in
  @Nullable V get(long key) {
    return (V) values[place(key)];
  }

  boolean contains(long key) {
    return values[place(key)] != null;
  }

  void put(long key, V value) {
    int at = place(key);
    if (values[at] == null) {
      keys[at] = key;
      if (++size * 3L > keys.length * 2L) {
        values[at] = value;
        grow();
        return;
      }
    }
    values[at] = value;
  }

  /** Takes a key out and gives what it led to. */
  @Nullable V remove(long key) {
    V old = get(key);
    if (old != null) {
      size--;
      close(place(key));
    }
    return old;
  }

  /** Moves later keys of the same run forward over a place that fell free. */
  private void close(int from) {
    int mask = keys.length - 1;
    int free = from;
    for (int at = (free + 1) & mask; values[at] != null; at = (at + 1) & mask) {
      if (((at - home(keys[at])) & mask) >= ((at - free) & mask)) {
        keys[free] = keys[at];
        values[free] = values[at];
        free = at;
      }
    }
    values[free] = null;
  }

  private int home(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & (keys.length - 1);
  }

  private int place(long key) {
    int at = home(key);
    while (values[at] != null && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new @Nullable Object[oldValues.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
