package org.headwater.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups articles by all that is known now of their pairs ({@link SecondLook}), by {@link
 * Agglomeration}. A copy goes with its original, and the reduced articles of a story stay together.
 * Cost: the ties of the articles, times a logarithm.
 */
final class Grouping {
  private final StoryState state;

  /** The articles in question, rising. */
  private final long[] articles;

  private final Numbering inQuestion;

  /** For each article the one that speaks for it. */
  private final long[] speakers;

  /** The articles that speak for themselves: the nodes. */
  private final Numbering nodes = new Numbering();

  /**
   * Articles in question.
   *
   * @param articles their arrivals, rising
   */
  Grouping(StoryState state, long[] articles) {
    this.state = state;
    this.articles = articles;
    this.inQuestion = Numbering.of(articles);
    this.speakers = Arrays.stream(articles).map(this::speaker).toArray();
    for (int i = 0; i < articles.length; i++) {
      if (speakers[i] == articles[i]) {
        nodes.add(articles[i]);
      }
    }
  }

  /**
   * The new groups, each in order of arrival, ordered by their first article.
   *
   * @param stay what a pair gains by being in one story already
   */
  Collection<TreeSet<Long>> groups(double stay) {
    Agglomeration agglomeration = new Agglomeration(nodes.size());
    tie(agglomeration, stay);
    for (int i = 0; i < articles.length; i++) {
      agglomeration.stand(node(i), state.bonds().sides(state.id(articles[i])));
    }
    int[] groupOf = agglomeration.groups(Weights.MERGE);
    TreeMap<Integer, TreeSet<Long>> groups = new TreeMap<>();
    for (int i = 0; i < articles.length; i++) {
      groups.computeIfAbsent(groupOf[node(i)], g -> new TreeSet<>()).add(articles[i]);
    }
    return groups.values();
  }

  private void tie(Agglomeration agglomeration, double stay) {
    SecondLook look = new SecondLook(state, articles);
    for (int at = 0; at < articles.length; at++) {
      long arrival = articles[at];
      Ties ties = speakers[at] == arrival ? state.ties(arrival) : Ties.NONE;
      for (int i = 0; i < ties.size(); i++) {
        int other = nodeOf(ties.others()[i]);
        if (other >= 0) {
          boolean together = state.story(arrival) == state.story(ties.others()[i]);
          agglomeration.tie(
              node(at), other, look.logOdds(arrival, ties, i) + (together ? stay : 0));
        }
      }
    }
  }

  /** The node of the article at a place. */
  private int node(int at) {
    return Math.max(0, nodes.of(speakers[at]));
  }

  /** The node of the unit of an article, or -1 when that does not speak or is not in question. */
  private int nodeOf(long arrival) {
    int at = inQuestion.of(arrival);
    boolean speaks = at >= 0 && (speakers[at] == arrival || state.isReduced(arrival));
    return speaks ? nodes.of(speakers[at]) : -1;
  }

  /** The article in question that speaks for this one: the original of a copy, else its unit. */
  private long speaker(long arrival) {
    return unit(followsOther(arrival) ? state.copyOf(arrival) : arrival);
  }

  /** Whether the article is a copy of another one in question, which then speaks for both. */
  private boolean followsOther(long arrival) {
    long original = state.copyOf(arrival);
    return original >= 0
        && inQuestion.of(original) >= 0
        && state.copyOf(original) < 0
        && !state.bonds().apart(state.id(arrival), state.id(original));
  }

  /** The first of the reduced articles of a story for all of them, which stay together. */
  private long unit(long arrival) {
    return state.isReduced(arrival) ? state.reduced(state.story(arrival)).getFirst() : arrival;
  }
}
