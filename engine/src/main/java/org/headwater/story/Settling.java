package org.headwater.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks again at stories: groups their articles anew by all that is known now, and carries the ids
 * over.
 *
 * <p>The articles of the stories that changed, and of those that have a strong tie to them, are
 * grouped anew ({@link Grouping}); pairs that are in one story already gain a little, so that
 * stories do not flicker. An id stays with the group that has most of its articles; where a group
 * has several ids the oldest stays and the others lead to it. Cost: the ties of the articles in
 * question, times a logarithm.
 */
final class Settling {
  private final StoryState state;
  private final TreeSet<Long> articles = new TreeSet<>();
  private final List<Change> changes = new ArrayList<>();

  private Settling(StoryState state) {
    this.state = state;
  }

  /**
   * One pass.
   *
   * @param all over every story of the window, with all pairs compared anew
   */
  static List<Change> of(StoryState state, boolean all) {
    Settling settling = new Settling(state);
    TreeSet<Long> scope = new TreeSet<>();
    if (all) {
      state.articles().keySet().forEach(arrival -> scope.add(state.story(arrival)));
    } else {
      scope.addAll(state.touched());
    }
    scope.forEach(story -> settling.articles.addAll(state.members(story)));
    settling.refresh(all);
    settling.addNeighbours();
    long[] arrivals = settling.articles.stream().mapToLong(Long::longValue).toArray();
    settling.carryOver(new Grouping(state, arrivals).groups(all ? 0 : Weights.STAY));
    state.settled();
    return settling.changes;
  }

  /** The articles of a story that are no copies of others, at least 1. */
  static int originals(StoryState state, long story) {
    List<Long> members = state.members(story);
    if (members.size() < 2) {
      return 1;
    }
    boolean aged = !state.reduced(story).isEmpty();
    int count = aged ? 1 : 0;
    for (int i = 0; i < members.size() && count < Linkage.EXPECTED; i++) {
      long member = members.get(i);
      count += !state.isReduced(member) && state.copyOf(member) < 0 ? 1 : 0;
    }
    return Math.max(1, count);
  }

  /** Compares pairs again that were compared when less than half of the articles were known. */
  private void refresh(boolean all) {
    int known = state.dictionary().articles();
    if (all) {
      state.forgetNearest();
    }
    for (long arrival : articles) {
      Ties ties = state.ties(arrival);
      if (!state.isReduced(arrival) && (all || ties.scoredAt() * 2 < known)) {
        state.setTies(arrival, Ties.of(state, state.article(arrival), ties.others(), ties.reuse()));
      }
    }
  }

  /** Adds the stories that an article in question has a strong tie to. */
  private void addNeighbours() {
    TreeSet<Long> stories = new TreeSet<>();
    for (long arrival : articles) {
      Ties ties = state.ties(arrival);
      for (int i = 0; i < ties.size(); i++) {
        if (Weights.most(ties.bases()[i]) > 0
            && FirstLook.logOdds(state, arrival, ties, i) > 0
            && state.knows(ties.others()[i])) {
          stories.add(state.story(ties.others()[i]));
        }
      }
    }
    stories.forEach(story -> articles.addAll(state.members(story)));
  }

  private void carryOver(Collection<TreeSet<Long>> groups) {
    Map<TreeSet<Long>, Long> names = new IdentityHashMap<>();
    holders(groups).forEach((story, group) -> names.putIfAbsent(group, story));
    Map<Long, Long> stories = new TreeMap<>();
    List<TreeSet<Long>> nameless = new ArrayList<>();
    for (TreeSet<Long> group : groups) {
      Long name = names.get(group);
      if (name == null) {
        nameless.add(group);
      } else {
        group.forEach(arrival -> stories.put(arrival, name));
      }
    }
    TreeSet<Long> founded = new TreeSet<>();
    nameless.forEach(group -> split(group, stories, founded));
    report(stories, founded);
    stories.forEach((arrival, story) -> {
      if (state.story(arrival) != story) {
        state.assign(arrival, story);
      }
    });
  }

  /** For each old story the group with most of its articles; the earlier group when equal. */
  private Map<Long, TreeSet<Long>> holders(Collection<TreeSet<Long>> groups) {
    Map<Long, TreeSet<Long>> holders = new TreeMap<>();
    Map<Long, Integer> most = new HashMap<>();
    for (TreeSet<Long> group : groups) {
      Map<Long, Integer> counts = new TreeMap<>();
      group.forEach(arrival -> counts.merge(state.story(arrival), 1, Integer::sum));
      counts.forEach((story, count) -> {
        if (count > most.getOrDefault(story, 0)) {
          most.put(story, count);
          holders.put(story, group);
        }
      });
    }
    return holders;
  }

  /** Names a group that keeps no old id after its first article whose number is still free. */
  private void split(TreeSet<Long> group, Map<Long, Long> stories, TreeSet<Long> founded) {
    long from = state.story(group.first());
    long name = group.first();
    for (long arrival : group) {
      if (state.numbers().isFree(arrival) && !stories.containsValue(arrival)) {
        name = arrival;
        break;
      }
    }
    if (!state.numbers().isFree(name) || stories.containsValue(name)) {
      group.forEach(arrival -> stories.put(arrival, state.story(arrival)));
      return;
    }
    long into = name;
    founded.add(into);
    group.forEach(arrival -> stories.put(arrival, into));
    changes.add(
        new Change.Split(
            StoryState.name(from),
            StoryState.name(into),
            group.stream().map(state::id).toList(),
            nearestThatStays(from, group)));
  }

  /** Of the pairs of an article that stays in a story and one that leaves it, the nearest. */
  private @Nullable Why nearestThatStays(long story, TreeSet<Long> leaving) {
    double nearest = Double.NEGATIVE_INFINITY;
    long stays = -1;
    long leaves = -1;
    for (long arrival : state.members(story)) {
      Ties ties = state.ties(arrival);
      for (int i = 0; i < ties.size(); i++) {
        long other = ties.others()[i];
        boolean across =
            leaving.contains(arrival) != leaving.contains(other)
                && state.articles().containsKey(other)
                && state.story(other) == story;
        if (across && FirstLook.logOdds(state, arrival, ties, i) > nearest) {
          nearest = FirstLook.logOdds(state, arrival, ties, i);
          leaves = leaving.contains(arrival) ? arrival : other;
          stays = leaves == arrival ? other : arrival;
        }
      }
    }
    return leaves < 0 ? null : StoryClusterer.reason(state, state.article(leaves), stays);
  }

  /**
   * Says which stories went into others, and then which articles went another way than their story.
   * Whoever follows the splits, merges and moves in this order has the stories.
   */
  private void report(Map<Long, Long> stories, TreeSet<Long> founded) {
    TreeSet<Long> alive = new TreeSet<>(stories.values());
    TreeMap<Long, Long> gone = new TreeMap<>();
    stories.forEach((arrival, story) -> {
      long old = state.story(arrival);
      if (!alive.contains(old) && !state.numbers().isElsewhere(old)) {
        gone.putIfAbsent(old, story);
      }
    });
    gone.forEach((from, into) -> {
      state.redirect(from, into);
      changes.add(
          new Change.Merged(
              StoryState.name(from), StoryState.name(into), why(from, into, stories)));
    });
    stories.forEach((arrival, story) -> {
      long old = state.story(arrival);
      long now = gone.getOrDefault(old, old);
      if (now != story && !founded.contains(story)) {
        changes.add(
            new Change.Moved(
                state.id(arrival),
                StoryState.name(now),
                StoryState.name(story),
                strongest(arrival, story, stories)));
      }
    });
  }

  private Why why(long from, long into, Map<Long, Long> stories) {
    Why best = null;
    for (long arrival : state.members(from)) {
      Why why = strongest(arrival, into, stories);
      best = best == null || why.score() > best.score() ? why : best;
    }
    return best == null ? new Why(StoryState.name(into), 0, List.of()) : best;
  }

  /** The article of a group with the strongest tie to this one, by what is known now. */
  private Why strongest(long arrival, long story, Map<Long, Long> stories) {
    Digest digest = state.article(arrival);
    Likeness likeness = new Likeness(state.dictionary(), digest);
    double most = Double.NEGATIVE_INFINITY;
    @Nullable Digest best = null;
    for (long other : asked(arrival, story, stories)) {
      Digest known = state.article(other);
      double score = FirstLook.score(state, likeness, digest, known);
      if (score > most) {
        most = score;
        best = known;
      }
    }
    return best == null
        ? new Why(digest.id(), 0, List.of())
        : StoryClusterer.why(state, digest, best, most);
  }

  /**
   * The articles that stay in a story to which another one comes, of a big story those that came
   * into question; where none of them stays, the newest that will be there.
   */
  private List<Long> asked(long arrival, long story, Map<Long, Long> stories) {
    LongPredicate there = other -> other != arrival && stories.getOrDefault(other, -1L) == story;
    List<Long> staying =
        StoryClusterer.inQuestion(state, arrival, story).stream().filter(there::test).toList();
    return staying.isEmpty()
        ? StoryClusterer.newest(stories.keySet().stream().filter(there::test).toList())
        : staying;
  }
}
