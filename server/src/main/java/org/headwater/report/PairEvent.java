package org.headwater.report;

import java.util.List;
import java.util.Locale;
import org.headwater.document.Event;
import org.headwater.document.Span;
import org.headwater.evidence.StoryEvent;

/**
 * An event between two parties, with its story.
 *
 * @param title of the story
 * @param turned whether the second party acts
 * @param date TIMEX3; the event's own where the text gives one, else that of the first report's
 *     publication, else empty
 * @param ownDate whether the date is the event's own
 * @param places where it is reported
 */
public record PairEvent(
    String story,
    String title,
    StoryEvent event,
    boolean turned,
    String date,
    boolean ownDate,
    List<Place> places) {
  public PairEvent {
    places = List.copyOf(places);
  }

  /** The date for a person: in brackets where it is only that of the report. */
  public String shownDate() {
    return date.isEmpty() ? "no date" : ownDate ? date : "[" + date + "]";
  }

  /** Who did what to whom, in one line. */
  public String what() {
    String mode = event.mode() == null ? "" : " (" + event.mode() + ")";
    String status = event.status() == Event.Status.ACTUAL ? "" : ", " + event.status().label();
    return String.join(", ", event.actors())
        + " → "
        + String.join(", ", event.recipients())
        + ": "
        + event.type().name().toLowerCase(Locale.ROOT)
        + mode
        + status;
  }

  /**
   * Where an article reports the event.
   *
   * @param outlet how the article is named
   * @param span of the trigger, in code points of the article's text
   * @param words the sentence around the trigger, on one line
   */
  public record Place(String article, String outlet, Span span, String words) {}
}
