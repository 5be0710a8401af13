package org.headwater.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about, as far as it was found; each value in the words of one of its members.
 *
 * @param action the word that names what was done
 * @param number a quantity with its unit
 * @param time a TIMEX3 value, else the words of the time
 * @param status of the event: {@code actual}, {@code future}, …
 */
public record Slots(
    @Nullable String actor,
    @Nullable String action,
    @Nullable String recipient,
    @Nullable String number,
    @Nullable String time,
    @Nullable String place,
    @Nullable String status) {
  public static final Slots NONE = new Slots(null, null, null, null, null, null, null);

  /** The slots that were found, by their names in JSON, in a fixed order. */
  public Map<String, String> found() {
    Map<String, String> found = new LinkedHashMap<>();
    put(found, "actor", actor);
    put(found, "action", action);
    put(found, "recipient", recipient);
    put(found, "number", number);
    put(found, "time", time);
    put(found, "place", place);
    put(found, "status", status);
    return found;
  }

  private static void put(Map<String, String> found, String slot, @Nullable String value) {
    if (value != null) {
      found.put(slot, value);
    }
  }
}
