package org.headwater.store;

import java.util.List;
import org.headwater.story.Relation;

/**
 * The stories of one affair, seen from one of them.
 *
 * @param id the id of the thread's first story
 * @param related the other stories, and those linked with this one that are in no thread with it,
 *     the earliest first
 */
public record StoredThread(String id, List<Related> related) {
  public StoredThread {
    related = List.copyOf(related);
  }

  /** Another story, and why it belongs to the same affair. */
  public record Related(StorySummary story, Relation relation) {}
}
