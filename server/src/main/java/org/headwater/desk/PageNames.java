package org.headwater.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwater.store.Imprint;

/** How a story calls its pages: by their outlets, numbered where one has several. */
final class PageNames {
  private PageNames() {}

  /** A name for each page, in their order. */
  static List<String> of(List<Imprint> imprints) {
    Map<String, Integer> perOutlet = new HashMap<>();
    imprints.forEach(imprint -> perOutlet.merge(outlet(imprint), 1, Integer::sum));
    Map<String, Integer> met = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Imprint imprint : imprints) {
      String outlet = outlet(imprint);
      int nth = met.merge(outlet, 1, Integer::sum);
      if (outlet.isEmpty()) {
        String credit = imprint.credit();
        names.add("page " + (names.size() + 1) + (credit == null ? "" : " (" + credit + ")"));
      } else {
        boolean only = Objects.requireNonNull(perOutlet.get(outlet)) == 1;
        names.add(only ? outlet : outlet + " (" + nth + ")");
      }
    }
    return names;
  }

  private static String outlet(Imprint imprint) {
    return Objects.requireNonNullElse(imprint.outlet(), "");
  }
}
