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

  /** Adds each block to the containers around it; cost: blocks times the bounded depth. */
  static void sum(List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      PageBlock.Marks marks = block.marks();
      if (marks == null) {
        continue;
      }
      int words = block.words().size();
      boolean running = marks.runs();
      for (Container c = marks.container(); c != null; c = c.parent) {
        c.words += words;
        c.linkWords += marks.linkWords();
        c.blocks++;
        c.runningWords += running ? words : 0;
      }
    }
  }
}
