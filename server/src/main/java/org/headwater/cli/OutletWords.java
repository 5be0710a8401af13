package org.headwater.cli;

import java.io.PrintStream;
import org.headwater.store.Grade;
import org.headwater.store.OutletDecisions;
import org.headwater.store.OutletWish;
import org.jspecify.annotations.Nullable;

/** What people say about outlets, as they write it and as it is shown to them. */
final class OutletWords {
  private static final int SHOWN = 20;

  private OutletWords() {}

  /**
   * An owner, or {@code none}.
   *
   * @throws IllegalArgumentException with a reason
   */
  static OutletWish.Own owner(String outlet, String owner) {
    return new OutletWish.Own(outlet, isNone(owner) ? null : owner);
  }

  /**
   * A grade, or {@code none}.
   *
   * @throws IllegalArgumentException with a reason
   */
  static OutletWish.Rely grade(String outlet, String grade) {
    if (isNone(grade)) {
      return new OutletWish.Rely(outlet, null);
    }
    Grade known =
        Grade.of(grade)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "there is no grade "
                        + (grade.length() > SHOWN ? grade.substring(0, SHOWN) + " …" : grade)
                        + ": a grade is one of A to F, or none"));
    return new OutletWish.Rely(outlet, known);
  }

  private static boolean isNone(String word) {
    return word.strip().equalsIgnoreCase(OutletDecisions.NONE);
  }

  /** What is said about an outlet, on a line; nothing where nothing is said. */
  static void print(
      PrintStream out, String indent, @Nullable String outlet, OutletDecisions decisions) {
    decisions.words(outlet).ifPresent(words -> out.println(indent + words));
  }
}
