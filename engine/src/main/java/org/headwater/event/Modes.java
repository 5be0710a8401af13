package org.headwater.event;

import org.headwater.document.EventType;
import org.jspecify.annotations.Nullable;

/** The modes that PLOVER gives to a request, a refusal and a threat by what they are about. */
final class Modes {
  private Modes() {}

  /**
   * The mode of an event that governs another act.
   *
   * @param content the act asked for, refused or threatened; null when there is none of the lexicon
   */
  static @Nullable String governing(EventType type, @Nullable Trigger content) {
    return switch (type) {
      case REQUEST, REJECT -> content == null ? null : asked(content.type());
      case THREATEN -> content == null ? null : threatened(content);
      default -> null;
    };
  }

  private static String asked(EventType content) {
    return switch (content) {
      case AID, COOPERATE, SUPPORT -> "assist";
      case CONSULT -> "meet";
      case CONCEDE, RETREAT -> "yield";
      default -> "change";
    };
  }

  static @Nullable String threatened(Trigger content) {
    String mode = content.mode();
    return switch (content.type()) {
      case ASSAULT -> "violence";
      case SANCTION -> "expel".equals(mode) ? mode : "relations";
      case COERCE ->
          "ban".equals(mode) || "arrest".equals(mode)
              ? mode
              : "deport".equals(mode) ? "expel" : "restrict";
      default -> null;
    };
  }
}
