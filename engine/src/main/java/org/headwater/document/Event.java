package org.headwater.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as PLOVER codes it.
 *
 * @param mode PLOVER's mode where one fits, in lower case
 * @param code the CAMEO code, two to four digits
 * @param date the TIMEX3 value of its time where the text gives one
 * @param moreActors who acts beside the actor, as in "Norland, Sudland and Westland urged"
 * @param moreRecipients who is acted on beside the recipient
 * @param contexts PLOVER's contexts, in small letters: "military", "election"; what the act was
 *     about
 */
public record Event(
    EventType type,
    @Nullable String mode,
    String code,
    Span trigger,
    @Nullable Participant actor,
    @Nullable Participant recipient,
    @Nullable Participant place,
    @Nullable String date,
    Status status,
    List<Participant> moreActors,
    List<Participant> moreRecipients,
    List<String> contexts) {
  public Event {
    // events stored before there were these lack them
    moreActors = List.copyOf(Objects.requireNonNullElse(moreActors, List.<Participant>of()));
    moreRecipients =
        List.copyOf(Objects.requireNonNullElse(moreRecipients, List.<Participant>of()));
    contexts = List.copyOf(Objects.requireNonNullElse(contexts, List.<String>of()));
  }

  /** Whether and when it happened, by the text. */
  public enum Status {
    ACTUAL,
    HISTORICAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATED;

    /** The name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
