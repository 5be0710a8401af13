package org.headwater.story;

import java.util.List;

/**
 * The stories of one affair, seen from one of them.
 *
 * @param id of the thread: that of its first story
 * @param related the other stories, and those linked with this one that are in no thread with it,
 *     the earliest first, at least one
 */
public record StoryThread(String id, List<Relation> related) {
  public StoryThread {
    related = List.copyOf(related);
  }
}
