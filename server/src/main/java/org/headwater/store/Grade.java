package org.headwater.store;

import java.util.Locale;
import java.util.Optional;

/**
 * How far a person relies on an outlet, on the scale of sources of the Admiralty code. It is set by
 * people, shown as it was set, and goes into no number.
 */
public enum Grade {
  A("reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  /** How much of a wrong name is repeated, in characters. */
  private static final int SHOWN = 20;

  private final String words;

  Grade(String words) {
    this.words = words;
  }

  /** What the letter stands for. */
  public String words() {
    return words;
  }

  /** The grade of a letter in either case. */
  public static Optional<Grade> of(String letter) {
    for (Grade grade : values()) {
      if (grade.name().equals(letter.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(grade);
      }
    }
    return Optional.empty();
  }

  /**
   * The grade that a person named.
   *
   * @throws IllegalArgumentException with a reason, when there is none of that name
   */
  static Grade named(String letter) {
    return of(letter)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "there is no grade "
                    + (letter.length() > SHOWN ? letter.substring(0, SHOWN) + " …" : letter)
                    + ": a grade is one of A to F, or none"));
  }
}
