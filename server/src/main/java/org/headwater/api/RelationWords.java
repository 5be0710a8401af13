package org.headwater.api;

import java.util.ArrayList;
import java.util.List;
import org.headwater.story.Relation;
import org.jspecify.annotations.Nullable;

/** Why two stories are of one affair, in words. */
public final class RelationWords {
  private RelationWords() {}

  /** {@code 3 days later}, {@code later}, {@code the same day}; empty when it is not known. */
  public static String when(Relation relation) {
    Integer days = relation.days();
    return switch (relation.order()) {
      case EARLIER -> days(days) + "earlier";
      case LATER -> days(days) + "later";
      case SAME_DAY -> "the same day";
      case UNKNOWN -> "";
    };
  }

  private static String days(@Nullable Integer days) {
    return days == null ? "" : days == 1 ? "1 day " : days + " days ";
  }

  /** What both have: names, words, numbers; and through which story when not through this one. */
  public static String why(Relation relation) {
    List<String> parts = new ArrayList<>();
    add(parts, "both name ", relation.names());
    add(parts, "both speak of ", relation.terms());
    add(parts, "both count ", relation.numbers());
    String text = String.join("; ", parts);
    return relation.through() == null ? text : text + " (with story " + relation.through() + ")";
  }

  private static void add(List<String> parts, String beginning, List<String> shared) {
    if (!shared.isEmpty()) {
      parts.add(beginning + String.join(", ", shared));
    }
  }
}
