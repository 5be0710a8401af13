package org.headwater.reuse;

import java.util.Arrays;

/**
 * The content words of each sentence of a text, without those in quotation marks.
 *
 * <p>Two sorted arrays of packed entries, by sentence and by stem, so that a sentence is read in a
 * row and the sentences that have a stem are found by binary search. An entry holds the stem, the
 * sentence and the stem's flags. Cost: two sorts of the content words.
 */
final class SentenceStems {
  private static final int FLAG_BITS = 4;
  private static final int SENTENCE_BITS = 14;

  /** By stem, then sentence: 28 bits of stem, 14 of the sentence's index, 4 of flags. */
  private final long[] byStem;

  /** Stem numbers with their flags, by sentence; {@link #first} says where each begins. */
  private final int[] stems;

  private final int[] first;

  SentenceStems(Wording text) {
    int sentences = Math.min(text.sentenceCount(), 1 << SENTENCE_BITS);
    long[] entries = new long[text.size()];
    int size = 0;
    this.first = new int[sentences + 1];
    this.stems = new int[text.size()];
    int kept = 0;
    for (int s = 0; s < sentences; s++) {
      int from = kept;
      for (int i = text.sentenceStart(s); i < text.sentenceEnd(s); i++) {
        if (text.stem(i) != Wording.NO_STEM && !text.quoted(i)) {
          kept = put(from, kept, text.stems()[i]);
        }
      }
      for (int i = from; i < kept; i++) {
        entries[size++] = entry(stems[i], s);
      }
      first[s + 1] = kept;
    }
    this.byStem = Arrays.copyOf(entries, size);
    Arrays.sort(byStem);
  }

  /** Adds a stem to those from {@code from} on; a stem that is there keeps its mark. */
  private int put(int from, int end, int stem) {
    for (int i = from; i < end; i++) {
      if (bare(stems[i]) == bare(stem)) {
        stems[i] |= stem & ContentStems.MARKED;
        return end;
      }
    }
    stems[end] = stem;
    return end + 1;
  }

  private static int bare(int stem) {
    return stem & ~ContentStems.FLAGS;
  }

  private static long entry(int stem, int sentence) {
    return (long) (stem >>> FLAG_BITS) << SENTENCE_BITS + FLAG_BITS
        | (long) sentence << FLAG_BITS
        | stem & ContentStems.FLAGS;
  }

  int sentences() {
    return first.length - 1;
  }

  /** Where the stems of a sentence begin among all; those of the last one end at its index + 1. */
  int begin(int sentence) {
    return first[sentence];
  }

  /** How many different stems a sentence has. */
  int size(int sentence) {
    return first[sentence + 1] - first[sentence];
  }

  /** A stem with its flags. */
  int stem(int at) {
    return stems[at];
  }

  /** The first entry of a stem, for {@link #holds} and {@link #sentenceAt}. */
  int find(int stem) {
    int at = Arrays.binarySearch(byStem, entry(bare(stem), 0));
    return at >= 0 ? at : -at - 1;
  }

  /** Whether an entry is one of the stem. */
  boolean holds(int entry, int stem) {
    return entry < byStem.length
        && byStem[entry] >>> SENTENCE_BITS + FLAG_BITS == stem >>> FLAG_BITS;
  }

  /** The sentence of an entry; the entries of a stem are in order of their sentences. */
  int sentenceAt(int entry) {
    return (int) (byStem[entry] >>> FLAG_BITS) & (1 << SENTENCE_BITS) - 1;
  }

  /** In how many sentences a stem stands. */
  int frequency(int stem) {
    int from = find(stem);
    int to = from;
    while (holds(to, stem)) {
      to++;
    }
    return to - from;
  }
}
