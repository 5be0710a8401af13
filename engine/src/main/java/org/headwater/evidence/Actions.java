package org.headwater.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Which stems name an action or event, and how near two of them are.
 *
 * <p>Why: two sentences that say the same often share what happened in other words ({@code heist},
 * {@code robbery}) and little else. How: the table {@code actions.tsv} gives for each stem of an
 * English verb or noun of action its common senses in WordNet (Miller, 1995), nouns led back to
 * their verbs, and the senses one step above. Cost: a look-up for each stem, which who compares
 * many does once ({@link #senses}), and the crossing of two small sets.
 */
final class Actions {
  /** How near two stems with a sense in common are, where the same stem is 1. */
  static final double SAME_SENSE = 0.9;

  /** How near two stems are of which one names a kind of what the other names. */
  static final double KIND_OF = 0.7;

  private static final Map<String, Senses> TABLE = read();

  /** What a stem may mean, by number, in order. */
  record Senses(int[] own, int[] above) {}

  private Actions() {}

  /** Whether a stem names an action or event. */
  static boolean contains(String stem) {
    return TABLE.containsKey(stem);
  }

  /** What a stem may mean, null when it names no action. */
  static @Nullable Senses senses(String stem) {
    return TABLE.get(stem);
  }

  /** How near two stems are, 0 (not) to 1 (the same stem); 0 when one is no action. */
  static double similarity(String a, String b) {
    Senses x = senses(a);
    return a.equals(b) ? (x == null ? 0 : 1) : similarity(x, senses(b));
  }

  /** How near two different stems are, 0 (not) to 1; 0 when one is no action. */
  private static double similarity(@Nullable Senses x, @Nullable Senses y) {
    if (x == null || y == null) {
      return 0;
    }
    if (cross(x.own, y.own)) {
      return SAME_SENSE;
    }
    return cross(x.own, y.above) || cross(x.above, y.own) ? KIND_OF : 0;
  }

  /** Whether two lists in order have a number in common. */
  private static boolean cross(int[] a, int[] b) {
    int i = 0;
    int k = 0;
    while (i < a.length && k < b.length) {
      if (a[i] == b[k]) {
        return true;
      }
      if (a[i] < b[k]) {
        i++;
      } else {
        k++;
      }
    }
    return false;
  }

  private static Map<String, Senses> read() {
    Map<String, Senses> table = new HashMap<>();
    for (List<String> row : WordList.table(Actions.class, "actions.tsv")) {
      table.put(row.get(0), new Senses(numbers(row.get(1)), numbers(row.get(2))));
    }
    return Map.copyOf(table);
  }

  /** Senses are written as numbers to the base 36. */
  private static int[] numbers(String column) {
    return column.isEmpty()
        ? new int[0]
        : Arrays.stream(column.split(" "))
            .mapToInt(sense -> Integer.parseInt(sense, 36))
            .sorted()
            .toArray();
  }
}
