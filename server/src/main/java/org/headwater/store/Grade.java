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
}
