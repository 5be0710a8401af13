package org.headwater.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article went on arrival, and what a maintenance pass changed in that moment.
 *
 * @param story the story of the article after the changes
 * @param founded true when the article founded a story
 * @param why the articles that speak for the join, the strongest first; empty for a founder
 * @param runnerUp the strongest article of the best story that was not chosen
 * @param changes in the order in which they were made
 */
public record Join(
    String article,
    String story,
    boolean founded,
    List<Why> why,
    @Nullable Why runnerUp,
    List<Change> changes) {
  public Join {
    why = List.copyOf(why);
    changes = List.copyOf(changes);
  }
}
