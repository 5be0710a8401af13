package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Terms as numbers, with the number of whole articles in the window that have them. A term that no
 * article has any more gives its number back, so the dictionary is bounded by the window. About 60
 * bytes a term.
 */
final class Dictionary {
  /** As many articles as these are taken as read before the first one. */
  private static final double PRIOR_ARTICLES = 500;

  /** The part of them that is taken to have a term, whatever the term. */
  private static final double PRIOR_RATE = 0.002;

  /** Of so many articles half is known about how common terms are. */
  private static final double FEW = 50;

  private static final int FEWEST = 1024;
  private static final byte[] GONE = new byte[0];

  private static final double[] LOGARITHMS =
      IntStream.range(0, 4096).mapToDouble(Dictionary::logarithm).toArray();

  /** Term numbers plus one, by a hash of the term; 0 where there is none. */
  private int[] table = new int[FEWEST * 2];

  /** The terms in UTF-8, by number. */
  private byte[][] terms = new byte[FEWEST][];

  /** Whole articles that have a term, by number. */
  private int[] counts = new int[FEWEST];

  /** All articles that need a term's number. */
  private int[] holds = new int[FEWEST];

  private int[] free = new int[16];
  private int freed;
  private int size;
  private int articles;
  private double whole = Math.log(PRIOR_ARTICLES);

  /** The number of a term, which a whole article now has. */
  int hold(String term) {
    byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
    int at = place(bytes);
    int number = table[at] > 0 ? table[at] - 1 : newNumber(bytes, at);
    counts[number]++;
    holds[number]++;
    if ((size - freed) * 3L > table.length * 2L) {
      grow();
    }
    return number;
  }

  /** Keeps the number of a term for an article that counts no more. */
  void keep(int number) {
    holds[number]++;
  }

  /** The number of a term that somebody holds. */
  int number(String term) {
    int at = place(term.getBytes(StandardCharsets.UTF_8));
    if (table[at] == 0) {
      throw new IllegalStateException("nobody holds the term " + term);
    }
    return table[at] - 1;
  }

  private int newNumber(byte[] term, int at) {
    int number = freed > 0 ? free[--freed] : size++;
    if (number == counts.length) {
      int larger = number * 3 / 2;
      terms = Arrays.copyOf(terms, larger);
      counts = Arrays.copyOf(counts, larger);
      holds = Arrays.copyOf(holds, larger);
    }
    terms[number] = term;
    table[at] = number + 1;
    return number;
  }

  private void grow() {
    table = new int[table.length * 2];
    IntStream.range(0, size).filter(number -> holds[number] > 0).forEach(this::enter);
  }

  private void enter(int number) {
    table[place(terms[number])] = number + 1;
  }

  /** A whole article that had a term is gone, or counts no more. */
  void release(int number) {
    counts[number]--;
    leave(number);
  }

  /** Gives back what {@link #keep} kept. */
  void leave(int number) {
    if (--holds[number] == 0) {
      close(place(terms[number]));
      terms[number] = GONE;
      if (freed == free.length) {
        free = Arrays.copyOf(free, freed * 2);
      }
      free[freed++] = number;
    }
  }

  /** Moves later terms of the same run forward over a place that fell free. */
  private void close(int from) {
    int mask = table.length - 1;
    int gap = from;
    for (int at = (gap + 1) & mask; table[at] > 0; at = (at + 1) & mask) {
      if (((at - home(terms[table[at] - 1])) & mask) >= ((at - gap) & mask)) {
        table[gap] = table[at];
        gap = at;
      }
    }
    table[gap] = 0;
  }

  private int home(byte[] term) {
    int hash = Arrays.hashCode(term) * 0x9E3779B9;
    return (hash ^ hash >>> 15) & (table.length - 1);
  }

  private int place(byte[] term) {
    int at = home(term);
    while (table[at] > 0 && !Arrays.equals(terms[table[at] - 1], term)) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  void addArticle() {
    articles++;
    whole = Math.log(articles + PRIOR_ARTICLES);
  }

  void removeArticle() {
    articles--;
    whole = Math.log(articles + PRIOR_ARTICLES);
  }

  String term(int number) {
    if (holds[number] == 0) {
      throw new IllegalStateException("no term has the number " + number);
    }
    return new String(terms[number], StandardCharsets.UTF_8);
  }

  /** The number of terms that are held. */
  int size() {
    return size - freed;
  }

  int count(int number) {
    return counts[number];
  }

  /** The number of whole articles. */
  int articles() {
    return articles;
  }

  /**
   * How well the articles tell how common a term is: 0 where there are none, towards 1 where there
   * are many. In a store of ten every word of two articles seems rare.
   */
  double known() {
    return articles / (articles + FEW);
  }

  /** How much a term tells: the logarithm of the inverse of the part of articles that have it. */
  double weight(int number) {
    int count = counts[number];
    return Math.max(0, whole - (count < LOGARITHMS.length ? LOGARITHMS[count] : logarithm(count)));
  }

  private static double logarithm(int count) {
    return Math.log(count + PRIOR_ARTICLES * PRIOR_RATE);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(articles);
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeInt(holds[i]);
      if (holds[i] > 0) {
        out.writeInt(counts[i]);
        out.writeShort(terms[i].length);
        out.write(terms[i]);
      }
    }
    out.writeInt(freed);
    for (int i = 0; i < freed; i++) {
      out.writeInt(free[i]);
    }
  }

  static Dictionary read(DataInput in) throws IOException {
    Dictionary dictionary = new Dictionary();
    dictionary.articles = in.readInt();
    dictionary.whole = Math.log(dictionary.articles + PRIOR_ARTICLES);
    int size = in.readInt();
    dictionary.size = size;
    dictionary.terms = new byte[Math.max(FEWEST, size)][];
    dictionary.counts = new int[Math.max(FEWEST, size)];
    dictionary.holds = new int[Math.max(FEWEST, size)];
    dictionary.table = new int[Math.max(FEWEST, Integer.highestOneBit(size) * 2) * 2];
    for (int i = 0; i < size; i++) {
      dictionary.holds[i] = in.readInt();
      if (dictionary.holds[i] > 0) {
        dictionary.counts[i] = in.readInt();
        byte[] term = new byte[in.readUnsignedShort()];
        in.readFully(term);
        dictionary.terms[i] = term;
        dictionary.enter(i);
      }
    }
    dictionary.freed = in.readInt();
    dictionary.free = new int[Math.max(16, dictionary.freed)];
    for (int i = 0; i < dictionary.freed; i++) {
      dictionary.free[i] = in.readInt();
    }
    return dictionary;
  }
}
