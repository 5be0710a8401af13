package org.headwater.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a date such as {@code 03/04/2023} begins with the day: by the language of its page. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  /** By the language, else by the first other date of the page that has only one order. */
  static DayOrder of(@Nullable String language, TypedPage page) {
    DayOrder order = of(language);
    for (int i = 0; i < page.size() && order == UNKNOWN; i++) {
      order = DateReader.orderIn(page.text(i));
    }
    return order;
  }

  /** English alone, or no language, says nothing: its writers do both. */
  static DayOrder of(@Nullable String language) {
    String tag = language == null ? "" : language.toLowerCase(Locale.ROOT).replace('_', '-');
    if (tag.isEmpty() || tag.equals("en")) {
      return UNKNOWN;
    }
    if (tag.startsWith("en-us") || tag.startsWith("en-ph")) {
      return MONTH_FIRST;
    }
    boolean other =
        tag.startsWith("en-ca")
            || tag.startsWith("zh")
            || tag.startsWith("ja")
            || tag.startsWith("ko")
            || tag.startsWith("hu")
            || tag.startsWith("sv")
            || tag.startsWith("lt");
    return other ? UNKNOWN : DAY_FIRST;
  }
}
