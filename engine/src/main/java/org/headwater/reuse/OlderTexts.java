package org.headwater.reuse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts before the recent ones, packed ({@link PackedWording}) and found under one in {@value
 * #SAMPLE} of their fingerprints, those that are multiples of it ("0 mod p" of Manber, "Finding
 * similar files in a large file system", 1994).
 *
 * <p>A whole copy of a text of 400 words shares about 40 of the kept fingerprints, a quarter of it
 * 10; of a stretch of 25 words, taken over into another text, nine in ten are still seen. About 1.6
 * kB a text. Cost of a search: the kept fingerprints of the text, and at most {@value #CANDIDATES}
 * texts to compare.
 */
final class OlderTexts {
  /** One in so many fingerprints is kept. */
  static final int SAMPLE = 4;

  /** How many texts are given for a comparison, those with the most fingerprints in common. */
  private static final int CANDIDATES = 10;

  /** Kept fingerprints in common from which a text is given, and the same as a part of all. */
  private static final int COMMON = 2;

  private static final double COMMON_RATE = 0.15;

  /** How many articles with the same fingerprint are looked at, the newest. */
  private static final int CHAIN = 32;

  private final int most;
  private final WordTable words = new WordTable();
  private final Postings postings = new Postings();
  private final Map<Integer, byte[]> texts = new HashMap<>();
  private final ArrayDeque<Integer> order = new ArrayDeque<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** At most so many texts that were replaced have postings. */
  private int replaced;

  /**
   * None yet.
   *
   * @param most how many are kept
   */
  OlderTexts(int most) {
    this.most = most;
  }

  int size() {
    return texts.size();
  }

  int most() {
    return most;
  }

  /** Adds a text; numbers must rise from call to call. */
  void add(int number, Wording text, long[] fingerprints) {
    if (most > 0) {
      texts.put(number, PackedWording.pack(text, words));
      order.add(number);
      numbers.put(text.id(), number);
      for (long fingerprint : fingerprints) {
        if (isKept(fingerprint)) {
          postings.add(fingerprint, number);
        }
      }
      while (texts.size() > most) {
        remove(order.remove());
      }
      postings.trim(oldest());
    }
  }

  private static boolean isKept(long fingerprint) {
    return !RareStems.isKey(fingerprint) && (fingerprint >>> 20) % SAMPLE == 0;
  }

  private int oldest() {
    while (!order.isEmpty() && !texts.containsKey(order.peek())) {
      order.remove();
    }
    return order.isEmpty() ? Integer.MAX_VALUE : order.peek();
  }

  /** Lets a text go. */
  void remove(String id) {
    Integer number = numbers.get(id);
    if (number != null) {
      remove(number);
      if (++replaced > texts.size()) {
        postings.keepOnly(texts::containsKey);
        order.removeIf(other -> !texts.containsKey(other));
        replaced = 0;
      }
    }
  }

  private void remove(int number) {
    byte[] packed = texts.remove(number);
    if (packed != null) {
      numbers.remove(PackedWording.id(packed), number);
      PackedWording.release(packed, words);
    }
  }

  /** The texts with the most kept fingerprints in common, by number. */
  List<Wording> candidates(long[] fingerprints) {
    Counts shared = new Counts();
    int kept = 0;
    for (long fingerprint : fingerprints) {
      if (isKept(fingerprint)) {
        kept++;
        int looked = 0;
        for (int e = postings.first(fingerprint); e != 0 && looked < CHAIN; e = postings.next(e)) {
          if (texts.containsKey(postings.number(e))) {
            shared.add(postings.number(e), 1);
            looked++;
          }
        }
      }
    }
    double least = Math.max(1, Math.min(COMMON, COMMON_RATE * kept));
    List<Wording> candidates = new ArrayList<>();
    for (int number : shared.best(CANDIDATES, count -> count)) {
      byte[] packed = texts.get(number);
      if (packed != null && shared.of(number) >= least) {
        candidates.add(PackedWording.unpack(packed, words));
      }
    }
    return candidates;
  }

  /** Writes the texts; equal ones give equal bytes. */
  void write(DataOutput out) throws IOException {
    words.write(out);
    out.writeInt(texts.size());
    for (int number : order) {
      byte[] packed = texts.get(number);
      if (packed != null) {
        out.writeInt(number);
        out.writeInt(packed.length);
        out.write(packed);
      }
    }
  }

  /** Reads what {@link #write} wrote into an empty one. */
  void read(DataInput in) throws IOException {
    words.read(in);
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      int number = in.readInt();
      byte[] packed = new byte[in.readInt()];
      in.readFully(packed);
      texts.put(number, packed);
      order.add(number);
      numbers.put(PackedWording.id(packed), number);
      for (long fingerprint : Winnowing.fingerprints(PackedWording.unpack(packed, words))) {
        if (isKept(fingerprint)) {
          postings.add(fingerprint, number);
        }
      }
    }
  }
}
