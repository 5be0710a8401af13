package org.headwater.evidence;

import java.util.List;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * One event of a story, merged over the articles that report it.
 *
 * @param mode PLOVER's mode where one fits, in lower case
 * @param code the CAMEO code, two to four digits
 * @param actor the name of the entity where it is one, else the words of the text
 * @param date TIMEX3, the most precise value that the articles give
 * @param members where it is reported, by article in order of arrival, then by place
 */
public record StoryEvent(
    EventType type,
    @Nullable String mode,
    String code,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable String place,
    @Nullable String date,
    Event.Status status,
    List<Report> members) {
  public StoryEvent {
    members = List.copyOf(members);
  }

  /**
   * Where an article reports the event.
   *
   * @param span of the trigger, in the article's text
   */
  public record Report(String article, Span span) {}
}
