package org.headwater.document;

import java.util.Locale;

/** How a source stands to what it is quoted with: a closed list. */
public enum Stance {
  SAYS,
  REPORTS,
  DENIES,
  ACCUSES,
  URGES,
  WARNS,
  PROMISES,
  ASKS,
  DOUBTS,
  BELIEVES,
  CONFIRMS,
  ANNOUNCES,
  DEMANDS;

  /** The name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
