package org.headwater.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Declared;
import org.headwater.document.Page;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.PageVersion;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.headwater.story.Profile;
import org.jspecify.annotations.Nullable;

/**
 * The truth, to be read and written by the one process that holds the store, in one thread. What is
 * written inside {@link #atomically} is there whole or not at all, however the process ends.
 *
 * @see StoreHome#openForWriting()
 */
public interface StoreWriter extends Store {
  /** Runs the work in one transaction; when it returns, the disk has it. */
  void atomically(Runnable work);

  // Pages and their captures.

  Optional<KnownPage> page(String location);

  /** The page that first had this content. */
  Optional<KnownPage> pageWithContent(String identity);

  /** Whether the page once had this content, captured no earlier than its newest. */
  boolean hadContent(KnownPage page, String identity, Page capture);

  /** Notes a new location, or a known one's new content. Returns the number of the page. */
  long putPage(String location, String identity, @Nullable Long sameAs);

  /** Keeps the bytes and where they are from. Returns the number of the capture. */
  long addCapture(long page, String identity, Page content, Declared declared);

  /** The number of the newest capture, 0 before the first. */
  long lastCapture();

  /** Captures with a greater number, in order. */
  void capturesAfter(long number, Consumer<StoredCapture> consumer);

  // Articles and what was read from captures for them.

  /** The number that the next new article or story made by a person gets. */
  long nextArrival();

  /** The main article of a page. */
  Optional<NumberedArticle> mainArticle(long page);

  /** The brief with this key, on whatever page it was found first. */
  Optional<NumberedArticle> brief(String key);

  /** A new article. */
  void addArticle(NumberedArticle article, long page);

  /** Whether there is a content of the article. */
  boolean wasRead(String article);

  /** The content of an article as read from a capture; it becomes its newest. Returns its step. */
  long addReading(long capture, Article article, Annotations annotations);

  /**
   * The content of an article read from a capture once more, without what its outlet repeats. It is
   * no new version.
   *
   * @param after the newest capture: where it belongs in the order
   */
  void addReadingAgain(long capture, long after, Article article, Annotations annotations);

  /** Which briefs a capture shows, in order. */
  void putBriefs(long capture, List<String> articles);

  /** Readings with a greater step, in order, as the story step takes them. */
  void readingsAfter(long step, Consumer<Reading> consumer);

  /** The newest step, 0 before the first. */
  long lastStep();

  /** What outlets repeat in their articles. */
  TemplateStore templates();

  // Stories.

  /**
   * What the story step said about an article: its story, the links of its text (in place of any
   * earlier ones), and the changes to other stories. All stories touched await their evidence.
   */
  void putJoin(Join join, List<ReuseLink> links);

  /**
   * A second look at all stories after a capture, and what it changed. It belongs to the order as
   * the captures do.
   */
  void putSettlement(long capture, List<Change> changes);

  /** The captures after which there was a settlement, those with a greater number, in order. */
  List<Long> settlementsAfter(long capture);

  /** Ids of the stories whose evidence is behind their articles, in order of their founders. */
  List<String> storiesAwaiting();

  /**
   * The stories with articles of these outlets await their evidence. Returns how many there are.
   *
   * @param outlets by their keys, see {@link org.headwater.evidence.Owners#key}
   */
  int awaitEvidence(Set<String> outlets);

  /** What was read for an article from each content of its page, the newest last. */
  List<PageVersion> versions(String article);

  /** The evidence of a story, which no longer awaits it, and what it is known by. */
  void putEvidence(StorySummary summary, Evidence evidence, Profile profile);

  // Decisions of people.

  /** What people decide, of every kind. */
  DecisionLog decisionLog();

  /**
   * What a decision changed in the stories, and what the engine made of it. All stories touched
   * await their evidence.
   */
  void putDecided(long decision, List<Change> changes);

  // What a fault of the program kept back.

  /** Keeps a page that could not be read, in place of an earlier content of its location. */
  void putUnread(UnreadPage page);

  /** Where the pages were found that could not be read, in the order of their first failure. */
  List<String> unreadLocations();

  Optional<UnreadPage> unread(String location);

  /** The location has been read since, or gives no page. */
  void forgetUnread(String location);

  /** Notes why a story goes on awaiting its evidence. */
  void putUnweighed(String story, String reason);

  // State of the steps.

  Optional<Snapshot> snapshot(String name);

  void putSnapshot(Snapshot snapshot);

  // Runs.

  /** A run begins. Returns its number. */
  long beginRun(String command, String manifest, String started);

  void endRun(long run, String ended, String summary);

  /** Deletes all that can be computed again, for {@code rebuild}. Originals and numbers stay. */
  void clearDerived();

  /**
   * An article's number and name.
   *
   * @param briefKey for a brief, what makes it the same brief as another: a digest of its text and
   *     outlet; null for the main article of a page
   */
  record NumberedArticle(long arrival, String id, @Nullable String briefKey) {}

  /**
   * One input of the story step.
   *
   * @param step from 1, without gaps
   * @param capture the number of the newest capture at its time: the one that it was read from, if
   *     it was not read again
   */
  record Reading(long step, long capture, AnnotatedArticle article) {}

  /**
   * The state of a step as bytes.
   *
   * @param version of the codec that wrote it
   * @param afterStep the last reading that it includes
   * @param afterSettlement the capture of the last settlement that it includes
   * @param afterDecision the last decision that it includes
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Snapshot(
      String name,
      int version,
      long afterStep,
      long afterSettlement,
      long afterDecision,
      byte[] state) {}
}
