package org.headwater.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the repetition of elements and the headings say about a block: the paragraphs of an article
 * stand in one element of their kind; teasers each stand in one of many that are alike, below a
 * heading that is a link. Elements are kin when their tags, depths and the first letters of their
 * classes are the same. Linear in the page.
 */
final class KinFeatures {
  private static final int LEVELS = 5;
  private static final int MOST = 50;

  private final List<PageBlock> blocks;
  private final Map<Integer, int[]> families = new HashMap<>();

  /** For each container by its number its family: how many there are, and their running words. */
  private final int[][] familyOf;

  private final int[] lastHeading;

  KinFeatures(List<PageBlock> blocks) {
    this.blocks = blocks;
    familyOf = new int[Containers.count(blocks)][];
    lastHeading = new int[blocks.size()];
    int last = -1;
    for (int i = 0; i < lastHeading.length; i++) {
      PageBlock.Marks marks = blocks.get(i).marks();
      lastHeading[i] = last;
      if (marks != null) {
        count(marks.container());
        last = Tags.isHeading(marks.container().tag) ? i : last;
      }
    }
  }

  private void count(Container from) {
    for (Container c = from; c != null && familyOf[c.number] == null; c = c.parent) {
      int[] family = families.computeIfAbsent(kind(c), k -> new int[2]);
      family[0]++;
      family[1] += c.runningWords;
      familyOf[c.number] = family;
    }
  }

  private static int kind(Container c) {
    int hash = c.tag.hashCode() * 31 + c.depth;
    for (int i = 0; i < Math.min(16, c.names.length()); i++) {
      char letter = c.names.charAt(i);
      hash = Character.isLetter(letter) ? hash * 31 + letter : hash;
    }
    return hash;
  }

  void describe(int i, @Nullable Container container, FeatureRow row) {
    Container c = container;
    for (int level = 0; level < LEVELS; level++) {
      int[] family = c == null ? null : familyOf[c.number];
      row.put("kin", FeatureRow.number(level), family == null ? 0 : Math.min(MOST, family[0]));
      row.put(
          "kinShare",
          FeatureRow.number(level),
          family == null || c == null ? 0 : (double) c.runningWords / Math.max(1, family[1]));
      c = c == null ? null : c.parent;
    }
    int heading = container == null ? -1 : lastHeading[i];
    PageBlock.Marks marks = heading < 0 ? null : blocks.get(heading).marks();
    row.put("sinceHeading", heading < 0 ? MOST : Math.min(MOST, i - heading));
    row.put("headingLevel", marks == null ? 0 : marks.container().tag.charAt(1) - '0');
    row.put(
        "headingLinks",
        marks == null
            ? 0
            : (double) marks.linkWords() / Math.max(1, blocks.get(heading).words().size()));
    row.put("headingWords", marks == null ? 0 : blocks.get(heading).words().size());
  }
}
