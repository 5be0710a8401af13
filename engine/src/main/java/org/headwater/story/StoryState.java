package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * All that {@link StoryClusterer} remembers of one language's articles: a digest of each recent
 * article, the index over their strongest terms, their ties, and the stories.
 *
 * <p>Bounded by {@link Bounds}. When a new article comes in the oldest whole one is reduced to what
 * tells it from others, without ties, and stands for its story; of a story the first reduced
 * article and the newest stay, copies go, stories of one article go earlier, and the oldest go at
 * last. A story leaves with its last article. Not thread-safe; one caller at a time.
 */
public final class StoryState {
  /** The version that {@link #write} writes. */
  public static final int VERSION = 2;

  /** How many articles are kept whole when nothing else is said. */
  public static final int WINDOW = 20_000;

  /** Cosine of the texts of a common pair of one event, on the dev sets. */
  private static final double COMMON_NEAREST = 0.4;

  /** So many articles are few. */
  private static final double FEW = 100;

  private final Bounds bounds;
  private final Dictionary dictionary;
  private final WholeArticles whole = new WholeArticles();
  private final OlderArticles older = new OlderArticles();
  private final ArticleIds ids = new ArticleIds();
  private final TermIndex index = new TermIndex();
  private final Assignments assignments = new Assignments();
  private Bonds bonds = Bonds.NONE;
  private int sinceSettled;

  /** An empty state with the bounds that are shipped. */
  public StoryState() {
    this(Bounds.DEFAULT);
  }

  /**
   * An empty state that keeps whole articles only.
   *
   * @param window how many articles are kept, at least 1
   */
  public StoryState(int window) {
    this(Bounds.whole(window));
  }

  /** An empty state. */
  public StoryState(Bounds bounds) {
    this(bounds, new Dictionary());
  }

  private StoryState(Bounds bounds, Dictionary dictionary) {
    this.bounds = bounds;
    this.dictionary = dictionary;
  }

  /** The number of articles kept, whole and reduced. */
  public int size() {
    return whole.size() + older.size();
  }

  /** The number of stories that have an article in the window. */
  public int stories() {
    return assignments.stories();
  }

  /** The story that an article of the window is in now. */
  public Optional<String> storyOf(String article) {
    Long arrival = arrival(article);
    return arrival == null ? Optional.empty() : Optional.of(name(story(arrival)));
  }

  /** The id that a story has now: itself, or the one that it went into. */
  public String current(String story) {
    return name(current(number(story)));
  }

  /** The articles of a story that are in the window, in order of arrival. */
  public List<String> articlesOf(String story) {
    return members(number(story)).stream().map(arrival -> article(arrival).id()).toList();
  }

  /** The articles of the window, whole and reduced, in order of arrival. */
  public List<String> articleIds() {
    return LongStream.concat(
            older.arrivals(), whole.inOrder().keySet().stream().mapToLong(Long::longValue))
        .sorted()
        .mapToObj(this::id)
        .toList();
  }

  /**
   * From now on these keep articles apart. They are no part of what {@link #write} writes: whoever
   * reads a state binds it again.
   */
  public void bind(Bonds known) {
    bonds = known;
  }

  Bonds bonds() {
    return bonds;
  }

  private static long number(String story) {
    return Long.parseLong(story.substring(1));
  }

  static String name(long story) {
    return "s" + story;
  }

  Dictionary dictionary() {
    return dictionary;
  }

  TermIndex index() {
    return index;
  }

  /** The whole articles, in order of arrival; {@link #replace} changes one. */
  NavigableMap<Long, Digest> articles() {
    return whole.inOrder();
  }

  /** Puts a digest in the place of another of the same whole article. */
  void replace(Digest digest) {
    whole.replace(digest);
  }

  /** Whether an article is kept, whole or reduced. */
  boolean knows(long arrival) {
    return whole.contains(arrival) || older.contains(arrival);
  }

  /** Whether an article is kept reduced: it has no ties and stays with its story. */
  boolean isReduced(long arrival) {
    return older.contains(arrival);
  }

  /** An article, whole or reduced, or null. */
  @Nullable Digest find(long arrival) {
    Digest digest = whole.get(arrival);
    return digest != null ? digest : older.get(arrival);
  }

  /** The arrival of the article that this one is a copy of, or -1; no reduced one is a copy. */
  long copyOf(long arrival) {
    Digest digest = whole.get(arrival);
    return digest != null ? digest.copyOf() : -1;
  }

  /** The id of an article. */
  String id(long arrival) {
    Digest digest = whole.get(arrival);
    return digest != null ? digest.id() : older.id(arrival);
  }

  Digest article(long arrival) {
    Digest digest = find(arrival);
    if (digest == null) {
      throw new IllegalStateException("no article with arrival " + arrival);
    }
    return digest;
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

  /** Forgets how near the nearest of each article is, before all pairs are compared anew. */
  void forgetNearest() {
    whole.forgetNearest();
  }

  /** The greatest cosine of an article's text with another's. */
  double nearest(long arrival) {
    return whole.contains(arrival) ? whole.nearest(arrival) : older.nearest(arrival);
  }

  /**
   * While few articles are known the nearest of them may be far: it counts as no farther than a
   * pair of one event commonly is.
   */
  double atLeast(double nearest) {
    return Math.max(nearest, FEW * COMMON_NEAREST / (FEW + dictionary.articles()));
  }

  /** The log-odds that an article and one of its ties tell of one event. */
  double logOdds(long arrival, Ties of, int i) {
    return Weights.logOdds(
        of.bases()[i],
        Likeness.nearness(
            of.texts()[i], atLeast(nearest(arrival)), atLeast(nearest(of.others()[i]))));
  }

  long story(long arrival) {
    return assignments.story(arrival);
  }

  List<Long> members(long story) {
    return assignments.members(story);
  }

  /** The reduced articles of a story in order of arrival: they came before the whole ones. */
  List<Long> reduced(long story) {
    List<Long> members = members(story);
    long newest = older.newest();
    int from = 0;
    while (from < members.size()
        && members.get(from) <= newest
        && whole.contains(members.get(from))) {
      from++; // a new version of an old article, until it is reduced again
    }
    int to = from;
    while (to < members.size() && older.contains(members.get(to))) {
      to++;
    }
    return members.subList(from, to);
  }

  /** The number that a story has now: its own, or that of the one that it went into. */
  long current(long story) {
    return assignments.current(story);
  }

  boolean isStory(long number) {
    return assignments.isStory(number);
  }

  Collection<Long> touched() {
    return assignments.touched();
  }

  int sinceSettled() {
    return sinceSettled;
  }

  void settled() {
    assignments.settled();
    sinceSettled = 0;
  }

  /** Takes in an article, without its story yet. */
  void keep(Digest digest, Ties found) {
    dictionary.addArticle();
    whole.add(digest);
    ids.put(digest.id(), digest.arrival());
    setTies(digest.arrival(), found);
    for (int key : digest.keys()) {
      index.add(key, digest.arrival());
    }
    sinceSettled++;
  }

  /** Puts an article into a story, out of the one where it was. */
  void assign(long arrival, long story) {
    assignments.assign(arrival, story);
  }

  /** From now on an id leads to another. */
  void redirect(long from, long into) {
    assignments.redirect(from, into);
  }

  /** Lets an article go, if it is here. */
  public void forget(String article) {
    Long arrival = arrival(article);
    if (arrival != null) {
      drop(arrival);
    }
  }

  /** Lets an article go. */
  void drop(long arrival) {
    Digest digest = whole.get(arrival);
    if (digest != null) {
      forgetWhole(digest, digest.keys());
    } else {
      digest = older.get(arrival);
      if (digest == null) {
        return;
      }
      forgetReduced(digest);
    }
    ids.remove(digest.id(), arrival);
    assignments.remove(arrival);
  }

  /** Takes a whole article out of all that is kept of whole ones, and out of the index. */
  private void forgetWhole(Digest digest, int[] keys) {
    whole.remove(digest.arrival());
    for (int key : keys) {
      index.remove(key, digest.arrival());
    }
    DigestReader.release(dictionary, digest);
    dictionary.removeArticle();
  }

  private void forgetReduced(Digest digest) {
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

  /** Reduces and lets go what is beyond the bounds, and redirects that nobody can need. */
  void shrink() {
    while (whole.size() > bounds.whole()) {
      age(whole.oldest());
    }
    for (long arrival = older.leaving(bounds.singles());
        arrival >= 0;
        arrival = older.leaving(bounds.singles())) {
      if (members(story(arrival)).size() == 1) {
        drop(arrival);
      }
    }
    while (older.size() > bounds.older()) {
      drop(older.oldest());
    }
    assignments.shrink(bounds.whole() + bounds.older());
  }

  /** Reduces a whole article, or lets it go when another one speaks for it. */
  private void age(Digest digest) {
    long arrival = digest.arrival();
    if (bounds.older() == 0 || digest.copyOf() >= 0 && knows(digest.copyOf())) {
      drop(arrival);
      return;
    }
    Digest reduced = Reduction.of(dictionary, digest);
    float near = (float) nearest(arrival);
    for (Bag bag : PackedDigest.bags(reduced)) {
      for (int term : bag.terms()) {
        dictionary.keep(term);
      }
    }
    forgetWhole(
        digest,
        Arrays.stream(digest.keys())
            .filter(key -> Arrays.binarySearch(reduced.keys(), key) < 0)
            .toArray());
    older.add(reduced, near);
    long story = story(arrival);
    List<Long> representatives = reduced(story);
    while (representatives.size() > bounds.representatives()) {
      drop(representatives.get(bounds.representatives() > 1 ? 1 : 0));
      representatives = reduced(story);
    }
  }

  /** Writes the state; equal states give equal bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(bounds.whole());
    out.writeInt(bounds.older());
    out.writeInt(bounds.singles());
    out.writeInt(bounds.representatives());
    out.writeInt(sinceSettled);
    dictionary.write(out);
    older.write(out, assignments);
    whole.write(out, assignments);
    assignments.write(out);
  }

  /**
   * Reads a state that {@link #write} wrote.
   *
   * @throws IOException when the version is unknown or the bytes are damaged
   */
  public static StoryState read(int version, DataInput in) throws IOException {
    if (version != VERSION) {
      throw new IOException("stories of unknown version " + version);
    }
    Bounds bounds = new Bounds(in.readInt(), in.readInt(), in.readInt(), in.readInt());
    int sinceSettled = in.readInt();
    StoryState state = new StoryState(bounds, Dictionary.read(in));
    state.older.read(in, state::restore);
    state.whole.read(in, state::restore);
    state.assignments.read(in);
    state.sinceSettled = sinceSettled;
    return state;
  }

  private void restore(Digest digest, long story) {
    ids.put(digest.id(), digest.arrival());
    for (int key : digest.keys()) {
      index.add(key, digest.arrival());
    }
    assignments.restore(digest.arrival(), story);
  }
}
