package org.headwater.store;

import org.jspecify.annotations.Nullable;

/**
 * A decision to be put into the log.
 *
 * @param kind one lower-case word; every kind has its own words for the verdict
 * @param subject what is decided on, by its id
 * @param object the other thing that it is decided on, by its id
 * @param verdict what is decided
 * @param note why, for people
 * @param by who decides, for people
 */
public record NewDecision(
    String kind,
    String subject,
    @Nullable String object,
    String verdict,
    @Nullable String note,
    @Nullable String by) {
  /** Longer notes belong elsewhere. */
  public static final int LONGEST_NOTE = 2_000;

  public NewDecision {
    if (kind.isBlank() || subject.isBlank() || verdict.isBlank()) {
      throw new IllegalArgumentException("a decision without kind, subject or verdict");
    }
    note = text(note, LONGEST_NOTE, "the note");
    by = text(by, 200, "the name");
  }

  private static @Nullable String text(@Nullable String text, int longest, String what) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.strip().length() > longest) {
      throw new IllegalArgumentException(
          what + " is longer than " + longest + " characters; please shorten it");
    }
    return text.strip();
  }

  /** The same by nobody in particular and without a note. */
  public static NewDecision of(
      String kind, String subject, @Nullable String object, String verdict) {
    return new NewDecision(kind, subject, object, verdict, null, null);
  }
}
