package org.headwater.reuse;

import java.util.Arrays;

/**
 * The content words of each sentence of a text, without those in quotation marks.
 *
 * <p>Two sorted arrays of packed entries, by sentence and by stem, so that a sentence is read in a
 * row and the sentences that have a stem are found by binary search. An entry holds the stem, the
 * sentence and the stem's flags. Cost: a sort of the content words.
 */
final class SentenceStems {
  private static final int FLAG_BITS = 4;
  private static final int SENTENCE_BITS = 14;

  /** By stem, then sentence: 28 bits of stem, 14 of the sentence's index, 4 of flags. */
  private final long[] byStem;

  /** Stem numbers with their flags, by sentence; {@link #first} says where each begins. */
  private final int[] stems;

  private final int[] first;

  /** In how many sentences a stem stands, by its place among {@link #stems}; 0 when not asked. */
  private final int[] frequencies;

  /** While sentences are read: places among {@link #stems} plus one, by a hash of the stem. */
  private static final class Table {
    private final int[] slots;
    private final int[] stems;

    Table(int most, int[] stems) {
      this.slots = new int[Integer.highestOneBit(Math.max(4, most)) * 4];
      this.stems = stems;
    }

    /** The slot of a stem; what stands before {@code from} is of sentences before this one. */
    int slot(int stem, int from) {
      int mask = slots.length - 1;
      int slot = (bare(stem) * 0x9E3779B9 >>> 12) & mask;
      while (slots[slot] > from && bare(stems[slots[slot] - 1]) != bare(stem)) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }
  }

  SentenceStems(Wording text) {
    int sentences = Math.min(text.sentenceCount(), 1 << SENTENCE_BITS);
    long[] entries = new long[text.size()];
    int size = 0;
    this.first = new int[sentences + 1];
    this.stems = new int[text.size()];
    Table table = new Table(longest(text), stems);
    int kept = 0;
    for (int s = 0; s < sentences; s++) {
      int from = kept;
      for (int i = text.sentenceStart(s); i < text.sentenceEnd(s); i++) {
        if (text.stem(i) != Wording.NO_STEM && !text.quoted(i)) {
          kept = put(table, from, kept, text.stems()[i]);
        }
      }
      for (int i = from; i < kept; i++) {
        entries[size++] = entry(stems[i], s);
      }
      first[s + 1] = kept;
    }
    this.byStem = Arrays.copyOf(entries, size);
    Arrays.sort(byStem);
    this.frequencies = new int[kept];
  }

  /** The words of the longest sentence. */
  private static int longest(Wording text) {
    int longest = 0;
    for (int s = 0; s < text.sentenceCount(); s++) {
      longest = Math.max(longest, text.sentenceEnd(s) - text.sentenceStart(s));
    }
    return longest;
  }

  /** Adds a stem to those from {@code from} on; a stem that is there keeps its mark. */
  private int put(Table table, int from, int end, int stem) {
    int slot = table.slot(stem, from);
    if (table.slots[slot] > from) {
      stems[table.slots[slot] - 1] |= stem & ContentStems.MARKED;
      return end;
    }
    stems[end] = stem;
    table.slots[slot] = end + 1;
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

  /** In how many sentences the stem at a place stands. */
  int frequency(int at) {
    if (frequencies[at] == 0) {
      int from = find(stems[at]);
      int to = from;
      while (holds(to, stems[at])) {
        to++;
      }
      frequencies[at] = to - from;
    }
    return frequencies[at];
  }
}
