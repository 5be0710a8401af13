package org.headwater.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title as windows show it often ends with the outlet's name. */
final class WindowTitle {
  /** A longer text is no title, and each divider in it would be tried. */
  private static final int LONGEST = 500;

  private static final List<String> DIVIDERS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ");

  private WindowTitle() {}

  /** The title without an outlet's name at its end (or its beginning). */
  static String withoutOutlet(String title, PageFacts facts) {
    if (title.length() > LONGEST) {
      return title;
    }
    String outlet = facts.meta("og:site_name", "application-name");
    for (String divider : DIVIDERS) {
      int at = title.lastIndexOf(divider);
      if (at <= 0) {
        continue;
      }
      String head = title.substring(0, at).strip();
      String tail = title.substring(at + divider.length()).strip();
      if (isOutlet(tail, outlet) || divider.equals(" | ") && short3(tail, head)) {
        return withoutOutlet(head, facts);
      }
      if (isOutlet(head, outlet)) {
        return tail;
      }
      if (outlet == null && Words.count(tail) <= 4 && Words.count(head) >= 4) {
        return head;
      }
    }
    return title;
  }

  private static boolean short3(String tail, String head) {
    return Words.count(tail) <= 4 && Words.count(head) >= 4;
  }

  private static boolean isOutlet(String text, @Nullable String outlet) {
    return outlet != null && Headline.likeness(Words.of(text), Words.of(outlet)) >= 0.6;
  }
}
