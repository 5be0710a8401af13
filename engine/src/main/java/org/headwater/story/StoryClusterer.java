package org.headwater.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;

/**
 * Says which story a new article belongs to.
 *
 * <p>Why: new articles must find their story at once, at a cost that does not grow with the number
 * of stories, and the first articles of a story are told apart badly by any measure, so what was
 * decided early must be looked at again. How: an inverted index over each article's strongest terms
 * names the articles in question; each pair gets the log-odds of telling one event ({@link
 * Likeness}, {@link Weights}); the article joins the story with the greatest mean log-odds, if that
 * is enough, else it founds one. After every {@value #PASS} arrivals {@link Settling} looks again
 * at the stories that changed, and merges, moves and splits. Copies of a text speak once. This is
 * single-pass clustering of topic detection and tracking (Allan, 2002) with average-link
 * agglomeration over a sparse graph behind it.
 *
 * <p>Cost of an article: at most {@value #CANDIDATES} comparisons, each linear in the terms of two
 * articles. Results depend on the order of arrival and on nothing else. Stateless; all memory is in
 * the {@link StoryState}.
 */
public final class StoryClusterer {
  /** Arrivals between two passes over the stories that changed. */
  static final int PASS = 100;

  private static final int CANDIDATES = 50;
  private static final int QUERY_TERMS = 40;
  private static final int REASONS = 3;

  /** Share of the text from which a reprint is the same report. */
  private static final double COPY = 0.8;

  /**
   * Takes an article. An id of the window that comes again is a new version: its content replaces
   * the old one and its story stays. One that comes again with its number of long ago may leave a
   * full window at once; it is in the story that it was put into all the same.
   *
   * @param reuse the links of this article to earlier ones
   */
  public Join add(StoryState state, AnnotatedArticle article, List<ReuseLink> reuse) {
    Long old = state.arrival(article.id());
    Long story = old == null ? null : state.story(old);
    Digest digest = DigestReader.read(state.dictionary(), article, original(state, article, reuse));
    if (old != null) {
      state.drop(old);
    }
    Ties ties = ties(state, digest, reuse);
    state.keep(digest, ties);
    Choice choice = Choice.of(state, digest, ties);
    long arrival = digest.arrival();
    boolean founded = story == null && choice.story() == null && state.numbers().isFree(arrival);
    long chosen =
        story != null
            ? story
            : choice.story() != null ? choice.story() : state.numbers().home(arrival);
    state.assign(arrival, chosen);
    state.shrink();
    List<Change> changes = state.sinceSettled() >= PASS ? Settling.of(state, false) : List.of();
    return new Join(
        article.id(),
        StoryState.name(state.knows(arrival) ? state.story(arrival) : state.current(chosen)),
        founded,
        founded ? List.of() : reasons(state, digest, chosen),
        reason(state, digest, choice.runnerUp()),
        changes);
  }

  /** Looks again at every story of the window, as at the end of an archive. */
  public List<Change> settle(StoryState state) {
    return Settling.of(state, true);
  }

  /** Looks again at the stories that were touched since this was last done. */
  public List<Change> look(StoryState state) {
    return Settling.of(state, false);
  }

  /**
   * Puts articles into a story, out of those where they are; the ones that are not in the window
   * are passed over. A copy whose original stays elsewhere speaks for itself from then on.
   *
   * @param story an id in use, or one of a number that no article has
   */
  public void take(StoryState state, Collection<String> articles, String story) {
    for (String article : articles) {
      Long arrival = state.arrival(article);
      if (arrival != null) {
        Digest digest = state.article(arrival);
        Digest original = state.find(digest.copyOf());
        if (original != null && !articles.contains(original.id())) {
          state.replace(digest.speakingForItself());
        }
        state.assign(arrival, Long.parseLong(story.substring(1)));
      }
    }
  }

  /** Why an article of the window is in its story now. */
  public List<Why> why(StoryState state, String article) {
    Long arrival = state.arrival(article);
    return arrival == null
        ? List.of()
        : reasons(state, state.article(arrival), state.story(arrival));
  }

  /**
   * The arrival of the article that this one is a copy of, or -1. What was taken over from an
   * earlier version of this article is no original of it.
   */
  private static long original(StoryState state, AnnotatedArticle article, List<ReuseLink> reuse) {
    String id = article.id();
    Long old = state.arrival(id);
    for (ReuseLink link : reuse) {
      Long arrival = state.arrival(link.a());
      if (link.kind() != ReuseKind.EXCERPT
          && link.share() >= COPY
          && arrival != null
          && !link.a().equals(id)
          && !state.bonds().apart(link.a(), id)) {
        long further = state.copyOf(arrival);
        boolean ofThis = further == article.arrival() || old != null && further == old;
        if (!ofThis) {
          return further >= 0 && state.knows(further) ? further : arrival;
        }
      }
    }
    return -1;
  }

  private static Ties ties(StoryState state, Digest digest, List<ReuseLink> reuse) {
    Map<Long, Double> shares = new TreeMap<>();
    for (ReuseLink link : reuse) {
      Long other = state.arrival(link.a());
      if (other != null) {
        shares.put(other, link.share());
      }
    }
    TreeSet<Long> found = candidates(state, digest);
    found.addAll(shares.keySet());
    long[] others = new long[found.size()];
    float[] taken = new float[found.size()];
    int i = 0;
    for (long other : found) {
      others[i] = other;
      taken[i++] = shares.getOrDefault(other, 0.0).floatValue();
    }
    return Ties.of(state, digest, others, taken);
  }

  /** The articles with the greatest common weight in strong terms. */
  private static TreeSet<Long> candidates(StoryState state, Digest digest) {
    Tally tally = new Tally();
    int[] query = DigestReader.strongest(state.dictionary(), digest.text(), QUERY_TERMS);
    for (int term : query) {
      double weight = state.dictionary().weight(term);
      if (weight > 0) {
        state.index().tally(term, weight * weight, tally);
      }
    }
    TreeSet<Long> best = new TreeSet<>();
    LongStream.of(tally.greatest(CANDIDATES)).forEach(best::add);
    return best;
  }

  /**
   * The articles of the story that speak most for the article, the strongest first; of a big story
   * only those that came into question are asked.
   */
  private static List<Why> reasons(StoryState state, Digest digest, long story) {
    Likeness likeness = new Likeness(state.dictionary(), digest);
    List<Scored> asked = new ArrayList<>();
    for (long other : inQuestion(state, digest.arrival(), story)) {
      if (other != digest.arrival()) {
        Digest known = state.article(other);
        asked.add(new Scored(known, FirstLook.score(state, likeness, digest, known)));
      }
    }
    asked.sort(Comparator.comparingDouble(one -> -one.score()));
    return asked.stream()
        .limit(REASONS)
        .map(one -> why(state, digest, one.known(), one.score()))
        .toList();
  }

  private record Scored(Digest known, double score) {}

  /**
   * The articles of a story; of a big one those that came into question for an article, else those
   * for which it came into question, else the newest.
   */
  static List<Long> inQuestion(StoryState state, long arrival, long story) {
    List<Long> members = state.members(story);
    if (members.size() <= CANDIDATES) {
      return members;
    }
    List<Long> earlier =
        LongStream.of(state.ties(arrival).others())
            .filter(other -> state.knows(other) && state.story(other) == story)
            .boxed()
            .toList();
    List<Long> later =
        earlier.isEmpty()
            ? members.stream().filter(other -> state.ties(other).have(arrival)).toList()
            : earlier;
    return later.isEmpty() ? newest(members) : later;
  }

  /** The last of a row, as many as are looked at. */
  static List<Long> newest(List<Long> row) {
    return row.subList(Math.max(0, row.size() - CANDIDATES), row.size());
  }

  static @Nullable Why reason(StoryState state, Digest digest, @Nullable Long other) {
    Digest known = other == null ? null : state.find(other);
    if (known == null) {
      return null;
    }
    Likeness likeness = new Likeness(state.dictionary(), digest);
    return why(state, digest, known, FirstLook.score(state, likeness, digest, known));
  }

  /** The score of an article for another as a reason, with the terms of both. */
  static Why why(StoryState state, Digest digest, Digest known, double score) {
    return new Why(known.id(), score, Shared.terms(state.dictionary(), known, digest));
  }
}
