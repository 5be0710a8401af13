package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that {@link StoryClusterer} remembers of one language's articles: a digest of each recent
 * article, the index over their strongest terms, their ties, and the stories.
 *
 * <p>Bounded by {@link Bounds}, as {@link Ageing} tells. A story leaves with its last article. Not
 * thread-safe; one caller at a time.
 */
public final class StoryState {
  /** The version that {@link #write} writes. */
  public static final int VERSION = 3;

  private final Bounds bounds;
  private final KeptArticles kept;
  private final Assignments assignments;
  private final Ageing ageing;
  private final StoryNumbers numbers;
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
    this(bounds, new KeptArticles(), new Assignments());
  }

  private StoryState(Bounds bounds, KeptArticles kept, Assignments assignments) {
    this.bounds = bounds;
    this.kept = kept;
    this.assignments = assignments;
    this.ageing = new Ageing(bounds, kept, assignments);
    this.numbers = new StoryNumbers(assignments);
  }

  /** The number of articles kept, whole and reduced. */
  public int size() {
    return kept.size();
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
    return members(number(story)).stream().map(this::id).toList();
  }

  /** The articles of the window, whole and reduced, in order of arrival. */
  public List<String> articleIds() {
    return kept.arrivals().mapToObj(this::id).toList();
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

  /**
   * From now on no story here takes the number of one of these, which hold the articles of other
   * languages. No part of what {@link #write} writes.
   *
   * @param others the states of one store, this one perhaps among them
   */
  public void standBeside(Collection<StoryState> others) {
    numbers.standBeside(
        others.stream().filter(other -> other != this).map(other -> other.assignments).toList());
  }

  /** The numbers of stories, here and in other languages. */
  StoryNumbers numbers() {
    return numbers;
  }

  private static long number(String story) {
    return Long.parseLong(story.substring(1));
  }

  static String name(long story) {
    return "s" + story;
  }

  Dictionary dictionary() {
    return kept.dictionary();
  }

  TermIndex index() {
    return kept.index();
  }

  /** The whole articles, in order of arrival; {@link #replace} changes one. */
  NavigableMap<Long, Digest> articles() {
    return kept.whole();
  }

  /** Puts a digest in the place of another of the same whole article. */
  void replace(Digest digest) {
    kept.replace(digest);
  }

  /** Whether an article is kept, whole or reduced. */
  boolean knows(long arrival) {
    return kept.contains(arrival);
  }

  /** Whether an article is kept reduced: it has no ties and stays with its story. */
  boolean isReduced(long arrival) {
    return kept.older().contains(arrival);
  }

  /** An article, whole or reduced, or null. */
  @Nullable Digest find(long arrival) {
    return kept.get(arrival);
  }

  /**
   * The arrival of the article that this one is a copy of, or -1; no reduced one is a copy, and
   * none whose original is gone.
   */
  long copyOf(long arrival) {
    long original = kept.copyOf(arrival);
    return original >= 0 && knows(original) ? original : -1;
  }

  /** The id of an article. */
  String id(long arrival) {
    return kept.id(arrival);
  }

  Digest article(long arrival) {
    Digest digest = find(arrival);
    if (digest == null) {
      throw new IllegalStateException("no article with arrival " + arrival);
    }
    return digest;
  }

  @Nullable Long arrival(String id) {
    return kept.arrival(id);
  }

  Ties ties(long arrival) {
    return kept.ties(arrival);
  }

  void setTies(long arrival, Ties found) {
    kept.setTies(arrival, found);
  }

  /** Forgets how near the nearest of each article is, before all pairs are compared anew. */
  void forgetNearest() {
    kept.forgetNearest();
  }

  /** The greatest cosine of an article's text with another's. */
  double nearest(long arrival) {
    return kept.nearest(arrival);
  }

  long story(long arrival) {
    return assignments.story(arrival);
  }

  List<Long> members(long story) {
    return assignments.members(story);
  }

  /** The reduced articles of a story in order of arrival: they came before the whole ones. */
  List<Long> reduced(long story) {
    return ageing.reduced(story);
  }

  /** The number that a story has now: its own, or that of the one that it went into. */
  long current(long story) {
    return assignments.current(story);
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
    kept.add(digest, found);
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
    ageing.drop(arrival);
  }

  /** Reduces and lets go what is beyond the bounds, and redirects that nobody can need. */
  void shrink() {
    ageing.shrink();
  }

  /** Writes the state; equal states give equal bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(bounds.whole());
    out.writeInt(bounds.older());
    out.writeInt(bounds.singles());
    out.writeInt(bounds.representatives());
    out.writeInt(sinceSettled);
    kept.write(out, assignments);
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
    Assignments assignments = new Assignments();
    KeptArticles kept = KeptArticles.read(in, assignments);
    assignments.read(in);
    StoryState state = new StoryState(bounds, kept, assignments);
    state.sinceSettled = sinceSettled;
    return state;
  }
}
