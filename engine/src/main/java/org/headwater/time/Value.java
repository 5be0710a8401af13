package org.headwater.time;

import org.headwater.document.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means under one publication day (or none).
 *
 * @param value the TIMEX3 value, or null when it hangs on something unknown
 * @param relation how it hangs on it
 */
record Value(TimeType type, @Nullable String value, @Nullable String relation) {
  static Value date(String value) {
    return new Value(TimeType.DATE, value, null);
  }

  static Value duration(String value) {
    return new Value(TimeType.DURATION, value, null);
  }

  static Value set(String value) {
    return new Value(TimeType.SET, value, null);
  }

  static Value unknown(TimeType type, String relation) {
    return new Value(type, null, relation);
  }
}
