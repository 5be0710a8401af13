package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The odds that two propositions of a story are one claim, as their logarithm.
 *
 * <p>Why: how much two clauses share says little alone. In a long article the same words are more
 * often chance, since each proposition has about one partner however many there are to choose from;
 * who tells the same keeps small words and their order; the first sentences of two articles tell
 * the same news; and a clause that is short is known by what stands around it. How: a logistic
 * regression over a handful of features ({@link PairWeights}): overlap by rarity in news and by
 * rarity in the story, shared actions, words in the same order, likeness by letters and together
 * with the clauses before and after, the rarest shared term, the lead, and the number of
 * candidates. In a story of very many articles nearly every term is rare, and more is asked of each
 * pair. Cost: the terms of both and of their neighbours, and the product of the lengths of both for
 * the order of words.
 */
final class PairOdds {
  /** What a term of a neighbour counts, where the proposition's own counts 1. */
  private static final double BESIDE = 0.5;

  private static final double LEAST_WEIGHT = 0.2;

  /** The weight of the rarest shared term is given in fifths. */
  private static final double RARITY = 5;

  /** How many sentences are the lead. */
  private static final int LEAD = 2;

  private final PairWeights weights;
  private final List<Proposition> propositions;
  private final Alignment alignment;

  /** By the number of the term. */
  private final double[] inStory;

  private final TermVector[] own;
  private final TermVector[] story;
  private final TermVector[] context;
  private final List<TermVector> letters;

  /** The first of the two that are compared, which mostly is the one of before. */
  private final Spread firstStory;

  private final Spread firstLetters;
  private final Spread firstOwn;
  private final Spread firstContext;
  private final int[][] words;
  private final int[] crowd;

  /** What the number of articles adds to the crowd of each pair. */
  private final double articles;

  /** Words in common while two propositions are compared, all zero before and after. */
  private final int[] common;

  /** The logarithms of one and each number of words: every pair asks for one. */
  private final double[] logs;

  PairOdds(PairWeights weights, List<Proposition> propositions, Alignment alignment) {
    this.weights = weights;
    this.propositions = propositions;
    this.alignment = alignment;
    int size = propositions.size();
    inStory = rarityInStory();
    own = new TermVector[size];
    story = new TermVector[size];
    context = new TermVector[size];
    letters =
        Letters.vectors(
            propositions.stream().map(Proposition::words).toList(), LEAST_WEIGHT, weights.rare());
    words = new int[size][];
    crowd = new int[size];
    Map<String, Integer> wordIds = new HashMap<>();
    for (int i = 0; i < size; i++) {
      own[i] = TermVector.of(weighed(i, 1, new TreeMap<>()));
      story[i] = byStory(i);
      words[i] = Alignment.numbered(propositions.get(i).words(), wordIds);
    }
    inPlace();
    firstStory = new Spread(List.of(story));
    firstLetters = new Spread(letters);
    firstOwn = new Spread(List.of(own));
    firstContext = new Spread(List.of(context));
    double many = propositions.stream().mapToInt(Proposition::article).distinct().count();
    articles = Math.log(Math.max(1, many / weights.many()));
    int longest = 0;
    for (int[] each : words) {
      longest = Math.max(longest, each.length);
    }
    common = new int[longest + 1];
    logs = IntStream.rangeClosed(0, longest).mapToDouble(Math::log1p).toArray();
  }

  private double[] rarityInStory() {
    double[] rarity = new double[alignment.termCount()];
    for (int i = 0; i < propositions.size(); i++) {
      for (int term : alignment.terms(i)) {
        rarity[term]++;
      }
    }
    for (int term = 0; term < rarity.length; term++) {
      double rare = Math.log((propositions.size() + 1) / (rarity[term] + 0.5));
      rarity[term] = Math.clamp(rare, LEAST_WEIGHT, weights.rare());
    }
    return rarity;
  }

  /** Goes through the articles in order for what needs the neighbours of a proposition. */
  private void inPlace() {
    List<Integer> inOrder = new ArrayList<>();
    for (int i = 0; i < propositions.size(); i++) {
      inOrder.add(i);
    }
    inOrder.sort(
        Comparator.comparingInt((Integer i) -> propositions.get(i).article())
            .thenComparing(i -> propositions.get(i).span()));
    Map<Integer, Integer> sizes = new HashMap<>();
    propositions.forEach(p -> sizes.merge(p.article(), 1, Integer::sum));
    for (int at = 0; at < inOrder.size(); at++) {
      int i = inOrder.get(at);
      TreeMap<Integer, Double> around = weighed(i, 1, new TreeMap<>());
      if (at > 0 && isSameArticle(i, inOrder.get(at - 1))) {
        weighed(inOrder.get(at - 1), BESIDE, around);
      }
      if (at + 1 < inOrder.size() && isSameArticle(i, inOrder.get(at + 1))) {
        weighed(inOrder.get(at + 1), BESIDE, around);
      }
      context[i] = TermVector.of(around);
      crowd[i] = sizes.getOrDefault(propositions.get(i).article(), 1);
    }
  }

  /** Adds the terms of a proposition by their rarity, where they are not there with more. */
  private TreeMap<Integer, Double> weighed(int i, double share, TreeMap<Integer, Double> into) {
    for (int term : alignment.terms(i)) {
      double weight = share * Math.sqrt(alignment.weight(term) * inStory[term]);
      into.merge(term, weight, Math::max);
    }
    return into;
  }

  private TermVector byStory(int i) {
    TreeMap<Integer, Double> weighed = new TreeMap<>();
    for (int term : alignment.terms(i)) {
      weighed.put(term, inStory[term]);
    }
    return TermVector.of(weighed);
  }

  private boolean isSameArticle(int a, int b) {
    return propositions.get(a).article() == propositions.get(b).article();
  }

  /**
   * The logarithm of the odds for the propositions at two places of the list.
   *
   * @param copied whether one is a copy of the other
   */
  double of(int a, int b, boolean copied) {
    PairMeasures measures = measures(a, b, copied);
    return measures == null ? weights.least() : weights.odds(measures);
  }

  /** How the propositions at two places agree; null when they share no term. */
  @Nullable PairMeasures measures(int a, int b, boolean copied) {
    put(a);
    double rarest = rarest(b);
    if (rarest == 0) {
      return null;
    }
    boolean same = isSameArticle(a, b);
    int ordered = inOrder(words[a], words[b]);
    double candidates = Math.max(weights.fewest(), Math.max(crowd[a], crowd[b]));
    return new PairMeasures(
        alignment.union(a, b, shared(b)),
        firstStory.cosine(story[b]),
        Math.log1p(alignment.sharedActions(a, b)),
        logs[ordered],
        ordered / (double) Math.max(1, Math.min(words[a].length, words[b].length)),
        firstLetters.cosine(letters.get(b)),
        same ? firstOwn.cosine(own[b]) : firstContext.cosine(context[b]),
        rarest,
        lead(a) + lead(b),
        lead(a) * lead(b),
        same ? 1 : 0,
        Math.log(candidates / weights.usual()) + articles,
        copied ? 1 : 0);
  }

  /** Lays out the first of the two; nothing is done when it was so the last time. */
  private void put(int first) {
    firstStory.put(story[first]);
    firstLetters.put(letters.get(first));
    firstOwn.put(own[first]);
    firstContext.put(context[first]);
  }

  /**
   * Whether a proposition is in the lead: 1 or 0. A short article is all lead, which then tells
   * nothing; but a snippet holds nothing else than the news.
   */
  private int lead(int i) {
    boolean telling = crowd[i] >= weights.fewest() || crowd[i] <= weights.snippet();
    return telling && propositions.get(i).sentence() < LEAD ? 1 : 0;
  }

  /** The weight of the rarest term that one has with the first, 0 when they share none. */
  private double rarest(int b) {
    double rarest = 0;
    for (int term : alignment.terms(b)) {
      if (firstStory.has(term)) {
        rarest = Math.max(rarest, alignment.weight(term) * inStory[term] / RARITY);
      }
    }
    return rarest;
  }

  /** The weight of the terms that one has with the first. */
  private double shared(int b) {
    double shared = 0;
    for (int term : alignment.terms(b)) {
      if (firstStory.has(term)) {
        shared += alignment.weight(term);
      }
    }
    return shared;
  }

  /** How many words both have in the same order: their longest common subsequence. */
  private int inOrder(int[] a, int[] b) {
    for (int x : a) {
      int before = 0;
      for (int k = 1; k <= b.length; k++) {
        int above = common[k];
        common[k] = x == b[k - 1] ? before + 1 : Math.max(above, common[k - 1]);
        before = above;
      }
    }
    int most = common[b.length];
    Arrays.fill(common, 0, b.length + 1, 0);
    return most;
  }
}
