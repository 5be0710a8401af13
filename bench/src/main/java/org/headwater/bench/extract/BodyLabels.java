package org.headwater.bench.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.extract.PageBlock;

/**
 * Says for each block of a page how much of it stands in a reference body: by runs of four words,
 * and for shorter blocks by lines that are the same and stand among blocks of the body.
 */
final class BodyLabels {
  private static final int RUN = 4;

  private final List<PageBlock> blocks;
  private final Set<String> runs = new HashSet<>();
  private final Set<String> lines = new HashSet<>();
  private final List<List<String>> words = new ArrayList<>();

  private BodyLabels(List<PageBlock> blocks, String gold) {
    this.blocks = blocks;
    List<String> all = words(gold);
    for (int i = 0; i + RUN <= all.size(); i++) {
      runs.add(String.join(" ", all.subList(i, i + RUN)));
    }
    for (String line : gold.split("\n")) {
      lines.add(String.join(" ", words(line)));
    }
    blocks.forEach(b -> words.add(words(b.text())));
  }

  static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}_]+"))
        .filter(w -> !w.isEmpty())
        .map(String::toLowerCase)
        .toList();
  }

  /** A share in 0..1 for each block. */
  static float[] of(List<PageBlock> blocks, String gold) {
    return new BodyLabels(blocks, gold).label();
  }

  private float[] label() {
    float[] labels = new float[blocks.size()];
    for (int i = 0; i < labels.length; i++) {
      List<String> own = words.get(i);
      if (own.size() >= RUN) {
        int hits = 0;
        for (int k = 0; k + RUN <= own.size(); k++) {
          hits += runs.contains(String.join(" ", own.subList(k, k + RUN))) ? 1 : 0;
        }
        labels[i] = (float) hits / (own.size() - RUN + 1);
      }
    }
    float[] before = labels.clone();
    for (int i = 0; i < labels.length; i++) {
      List<String> own = words.get(i);
      if (own.size() < RUN && !own.isEmpty()) {
        boolean line = lines.contains(String.join(" ", own));
        labels[i] = (line && among(before, i, 4)) || within(i) ? 1 : 0;
      }
    }
    dropRepeats(labels);
    return labels;
  }

  private boolean among(float[] labels, int i, int width) {
    boolean left = false;
    boolean right = false;
    for (int j = Math.max(0, i - width); j < i; j++) {
      left |= labels[j] > 0.7 && words.get(j).size() > 6;
    }
    for (int j = i + 1; j < Math.min(labels.length, i + width + 1); j++) {
      right |= labels[j] > 0.7 && words.get(j).size() > 6;
    }
    return left || right;
  }

  /** Whether the block with the words beside it runs through the body. */
  private boolean within(int i) {
    List<String> around = new ArrayList<>();
    if (i > 0) {
      List<String> left = words.get(i - 1);
      around.addAll(left.subList(Math.max(0, left.size() - 2), left.size()));
    }
    int leftWords = around.size();
    around.addAll(words.get(i));
    if (i + 1 < words.size()) {
      List<String> right = words.get(i + 1);
      around.addAll(right.subList(0, Math.min(2, right.size())));
    }
    if (leftWords < 2 || around.size() < RUN + 1) {
      return false;
    }
    for (int k = 0; k + RUN <= around.size(); k++) {
      if (!runs.contains(String.join(" ", around.subList(k, k + RUN)))) {
        return false;
      }
    }
    return true;
  }

  /** Of blocks with the same text, the one that stands most among body blocks is the body's. */
  private void dropRepeats(float[] labels) {
    Map<String, List<Integer>> same = new HashMap<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] >= 0.5) {
        same.computeIfAbsent(blocks.get(i).text(), t -> new ArrayList<>()).add(i);
      }
    }
    float[] before = labels.clone();
    for (List<Integer> places : same.values()) {
      if (places.size() > 1) {
        int best = places.getFirst();
        for (int place : places) {
          best = company(before, place) > company(before, best) ? place : best;
        }
        for (int place : places) {
          labels[place] = place == best ? labels[place] : 0;
        }
      }
    }
  }

  private double company(float[] labels, int i) {
    double sum = 0;
    for (int j = Math.max(0, i - 6); j < Math.min(labels.length, i + 7); j++) {
      sum += j == i ? 0 : labels[j] * words.get(j).size();
    }
    return sum;
  }
}
