package org.headwater.reuse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The words of packed texts as numbers: a word's own number, that of its stem, and its length. A
 * word that no text has any more gives its number back. About 30 bytes a word.
 */
final class WordTable {
  private static final int FEWEST = 1024;

  /** Numbers plus one, by a hash of the word; 0 where there is none. */
  private int[] table = new int[FEWEST * 2];

  private int[] words = new int[FEWEST];
  private int[] stems = new int[FEWEST];
  private byte[] lengths = new byte[FEWEST];

  /** How often a word stands in all texts. */
  private int[] holds = new int[FEWEST];

  private int[] free = new int[16];
  private int freed;
  private int size;

  /** The number of a word, held once more. */
  int hold(int word, int stem, int length) {
    int at = place(word, stem, length);
    int number = table[at] > 0 ? table[at] - 1 : newNumber(word, stem, length, at);
    holds[number]++;
    if ((size - freed) * 3L > table.length * 2L) {
      grow();
    }
    return number;
  }

  private int newNumber(int word, int stem, int length, int at) {
    int number = freed > 0 ? free[--freed] : size++;
    if (number == words.length) {
      int larger = number * 3 / 2;
      words = Arrays.copyOf(words, larger);
      stems = Arrays.copyOf(stems, larger);
      lengths = Arrays.copyOf(lengths, larger);
      holds = Arrays.copyOf(holds, larger);
    }
    words[number] = word;
    stems[number] = stem;
    lengths[number] = (byte) length;
    table[at] = number + 1;
    return number;
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int number = 0; number < size; number++) {
      if (holds[number] > 0) {
        table[place(words[number], stems[number], lengths[number])] = number + 1;
      }
    }
  }

  /** Gives back a hold. */
  void release(int number) {
    if (--holds[number] == 0) {
      close(place(words[number], stems[number], lengths[number]));
      if (freed == free.length) {
        free = Arrays.copyOf(free, freed * 2);
      }
      free[freed++] = number;
    }
  }

  /** Moves later words of the same run forward over a place that fell free. */
  private void close(int from) {
    int mask = table.length - 1;
    int gap = from;
    for (int at = (gap + 1) & mask; table[at] > 0; at = (at + 1) & mask) {
      int number = table[at] - 1;
      int home = home(words[number], stems[number], lengths[number]);
      if (((at - home) & mask) >= ((at - gap) & mask)) {
        table[gap] = table[at];
        gap = at;
      }
    }
    table[gap] = 0;
  }

  private int place(int word, int stem, int length) {
    int at = home(word, stem, length);
    while (table[at] > 0 && !is(table[at] - 1, word, stem, length)) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private boolean is(int number, int word, int stem, int length) {
    return words[number] == word && stems[number] == stem && lengths[number] == length;
  }

  private int home(int word, int stem, int length) {
    int hash = (word * 31 + stem) * 31 + length;
    return (hash * 0x9E3779B9 >>> 7) & (table.length - 1);
  }

  int word(int number) {
    return words[number];
  }

  int stem(int number) {
    return stems[number];
  }

  int length(int number) {
    return lengths[number];
  }

  /** Writes the words with their numbers. */
  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeInt(holds[i]);
      if (holds[i] > 0) {
        out.writeInt(words[i]);
        out.writeInt(stems[i]);
        out.writeByte(lengths[i]);
      }
    }
    out.writeInt(freed);
    for (int i = 0; i < freed; i++) {
      out.writeInt(free[i]);
    }
  }

  /** Reads what {@link #write} wrote into an empty one. */
  void read(DataInput in) throws IOException {
    size = in.readInt();
    int room = Math.max(FEWEST, size);
    words = new int[room];
    stems = new int[room];
    lengths = new byte[room];
    holds = new int[room];
    table = new int[Math.max(FEWEST, Integer.highestOneBit(size) * 2) * 2];
    for (int i = 0; i < size; i++) {
      holds[i] = in.readInt();
      if (holds[i] > 0) {
        words[i] = in.readInt();
        stems[i] = in.readInt();
        lengths[i] = in.readByte();
        table[place(words[i], stems[i], lengths[i])] = i + 1;
      }
    }
    freed = in.readInt();
    free = new int[Math.max(16, freed)];
    for (int i = 0; i < freed; i++) {
      free[i] = in.readInt();
    }
  }
}
