package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that {@link StoryClusterer} remembers of one language's articles: a digest of each article of
 * the window, the index over their strongest terms, their ties, and the stories.
 *
 * <p>Bounded by the window: when a new article comes in the oldest leaves, and a story leaves with
 * its last article. Not thread-safe; one caller at a time.
 */
public final class StoryState {
  /** The version that {@link #write} writes. */
  public static final int VERSION = 1;

  /** How many articles are kept when nothing else is said. */
  public static final int WINDOW = 20_000;

  /** Cosine of the texts of a common pair of one event, on the dev sets. */
  private static final double COMMON_NEAREST = 0.4;

  /** So many articles are few. */
  private static final double FEW = 100;

  private final int window;
  private final Dictionary dictionary;
  private final TreeMap<Long, Digest> articles = new TreeMap<>();
  private final TreeMap<Long, Ties> ties = new TreeMap<>();
  private final Map<Long, Float> nearest = new HashMap<>();
  private final Map<String, Long> arrivals = new HashMap<>();
  private final TermIndex index = new TermIndex();
  private final Assignments assignments = new Assignments();
  private Bonds bonds = Bonds.NONE;
  private int sinceSettled;

  /** An empty state that keeps {@link #WINDOW} articles. */
  public StoryState() {
    this(WINDOW);
  }

  /**
   * An empty state.
   *
   * @param window how many articles are kept, at least 1
   */
  public StoryState(int window) {
    this(window, new Dictionary());
  }

  private StoryState(int window, Dictionary dictionary) {
    if (window < 1) {
      throw new IllegalArgumentException("window below 1: " + window);
    }
    this.window = window;
    this.dictionary = dictionary;
  }

  /** The number of articles kept. */
  public int size() {
    return articles.size();
  }

  /** The number of stories that have an article in the window. */
  public int stories() {
    return assignments.stories();
  }

  /** The story that an article of the window is in now. */
  public Optional<String> storyOf(String article) {
    Long arrival = arrivals.get(article);
    return arrival == null ? Optional.empty() : Optional.of(name(story(arrival)));
  }

  /** The id that a story has now: itself, or the one that it went into. */
  public String current(String story) {
    return name(assignments.current(number(story)));
  }

  /** The articles of a story that are in the window, in order of arrival. */
  public List<String> articlesOf(String story) {
    return members(number(story)).stream().map(arrival -> article(arrival).id()).toList();
  }

  /** The articles of the window, in order of arrival. */
  public List<String> articleIds() {
    return articles.values().stream().map(Digest::id).toList();
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

  NavigableMap<Long, Digest> articles() {
    return articles;
  }

  Digest article(long arrival) {
    Digest digest = articles.get(arrival);
    if (digest == null) {
      throw new IllegalStateException("no article with arrival " + arrival);
    }
    return digest;
  }

  @Nullable Long arrival(String id) {
    return arrivals.get(id);
  }

  Ties ties(long arrival) {
    return ties.getOrDefault(arrival, Ties.NONE);
  }

  void setTies(long arrival, Ties found) {
    ties.put(arrival, found);
    for (int i = 0; i < found.size(); i++) {
      nearer(arrival, found.texts()[i]);
      nearer(found.others()[i], found.texts()[i]);
    }
  }

  private void nearer(long arrival, float text) {
    if (articles.containsKey(arrival)) {
      nearest.merge(arrival, text, Math::max);
    }
  }

  /** Forgets how near the nearest of each article is, before all pairs are compared anew. */
  void forgetNearest() {
    nearest.clear();
  }

  /** The greatest cosine of an article's text with another's. */
  double nearest(long arrival) {
    return nearest.getOrDefault(arrival, 0f);
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

  SortedSet<Long> members(long story) {
    return assignments.members(story);
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
    articles.put(digest.arrival(), digest);
    arrivals.put(digest.id(), digest.arrival());
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

  /** Lets an article go. */
  void drop(long arrival) {
    Digest digest = articles.remove(arrival);
    if (digest == null) {
      return;
    }
    for (int key : digest.keys()) {
      index.remove(key, arrival);
    }
    DigestReader.release(dictionary, digest);
    dictionary.removeArticle();
    arrivals.remove(digest.id());
    ties.remove(arrival);
    nearest.remove(arrival);
    assignments.remove(arrival);
  }

  /** Lets the oldest articles go until the window is kept, and redirects that nobody can need. */
  void shrink() {
    while (articles.size() > window) {
      drop(articles.firstKey());
    }
    assignments.shrink(window);
  }

  /** Writes the state; equal states give equal bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(window);
    out.writeInt(sinceSettled);
    dictionary.write(out);
    out.writeInt(articles.size());
    for (Digest digest : articles.values()) {
      digest.write(out);
      ties(digest.arrival()).write(out);
      out.writeFloat((float) nearest(digest.arrival()));
      out.writeLong(story(digest.arrival()));
    }
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
    int window = in.readInt();
    int sinceSettled = in.readInt();
    StoryState state = new StoryState(window, Dictionary.read(in));
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      state.restore(Digest.read(in), Ties.read(in), in.readFloat(), in.readLong());
    }
    state.assignments.read(in);
    state.sinceSettled = sinceSettled;
    return state;
  }

  private void restore(Digest digest, Ties found, float near, long story) {
    articles.put(digest.arrival(), digest);
    arrivals.put(digest.id(), digest.arrival());
    ties.put(digest.arrival(), found);
    nearest.put(digest.arrival(), near);
    for (int key : digest.keys()) {
      index.add(key, digest.arrival());
    }
    assign(digest.arrival(), story);
  }
}
