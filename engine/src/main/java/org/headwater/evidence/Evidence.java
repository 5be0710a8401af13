package org.headwater.evidence;

import java.util.List;
import org.headwater.entity.Entity;

/**
 * All that the articles of one story say, side by side.
 *
 * @param claims the most widely carried first
 * @param origins of the story: from the smallest {@code low} of the claims that the most articles
 *     carry to the greatest {@code high} among its main claims, those that at least half as many
 *     articles carry as carry the first, at most five
 * @param events in order of their first report
 * @param timeline by value, publications after events of the same value
 */
public record Evidence(
    List<Claim> claims,
    Origins origins,
    List<Entity> entities,
    List<StoryEvent> events,
    List<TimelineEntry> timeline) {
  public Evidence {
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    timeline = List.copyOf(timeline);
  }
}
