package org.headwater.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The day in the number that the agency dpa gives to each of its items, which many outlets print
 * beneath the text: {@code dpa:220503-99-123456/2} is of 3 May 2022.
 */
final class AgencyNumber {
  private static final Pattern NUMBER =
      Pattern.compile("dpa:(\\d\\d)(\\d\\d)(\\d\\d)-\\d{1,3}-\\d{3,8}");
  private static final int LONGEST_LINE = 200;

  private AgencyNumber() {}

  static @Nullable Offer<PartialDate> find(TypedPage page) {
    for (int i = page.size() - 1; i >= 0; i--) {
      String line = page.text(i);
      Matcher m =
          line.length() <= LONGEST_LINE && line.contains("dpa:") ? NUMBER.matcher(line) : null;
      if (m != null && m.find()) {
        String iso = "20" + m.group(1) + "-" + m.group(2) + "-" + m.group(3);
        PartialDate date = PartialDate.parse(iso).orElse(null);
        if (date != null) {
          return Offer.at(
              page.block(i), date, "line", "the day in the number of the agency's item");
        }
      }
    }
    return null;
  }
}
