package org.headwater.intake;

import java.io.IOException;

/** An input cannot be read (further), for a reason that is already a sentence. */
final class UnreadableException extends IOException {
  private final String reason;

  UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
