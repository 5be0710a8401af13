package org.headwater.samples;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was checked, and what was not as expected. */
final class Verdicts {
  private final Map<String, String> failed = new TreeMap<>();
  private int checked;

  void that(String name, boolean holds, String otherwise) {
    checked++;
    if (!holds) {
      failed.put(name, otherwise.replaceAll("\\s+", " "));
    }
  }

  void equal(String name, @Nullable Object wanted, @Nullable Object found) {
    that(name, Objects.equals(wanted, found), "wanted " + wanted + ", found " + found);
  }

  /** By name, what was found instead. */
  Map<String, String> failed() {
    return failed;
  }

  int checked() {
    return checked;
  }
}
