package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The reduced articles of a window, in order of arrival, as bytes. */
final class OlderArticles {
  private static final class Packed {
    final byte[] digest;
    float nearest;

    Packed(byte[] digest, float nearest) {
      this.digest = digest;
      this.nearest = nearest;
    }
  }

  private final LongMap<Packed> articles = new LongMap<>();

  /** Arrivals ascending; some may be gone. */
  private long[] order = new long[16];

  private int first;
  private int end;

  /** All up to this arrival have been looked at by {@link #leaving}. */
  private long looked = Long.MIN_VALUE;

  /** How many there are that were not. */
  private int unseen;

  int size() {
    return articles.size();
  }

  boolean contains(long arrival) {
    return articles.contains(arrival);
  }

  @Nullable Digest get(long arrival) {
    Packed packed = articles.get(arrival);
    return packed == null ? null : PackedDigest.unpack(arrival, packed.digest);
  }

  /** The id of an article that is here. */
  String id(long arrival) {
    Packed packed = articles.get(arrival);
    if (packed == null) {
      throw new IllegalStateException("no reduced article with arrival " + arrival);
    }
    return PackedDigest.id(packed.digest);
  }

  /** The arrivals, ascending. */
  LongStream arrivals() {
    return Arrays.stream(order, first, end).filter(articles::contains);
  }

  /** Whether an article is here under an id. */
  boolean is(long arrival, String id) {
    Packed packed = articles.get(arrival);
    return packed != null && PackedDigest.id(packed.digest).equals(id);
  }

  double nearest(long arrival) {
    Packed packed = articles.get(arrival);
    return packed == null ? 0 : packed.nearest;
  }

  void nearer(long arrival, float text) {
    Packed packed = articles.get(arrival);
    if (packed != null) {
      packed.nearest = Math.max(packed.nearest, text);
    }
  }

  /** Adds an article, after all others but when it is a new version of an older one. */
  void add(Digest reduced, float nearest) {
    add(reduced.arrival(), new Packed(PackedDigest.pack(reduced), nearest));
  }

  private void add(long arrival, Packed packed) {
    if (Arrays.binarySearch(order, first, end, arrival) < 0) {
      insert(arrival);
    }
    articles.put(arrival, packed);
    unseen += arrival > looked ? 1 : 0;
  }

  private void insert(long arrival) {
    if (end == order.length) {
      close();
    }
    int at = end++;
    for (; at > first && order[at - 1] > arrival; at--) {
      order[at] = order[at - 1];
    }
    order[at] = arrival;
  }

  /** Forgets the arrivals that are gone, and makes room. */
  private void close() {
    int kept = 0;
    for (int i = first; i < end; i++) {
      if (articles.contains(order[i])) {
        order[kept++] = order[i];
      }
    }
    first = 0;
    end = kept;
    order = Arrays.copyOf(order, Math.max(16, kept * 2));
  }

  void remove(long arrival) {
    if (articles.remove(arrival) != null) {
      unseen -= arrival > looked ? 1 : 0;
    }
  }

  /** The first of them. */
  long oldest() {
    while (!articles.contains(order[first])) {
      first++;
    }
    return order[first];
  }

  /** The last of them, or the least number when there is none. */
  long newest() {
    while (end > first && !articles.contains(order[end - 1])) {
      end--;
    }
    return end > first ? order[end - 1] : Long.MIN_VALUE;
  }

  /**
   * The next article that has more than {@code most} after it, each once; -1 when there is none.
   */
  long leaving(int most) {
    if (unseen <= most) {
      return -1;
    }
    int at = Arrays.binarySearch(order, first, end, looked);
    at = at < 0 ? -at - 1 : at + 1;
    while (!articles.contains(order[at])) {
      at++;
    }
    looked = order[at];
    unseen--;
    return looked;
  }

  /** Writes all in order, each with its story. */
  void write(DataOutput out, Assignments stories) throws IOException {
    out.writeLong(looked);
    out.writeInt(articles.size());
    for (int i = first; i < end; i++) {
      Packed packed = articles.get(order[i]);
      if (packed != null) {
        out.writeLong(order[i]);
        out.writeLong(stories.story(order[i]));
        out.writeFloat(packed.nearest);
        out.writeInt(packed.digest.length);
        out.write(packed.digest);
      }
    }
  }

  /** What happens with an article that was read. */
  interface Reader {
    void restored(Digest reduced, long story);
  }

  /** Reads what {@link #write} wrote. */
  void read(DataInput in, Reader reader) throws IOException {
    looked = in.readLong();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      long arrival = in.readLong();
      long story = in.readLong();
      float nearest = in.readFloat();
      byte[] digest = new byte[in.readInt()];
      in.readFully(digest);
      add(arrival, new Packed(digest, nearest));
      reader.restored(PackedDigest.unpack(arrival, digest), story);
    }
  }
}
