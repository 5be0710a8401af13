package org.headwater.story;

import org.jspecify.annotations.Nullable;

/**
 * Arrivals by a hash of the article's id: 24 bytes an article where the id itself takes 100. Who
 * asks looks whether the article has the id; of two ids with one hash only the later is found.
 */
final class ArticleIds {
  private final LongMap<Long> arrivals = new LongMap<>();

  /** The article that may have an id. */
  @Nullable Long get(String id) {
    return arrivals.get(hash(id));
  }

  void put(String id, long arrival) {
    arrivals.put(hash(id), arrival);
  }

  void remove(String id, long arrival) {
    long hash = hash(id);
    Long known = arrivals.get(hash);
    if (known != null && known == arrival) {
      arrivals.remove(hash);
    }
  }

  private static long hash(String id) {
    long hash = 0;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
