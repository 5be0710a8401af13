package org.headwater.document;

import java.util.Locale;

/** The four classes that types of events fall into (Schrodt and Yonamine, 2013). */
public enum QuadClass {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT;

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public boolean isCooperation() {
    return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
  }
}
