package org.headwater.extract;

import java.util.List;

/** Sums up what stands beneath each container. */
final class Containers {
  private Containers() {}

  /** How many containers there are at most: more than the greatest number of one. */
  static int count(List<PageBlock> blocks) {
    int count = 0;
    for (PageBlock block : blocks) {
      PageBlock.Marks marks = block.marks();
      count = marks == null ? count : Math.max(count, marks.container().number + 1);
    }
    return count;
  }

  /**
   * Adds each block to its container, then each container to the one around it.
   *
   * @param containers all of the page, each after the one around it
   */
  static void sum(List<PageBlock> blocks, List<Container> containers) {
    for (PageBlock block : blocks) {
      PageBlock.Marks marks = block.marks();
      if (marks != null) {
        int words = block.words().size();
        Container c = marks.container();
        c.words += words;
        c.linkWords += marks.linkWords();
        c.blocks++;
        c.runningWords += marks.runs() ? words : 0;
      }
    }
    for (Container c : containers.reversed()) {
      Container around = c.parent;
      if (around != null) {
        around.words += c.words;
        around.linkWords += c.linkWords;
        around.blocks += c.blocks;
        around.runningWords += c.runningWords;
      }
    }
  }
}
