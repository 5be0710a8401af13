package org.headwater.document;

/** What became of an input: bad input is a value, not an exception. */
public sealed interface Outcome<T> {
  /** The input was good. */
  record Accepted<T>(T value) implements Outcome<T> {}

  /**
   * The input was not usable.
   *
   * @param reason one sentence for a person, without the name of the input
   */
  record Rejected<T>(String reason) implements Outcome<T> {}

  static <T> Outcome<T> accepted(T value) {
    return new Accepted<>(value);
  }

  static <T> Outcome<T> rejected(String reason) {
    return new Rejected<>(reason);
  }
}
