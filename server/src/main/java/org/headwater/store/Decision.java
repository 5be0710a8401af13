package org.headwater.store;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided, as the log has it. It wins over what the engine computes, and holds until
 * a later decision on the same thing, or an undo.
 *
 * @param number its place in the log, from 1
 * @param kind one word, as of {@link NewDecision#kind()}
 * @param subject what was decided on, by its id
 * @param object the other thing that it was decided on, by its id
 * @param verdict what was decided, in the words of the kind
 * @param note why, in the words of the person
 * @param by the name that the person gave
 * @param undoes the decision that this one takes back; the kind is {@link #UNDO} then
 * @param undoneBy the decision that takes this one back and was not taken back itself
 * @param reserved the number of the story that it makes
 * @param made when, as an ISO 8601 instant; null when that is not known
 */
public record Decision(
    long number,
    String kind,
    String subject,
    @Nullable String object,
    String verdict,
    @Nullable String note,
    @Nullable String by,
    @Nullable Long undoes,
    @Nullable Long undoneBy,
    @Nullable Long reserved,
    @Nullable String made) {
  /** The kind of a decision that takes back another of any kind. */
  public static final String UNDO = "undo";

  /** Whether it holds: an undone one does not, unless its undo was undone. */
  public boolean isInForce() {
    return undoneBy == null;
  }

  /** What was decided, in a few words. */
  public String words() {
    return switch (kind) {
      case "move" -> subject + " belongs to " + object;
      case "merge" -> subject + " belongs to " + object + ", with all that comes to it";
      case "split" -> "a part of " + subject + " is a story of its own, " + object;
      case "pin" -> subject + " stays in " + object;
      case OutletDecisions.OWNER ->
          verdict.equals(OutletDecisions.NONE)
              ? "nothing is said of the owner of " + subject
              : subject + " belongs to " + verdict;
      case OutletDecisions.GRADE ->
          subject
              + " has "
              + (verdict.equals(OutletDecisions.NONE) ? "no grade" : "grade " + verdict);
      case UNDO -> "decision " + subject + " no longer holds";
      default -> kind + " " + subject + (object == null ? "" : ", " + object) + ": " + verdict;
    };
  }

  Decision undoneBy(@Nullable Long undo) {
    return new Decision(
        number, kind, subject, object, verdict, note, by, undoes, undo, reserved, made);
  }
}
