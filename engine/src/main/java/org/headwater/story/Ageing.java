package org.headwater.story;

import java.util.List;

/**
 * Keeps the articles of a {@link StoryState} within its {@link Bounds}: the oldest whole one is
 * reduced to what tells it from others, without ties, and stands for its story; of a story the
 * first reduced article and the newest stay, copies go, stories of one article go earlier, and the
 * oldest go at last.
 */
final class Ageing {
  private final Bounds bounds;
  private final KeptArticles kept;
  private final Assignments assignments;

  Ageing(Bounds bounds, KeptArticles kept, Assignments assignments) {
    this.bounds = bounds;
    this.kept = kept;
    this.assignments = assignments;
  }

  /** The reduced articles of a story in order of arrival: they came before the whole ones. */
  List<Long> reduced(long story) {
    List<Long> members = assignments.members(story);
    long newest = kept.older().newest();
    int from = 0;
    while (from < members.size()
        && members.get(from) <= newest
        && kept.isWhole(members.get(from))) {
      from++; // a new version of an old article, until it is reduced again
    }
    int to = from;
    while (to < members.size() && kept.older().contains(members.get(to))) {
      to++;
    }
    return members.subList(from, to);
  }

  /** Lets an article go. */
  void drop(long arrival) {
    if (kept.remove(arrival)) {
      assignments.remove(arrival);
    }
  }

  /** Reduces and lets go what is beyond the bounds, and redirects that nobody can need. */
  void shrink() {
    while (kept.whole().size() > bounds.whole()) {
      age(kept.whole().firstEntry().getValue());
    }
    OlderArticles older = kept.older();
    for (long arrival = older.leaving(bounds.singles());
        arrival >= 0;
        arrival = older.leaving(bounds.singles())) {
      if (assignments.members(assignments.story(arrival)).size() == 1) {
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
    if (bounds.older() == 0 || digest.copyOf() >= 0 && kept.contains(digest.copyOf())) {
      drop(digest.arrival());
      return;
    }
    kept.reduce(digest);
    long story = assignments.story(digest.arrival());
    List<Long> representatives = reduced(story);
    while (representatives.size() > bounds.representatives()) {
      drop(representatives.get(bounds.representatives() > 1 ? 1 : 0));
      representatives = reduced(story);
    }
  }
}
