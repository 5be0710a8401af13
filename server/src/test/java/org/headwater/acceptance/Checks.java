package org.headwater.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The checks made so far, in order. */
final class Checks {
  private static final int LONGEST = 300;

  private final List<Check> made = new ArrayList<>();

  List<Check> made() {
    return made;
  }

  void add(String name, boolean holds, Object saw) {
    String words = String.valueOf(saw);
    String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    made.add(new Check(name, holds, shown));
  }

  /**
   * A range of origins.
   *
   * @param wanted {@code low} and {@code high} where the pages determine them, {@code highAtLeast}
   *     and {@code highAtMost} where a careful reader may say one or the other
   */
  void addOrigins(String name, JsonNode saw, JsonNode wanted) {
    int low = saw.path("low").asInt(-1);
    int high = saw.path("high").asInt(-1);
    boolean holds =
        low >= 1
            && low <= high
            && low == wanted.path("low").asInt(low)
            && high == wanted.path("high").asInt(high)
            && high >= wanted.path("highAtLeast").asInt(high)
            && high <= wanted.path("highAtMost").asInt(high);
    add(name + " origins", holds, saw);
  }
}
