package org.headwater.store;

import java.util.List;

/**
 * What became of a story, or of an article, after its articles had come.
 *
 * @param changes merges, moves and splits, the program's and those by decisions, in order
 * @param decisions what people decided, in order, also what was undone
 */
public record StoryHistory(List<StoryChange> changes, List<Decision> decisions) {
  public StoryHistory {
    changes = List.copyOf(changes);
    decisions = List.copyOf(decisions);
  }

  public boolean isEmpty() {
    return changes.isEmpty() && decisions.isEmpty();
  }
}
