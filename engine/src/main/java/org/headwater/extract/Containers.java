package org.headwater.extract;

import java.util.List;

/** Sums up what stands beneath each container. */
final class Containers {
  private Containers() {}

  /** Adds each block to the containers around it; cost: blocks times the bounded depth. */
  static void sum(List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      PageBlock.Marks marks = block.marks();
      if (marks == null) {
        continue;
      }
      int words = block.words().size();
      boolean running = LineShape.runs(block, marks);
      for (Container c = marks.container(); c != null; c = c.parent) {
        c.words += words;
        c.linkWords += marks.linkWords();
        c.blocks++;
        c.runningWords += running ? words : 0;
      }
    }
  }
}
