package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param moreActors who acts beside the actor, by any of the reports
 * @param moreRecipients who is acted on beside the recipient
 * @param contexts what the act was about, as its reports have it: "military", "election"
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
    List<Report> members,
    List<String> moreActors,
    List<String> moreRecipients,
    List<String> contexts) {
  public StoryEvent {
    members = List.copyOf(members);
    // events stored before there were these lack them
    moreActors = List.copyOf(Objects.requireNonNullElse(moreActors, List.<String>of()));
    moreRecipients = List.copyOf(Objects.requireNonNullElse(moreRecipients, List.<String>of()));
    contexts = List.copyOf(Objects.requireNonNullElse(contexts, List.<String>of()));
  }

  /** All who act, the actor first; empty when nobody is named. */
  public List<String> actors() {
    return all(actor, moreActors);
  }

  /** All who are acted on, the recipient first; empty when nobody is named. */
  public List<String> recipients() {
    return all(recipient, moreRecipients);
  }

  private static List<String> all(@Nullable String first, List<String> more) {
    List<String> names = new ArrayList<>();
    if (first != null) {
      names.add(first);
    }
    names.addAll(more);
    return names;
  }

  /**
   * Where an article reports the event.
   *
   * @param span of the trigger, in the article's text
   */
  public record Report(String article, Span span) {}
}
