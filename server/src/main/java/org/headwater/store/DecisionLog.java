package org.headwater.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of people, of whatever kind, to be written by the one writer; see {@link
 * Store#decisions()} for reading them. Each method that writes is called within a transaction.
 *
 * <p>The log only grows. What follows from a decision (articles in other stories, other evidence)
 * is for the caller to compute in the same transaction, and for {@code rebuild} to compute again at
 * the same place in the order.
 */
public interface DecisionLog {
  /** Writes a decision at its place in the order: after all that the store has. */
  Decision add(NewDecision decision);

  /** The same for many, in order. */
  List<Decision> addAll(List<NewDecision> decisions);

  /**
   * The same as {@link #add}, with a story of its own: the number is out of the row of arrivals.
   */
  Decision addWithStory(NewDecision decision, long story);

  /**
   * Takes back a decision, also an undo, which brings back what it had undone.
   *
   * @throws StoreException when there is none of that number, it is undone already, or the decision
   *     that it leads to is as the undo would have it
   */
  Decision undo(long number, @Nullable String note, @Nullable String by);

  /** The decisions that belong behind this place in the order, in order. */
  List<Placed> after(long decision);

  Optional<Decision> find(long number);

  /** Notes which articles a decision is about. */
  void putArticles(long decision, List<DecidedArticle> articles);

  /** The articles that a decision is about, in order of arrival. */
  List<DecidedArticle> articles(long decision);

  /** The newest reading when the decision was made is another one, since all was read again. */
  void moveBehind(long decision, long step);

  /** Which run it was made in, for the time of it. */
  void putRun(long decision, long run);

  /** The newest decision, 0 before the first. */
  long last();

  /**
   * A decision and its place in the order.
   *
   * @param capture the newest capture then
   * @param settlement the capture of the newest settlement then
   * @param step the newest reading then
   */
  record Placed(Decision decision, long capture, long settlement, long step) {
    /** Whether it was made when no newer capture, and no newer settlement, was there. */
    public boolean isBy(long newestCapture, long newestSettlement) {
      return capture < newestCapture || capture == newestCapture && settlement <= newestSettlement;
    }
  }
}
