package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.Span;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;

/** The passages that two articles of a story have in common, by the articles' indexes. */
final class SharedPassages {
  /** A third of the shorter of two spans must meet for them to be one place. */
  private static final int LEAST_SHARED = 3;

  private record Pair(int a, int b) {}

  private final Map<Pair, List<Passage>> passages = new HashMap<>();

  /** The later articles with which an article shares excerpts only. */
  private final Map<Integer, List<Integer>> excerpts = new HashMap<>();

  /** Articles that are one text as a whole: each leads to the first of its group. */
  private final int[] group;

  /** What was linked as a whole, in order, for the reasons. */
  private final List<ReuseLink> whole = new ArrayList<>();

  SharedPassages(List<ReuseLink> links, Map<String, Integer> indexes) {
    group = new int[indexes.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (ReuseLink link : links) {
      Integer a = indexes.get(link.a());
      Integer b = indexes.get(link.b());
      if (a == null || b == null || a.equals(b)) {
        continue;
      }
      List<Passage> forward = passages.computeIfAbsent(new Pair(a, b), k -> new ArrayList<>());
      List<Passage> backward = passages.computeIfAbsent(new Pair(b, a), k -> new ArrayList<>());
      for (Passage passage : link.passages()) {
        forward.add(passage);
        backward.add(new Passage(passage.inB(), passage.inA()));
      }
      if (link.kind() != ReuseKind.EXCERPT) {
        whole.add(link);
        union(a, b);
      } else {
        excerpts.computeIfAbsent(a, key -> new ArrayList<>()).add(b);
      }
    }
    for (int i = 0; i < group.length; i++) {
      group[i] = group[group[i]]; // each leads to an earlier one, which already leads to the first
    }
  }

  List<ReuseLink> wholeTexts() {
    return whole;
  }

  /** The articles with which this one shares excerpts only; each link is given on one side. */
  List<Integer> excerptPartners(int article) {
    return excerpts.getOrDefault(article, List.of());
  }

  /** The first article of the group that is one text with this one. */
  int groupOf(int article) {
    int root = article;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }

  /** Whether two articles have any passage in common. */
  boolean areLinked(int a, int b) {
    return passages.containsKey(new Pair(a, b));
  }

  /** Whether some passage holds at least half of both spans, and at the same place of it. */
  boolean holds(int a, Span inA, int b, Span inB) {
    for (Passage passage : passages.getOrDefault(new Pair(a, b), List.of())) {
      if (passage.inA().shared(inA) * 2 >= inA.length()
          && passage.inB().shared(inB) * 2 >= inB.length()
          && areSamePlace(passage, inA, inB)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the first span, carried over to the other side of the passage, meets the second. A
   * passage may be a whole article, and its sentences are not all one.
   */
  private static boolean areSamePlace(Passage passage, Span inA, Span inB) {
    double scale = (double) passage.inB().length() / passage.inA().length();
    double start = passage.inB().start() + (inA.start() - passage.inA().start()) * scale;
    double end = start + inA.length() * scale;
    double shared = Math.min(end, inB.end()) - Math.max(start, inB.start());
    return shared * LEAST_SHARED >= Math.min(end - start, inB.length());
  }

  private void union(int a, int b) {
    int x = groupOf(a);
    int y = groupOf(b);
    group[Math.max(x, y)] = Math.min(x, y);
    group[a] = Math.min(x, y);
    group[b] = Math.min(x, y);
  }
}
