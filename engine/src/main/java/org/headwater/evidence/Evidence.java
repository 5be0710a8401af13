package org.headwater.evidence;

import java.util.List;
import java.util.Objects;
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
 * @param circles outlets and agencies that cite each other
 * @param headlines what headlines say otherwise than their texts, in order of arrival
 * @param updates what outlets brought up to date or corrected
 * @param wording how articles name the same entity, in order of the entities
 */
public record Evidence(
    List<Claim> claims,
    Origins origins,
    List<Entity> entities,
    List<StoryEvent> events,
    List<TimelineEntry> timeline,
    List<Circle> circles,
    List<HeadlineGap> headlines,
    List<Update> updates,
    List<Wording> wording) {
  public Evidence {
    // evidence stored before there were these lacks them
    updates = List.copyOf(Objects.requireNonNullElse(updates, List.<Update>of()));
    wording = List.copyOf(Objects.requireNonNullElse(wording, List.<Wording>of()));
    circles = List.copyOf(Objects.requireNonNullElse(circles, List.<Circle>of()));
    headlines = List.copyOf(Objects.requireNonNullElse(headlines, List.<HeadlineGap>of()));
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    timeline = List.copyOf(timeline);
  }

  /** Evidence of claims, entities, events and dates alone. */
  public Evidence(
      List<Claim> claims,
      Origins origins,
      List<Entity> entities,
      List<StoryEvent> events,
      List<TimelineEntry> timeline) {
    this(claims, origins, entities, events, timeline, List.of(), List.of(), List.of(), List.of());
  }
}
