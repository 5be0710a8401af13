package org.headwater.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The labels of the passages that were read last: most of the news are reprints, and what was read
 * is not read again.
 *
 * <p>Labels depend on the passage alone and passages are compared whole, not by their hash, so
 * whether one is remembered never shows in a result. The passage that was not asked for the longest
 * goes first. A passage takes 1 KB of heap, the longest 2 KB. Safe for several threads; nothing is
 * held while a passage is read, so two threads may read the same one at once, with equal results.
 */
final class PassageMemory {
  /** About 16 MB of heap: some 4,000 articles of 450 words. */
  static final int PASSAGES = 1 << 14;

  private final Map<EncoderPassage, byte[]> labels;

  PassageMemory(int most) {
    labels =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<EncoderPassage, byte[]> eldest) {
            return size() > most;
          }
        };
  }

  /** The labels of a passage, read if they are not remembered. Not to be changed. */
  byte[] labels(EncoderPassage passage, Function<EncoderPassage, byte[]> reader) {
    byte[] known;
    synchronized (labels) {
      known = labels.get(passage);
    }
    if (known != null) {
      return known;
    }
    byte[] read = reader.apply(passage);
    synchronized (labels) {
      labels.put(passage, read);
    }
    return read;
  }
}
