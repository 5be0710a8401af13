package org.headwater.story;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A reduced digest in few bytes: term numbers as differences in bytes of seven bits, a byte a
 * weight. About 250 bytes an article of news. Reading costs a step for each term.
 */
final class PackedDigest {
  private static final int UNDATED = 0;

  private final byte[] bytes;
  private int at;

  private PackedDigest(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Packs what {@link Reduction} made. */
  static byte[] pack(Digest digest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(320);
    byte[] id = digest.id().getBytes(StandardCharsets.UTF_8);
    write(out, id.length);
    out.writeBytes(id);
    write(out, digest.dated() ? 1 + zigzag(digest.firstDay()) : UNDATED);
    if (digest.dated()) {
      write(out, digest.lastDay() - digest.firstDay());
    }
    write(out, digest.words());
    for (Bag bag : bags(digest)) {
      write(out, bag.all());
      write(out, bag.size());
      out.write(Math.round(bag.covered() * 255));
      writeRising(out, bag.terms());
      for (float weight : bag.weights()) {
        out.write(Math.round(weight * Reduction.STEPS));
      }
    }
    write(out, digest.keys().length);
    writeRising(out, Arrays.stream(digest.keys()).map(key -> digest.text().place(key)).toArray());
    return out.toByteArray();
  }

  static Bag[] bags(Digest digest) {
    return new Bag[] {digest.text(), digest.names(), digest.title(), digest.numbers()};
  }

  private static void writeRising(ByteArrayOutputStream out, int[] numbers) {
    int before = 0;
    for (int number : numbers) {
      write(out, number - before);
      before = number;
    }
  }

  private static long zigzag(long number) {
    return number << 1 ^ number >> 63;
  }

  private static void write(ByteArrayOutputStream out, long number) {
    long rest = number;
    while (rest >>> 7 != 0) {
      out.write((int) rest | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** The digest of an article. */
  static Digest unpack(long arrival, byte[] bytes) {
    return new PackedDigest(bytes).read(arrival);
  }

  /** The id of the article alone. */
  static String id(byte[] bytes) {
    return new PackedDigest(bytes).text();
  }

  private Digest read(long arrival) {
    String id = text();
    long day = number();
    long first = day == UNDATED ? Digest.UNDATED : day - 1 >>> 1 ^ -(day - 1 & 1);
    long last = day == UNDATED ? Digest.UNDATED : first + number();
    int words = (int) number();
    Bag text = bag();
    Bag names = bag();
    Bag title = bag();
    Bag numbers = bag();
    int[] keys = rising((int) number());
    for (int i = 0; i < keys.length; i++) {
      keys[i] = text.terms()[keys[i]];
    }
    return new Digest(
        arrival, id, text, names, title, numbers, keys, first, last, NamedDays.NONE, words, -1);
  }

  private String text() {
    int length = (int) number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private Bag bag() {
    int all = (int) number();
    int size = (int) number();
    float covered = (bytes[at++] & 0xFF) / 255f;
    int[] terms = rising(size);
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      weights[i] = (bytes[at++] & 0xFF) / (float) Reduction.STEPS;
    }
    return new Bag(terms, weights, all, covered);
  }

  private int[] rising(int size) {
    int[] numbers = new int[size];
    int before = 0;
    for (int i = 0; i < size; i++) {
      before += (int) number();
      numbers[i] = before;
    }
    return numbers;
  }

  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
