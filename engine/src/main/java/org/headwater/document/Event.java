package org.headwater.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as PLOVER codes it.
 *
 * @param mode PLOVER's mode where one fits, in lower case
 * @param code the CAMEO code, two to four digits
 * @param date the TIMEX3 value of its time where the text gives one
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
    Status status) {
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
