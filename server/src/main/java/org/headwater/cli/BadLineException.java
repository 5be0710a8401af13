package org.headwater.cli;

import org.jspecify.annotations.Nullable;

/** A line of a filter's input that cannot be used; the run goes on without it. */
final class BadLineException extends Exception {
  private final @Nullable String id;

  BadLineException(@Nullable String id, String reason) {
    super(reason, null, false, false);
    this.id = id;
  }

  /** The line's id, if it had one. */
  @Nullable String id() {
    return id;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
