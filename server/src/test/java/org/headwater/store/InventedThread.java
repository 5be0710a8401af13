package org.headwater.store;

import java.util.List;
import org.headwater.story.Relation;
import org.headwater.story.Relation.Order;
import org.jspecify.annotations.Nullable;

/** The thread of the {@link InventedStory}, made by hand. */
public final class InventedThread {
  private InventedThread() {}

  /** One story before it, one after it, and one in another language. */
  public static StoredThread thread() {
    return new StoredThread(
        "s1",
        List.of(
            related(
                "s4",
                "Cracks found in the bridge <b>at Varn</b>",
                "2024-02-20",
                Order.EARLIER,
                12,
                false),
            related("s7", "Мэр Квист подала в отставку", "2024-03-05", Order.LATER, 2, true),
            related("s9", "Varn votes", null, Order.UNKNOWN, null, false)));
  }

  private static StoredThread.Related related(
      String story,
      String title,
      @Nullable String day,
      Order order,
      @Nullable Integer days,
      boolean otherLanguage) {
    return new StoredThread.Related(
        new StorySummary(
            story, title, List.of("a" + story.substring(1)), 1, 0, 1, 1, 0, 0, day, day),
        new Relation(
            story,
            0.875,
            order,
            days,
            otherLanguage,
            !story.equals("s4"),
            List.of("Ada Quist", "Varn"),
            otherLanguage ? List.of() : List.of("bridge"),
            otherLanguage ? List.of("37") : List.of(),
            story.equals("s9") ? "s7" : null));
  }
}
