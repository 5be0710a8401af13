package org.headwater.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Declared;
import org.headwater.document.Page;
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

  /** Captures with a greater number, in order. */
  void capturesAfter(long number, Consumer<StoredCapture> consumer);

  // Articles and what was read from captures for them.

  /** The number that the next new article gets. */
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

  /** Which briefs a capture shows, in order. */
  void putBriefs(long capture, List<String> articles);

  /** Readings with a greater step, in order, as the story step takes them. */
  void readingsAfter(long step, Consumer<Reading> consumer);

  /** The newest step, 0 before the first. */
  long lastStep();

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
   */
  record Reading(long step, AnnotatedArticle article) {}

  /**
   * The state of a step as bytes.
   *
   * @param version of the codec that wrote it
   * @param afterStep the last step that it includes
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Snapshot(String name, int version, long afterStep, byte[] state) {}
}
