package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The whole articles of a window, each with its ties and how near its nearest is. */
final class WholeArticles {
  private static final class Whole {
    Digest digest;
    Ties ties = Ties.NONE;
    float nearest;

    Whole(Digest digest) {
      this.digest = digest;
    }
  }

  private final LongMap<Whole> articles = new LongMap<>();

  /** The same by their order: the map above is asked hundreds of times for each new article. */
  private final TreeMap<Long, Digest> inOrder = new TreeMap<>();

  int size() {
    return articles.size();
  }

  /** In order of arrival. */
  NavigableMap<Long, Digest> inOrder() {
    return inOrder;
  }

  boolean contains(long arrival) {
    return articles.contains(arrival);
  }

  @Nullable Digest get(long arrival) {
    Whole whole = articles.get(arrival);
    return whole == null ? null : whole.digest;
  }

  /** The oldest, when there is one. */
  Digest oldest() {
    return inOrder.firstEntry().getValue();
  }

  void add(Digest digest) {
    articles.put(digest.arrival(), new Whole(digest));
    inOrder.put(digest.arrival(), digest);
  }

  /** Puts a digest in the place of another of the same article. */
  void replace(Digest digest) {
    Whole whole = articles.get(digest.arrival());
    if (whole != null) {
      whole.digest = digest;
      inOrder.put(digest.arrival(), digest);
    }
  }

  void remove(long arrival) {
    articles.remove(arrival);
    inOrder.remove(arrival);
  }

  Ties ties(long arrival) {
    Whole whole = articles.get(arrival);
    return whole == null ? Ties.NONE : whole.ties;
  }

  void setTies(long arrival, Ties ties) {
    Whole whole = articles.get(arrival);
    if (whole != null) {
      whole.ties = ties;
    }
  }

  /** The greatest cosine of an article's text with another's, 0 when none is known. */
  float nearest(long arrival) {
    Whole whole = articles.get(arrival);
    return whole == null ? 0 : whole.nearest;
  }

  /** Takes note of a cosine; says whether the article is one of these. */
  boolean nearer(long arrival, float text) {
    Whole whole = articles.get(arrival);
    if (whole != null) {
      whole.nearest = Math.max(whole.nearest, text);
    }
    return whole != null;
  }

  void forgetNearest() {
    for (long arrival : inOrder.keySet()) {
      Whole whole = articles.get(arrival);
      if (whole != null) {
        whole.nearest = 0;
      }
    }
  }

  /** Writes all in order, each with its story. */
  void write(DataOutput out, Assignments stories) throws IOException {
    out.writeInt(size());
    for (Digest digest : inOrder.values()) {
      long arrival = digest.arrival();
      digest.write(out);
      ties(arrival).write(out);
      out.writeFloat(nearest(arrival));
      out.writeLong(stories.story(arrival));
    }
  }

  /** Reads what {@link #write} wrote. */
  void read(DataInput in, OlderArticles.Reader reader) throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      Digest digest = Digest.read(in);
      add(digest);
      setTies(digest.arrival(), Ties.read(in));
      nearer(digest.arrival(), in.readFloat());
      reader.restored(digest, in.readLong());
    }
  }
}
