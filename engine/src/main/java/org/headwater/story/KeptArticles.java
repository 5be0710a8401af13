package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles that a {@link StoryState} keeps, whole and reduced, by their arrivals, their ids and
 * their strongest terms; which story they are in is not known here.
 */
final class KeptArticles {
  private final Dictionary dictionary;
  private final WholeArticles whole = new WholeArticles();
  private final OlderArticles older = new OlderArticles();
  private final ArticleIds ids = new ArticleIds();
  private final TermIndex index = new TermIndex();

  KeptArticles() {
    this(new Dictionary());
  }

  private KeptArticles(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  Dictionary dictionary() {
    return dictionary;
  }

  TermIndex index() {
    return index;
  }

  /** The whole ones, in order of arrival. */
  NavigableMap<Long, Digest> whole() {
    return whole.inOrder();
  }

  /** The arrivals of the reduced ones. */
  OlderArticles older() {
    return older;
  }

  int size() {
    return whole.size() + older.size();
  }

  boolean contains(long arrival) {
    return whole.contains(arrival) || older.contains(arrival);
  }

  boolean isWhole(long arrival) {
    return whole.contains(arrival);
  }

  /** All arrivals, ascending. */
  LongStream arrivals() {
    return LongStream.concat(
            older.arrivals(), whole.inOrder().keySet().stream().mapToLong(Long::longValue))
        .sorted();
  }

  @Nullable Digest get(long arrival) {
    Digest digest = whole.get(arrival);
    return digest != null ? digest : older.get(arrival);
  }

  /** The arrival of the article that this one is a copy of, or -1; no reduced one is a copy. */
  long copyOf(long arrival) {
    Digest digest = whole.get(arrival);
    return digest != null ? digest.copyOf() : -1;
  }

  /** The id of an article, which must be here. */
  String id(long arrival) {
    Digest digest = whole.get(arrival);
    return digest != null ? digest.id() : older.id(arrival);
  }

  @Nullable Long arrival(String id) {
    Long arrival = ids.get(id);
    if (arrival == null) {
      return null;
    }
    Digest digest = whole.get(arrival);
    boolean same = digest != null ? digest.id().equals(id) : older.is(arrival, id);
    return same ? arrival : null;
  }

  Ties ties(long arrival) {
    return whole.ties(arrival);
  }

  /** Takes note of what a whole article has in common with others. */
  void setTies(long arrival, Ties found) {
    whole.setTies(arrival, found);
    for (int i = 0; i < found.size(); i++) {
      nearer(arrival, found.texts()[i]);
      nearer(found.others()[i], found.texts()[i]);
    }
  }

  private void nearer(long arrival, float text) {
    if (!whole.nearer(arrival, text)) {
      older.nearer(arrival, text);
    }
  }

  /** Forgets how near the nearest of each whole article is. */
  void forgetNearest() {
    whole.forgetNearest();
  }

  /** The greatest cosine of an article's text with another's. */
  double nearest(long arrival) {
    return whole.contains(arrival) ? whole.nearest(arrival) : older.nearest(arrival);
  }

  /** Takes in an article, whose terms are held already. */
  void add(Digest digest, Ties found) {
    dictionary.addArticle();
    whole.add(digest);
    ids.put(digest.id(), digest.arrival());
    setTies(digest.arrival(), found);
    for (int key : digest.keys()) {
      index.add(key, digest.arrival());
    }
  }

  /** Puts a digest in the place of another of the same whole article. */
  void replace(Digest digest) {
    whole.replace(digest);
  }

  /** Lets an article go, if it is here; says whether it was. */
  boolean remove(long arrival) {
    Digest digest = whole.get(arrival);
    if (digest != null) {
      removeWhole(digest, digest.keys());
    } else {
      digest = older.get(arrival);
      if (digest == null) {
        return false;
      }
      removeReduced(digest);
    }
    ids.remove(digest.id(), arrival);
    return true;
  }

  /** Takes a whole article out of all that is kept of whole ones, and out of the index. */
  private void removeWhole(Digest digest, int[] keys) {
    whole.remove(digest.arrival());
    for (int key : keys) {
      index.remove(key, digest.arrival());
    }
    DigestReader.release(dictionary, digest);
    dictionary.removeArticle();
  }

  private void removeReduced(Digest digest) {
    older.remove(digest.arrival());
    for (int key : digest.keys()) {
      index.remove(key, digest.arrival());
    }
    for (Bag bag : PackedDigest.bags(digest)) {
      for (int term : bag.terms()) {
        dictionary.leave(term);
      }
    }
  }

  /** Keeps a whole article reduced from now on. */
  void reduce(Digest digest) {
    Digest reduced = Reduction.of(dictionary, digest);
    float near = (float) nearest(digest.arrival());
    for (Bag bag : PackedDigest.bags(reduced)) {
      for (int term : bag.terms()) {
        dictionary.keep(term);
      }
    }
    removeWhole(
        digest,
        Arrays.stream(digest.keys())
            .filter(key -> Arrays.binarySearch(reduced.keys(), key) < 0)
            .toArray());
    older.add(reduced, near);
  }

  /** Writes all articles, each with its story. */
  void write(DataOutput out, Assignments stories) throws IOException {
    dictionary.write(out);
    older.write(out, stories);
    whole.write(out, stories);
  }

  /** Reads what {@link #write} wrote, and puts the articles into their stories. */
  static KeptArticles read(DataInput in, Assignments stories) throws IOException {
    KeptArticles articles = new KeptArticles(Dictionary.read(in));
    articles.older.read(in, (digest, story) -> articles.restore(digest, story, stories));
    articles.whole.read(in, (digest, story) -> articles.restore(digest, story, stories));
    return articles;
  }

  private void restore(Digest digest, long story, Assignments stories) {
    ids.put(digest.id(), digest.arrival());
    for (int key : digest.keys()) {
      index.add(key, digest.arrival());
    }
    stories.restore(digest.arrival(), story);
  }
}
