package org.headwater.event;

import org.headwater.document.EventType;

/** The CAMEO root that stands for a type when no closer code is known. */
final class Codes {
  private Codes() {}

  static String of(EventType type) {
    return switch (type) {
      case AGREE -> "030";
      case CONSULT -> "040";
      case SUPPORT -> "050";
      case COOPERATE -> "060";
      case AID -> "070";
      case CONCEDE, RETREAT -> "080";
      case REQUEST -> "100";
      case ACCUSE -> "110";
      case REJECT -> "120";
      case THREATEN -> "130";
      case PROTEST -> "140";
      case MOBILIZE -> "150";
      case SANCTION -> "160";
      case COERCE -> "170";
      case ASSAULT -> "190";
    };
  }
}
