package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How near each two of the actions that a story names are, as {@link Actions#similarity(String,
 * String)} says.
 *
 * <p>Why: a story names thousands of pairs of actions, and to cross the senses of each pair is
 * slow. How: for each sense the actions are listed that have it or stand one step below it; who is
 * near to an action is read from the lists of its senses, when it is first asked for. Not for
 * several threads. Cost: for each action the lengths of these lists.
 */
final class ActionNearness {
  private final Actions.@Nullable Senses[] senses;
  private final Map<Integer, List<Integer>> byOwn = new HashMap<>();
  private final Map<Integer, List<Integer>> byAbove = new HashMap<>();
  private final float[] @Nullable [] rows;

  /** For these stems, each once, which are spoken of by their index; not all need be actions. */
  ActionNearness(List<String> actions) {
    senses = new Actions.@Nullable Senses[actions.size()];
    rows = new float[actions.size()][];
    for (int i = 0; i < senses.length; i++) {
      senses[i] = Actions.senses(actions.get(i));
      if (senses[i] != null) {
        list(i, senses[i].own(), byOwn);
        list(i, senses[i].above(), byAbove);
      }
    }
  }

  private static void list(int action, int[] senses, Map<Integer, List<Integer>> lists) {
    for (int sense : senses) {
      lists.computeIfAbsent(sense, key -> new ArrayList<>()).add(action);
    }
  }

  /** The nearness of two actions, 0 (not) to 1 (the same); 0 when one is no action. */
  float of(int a, int b) {
    float[] row = rows[a];
    if (row == null) {
      row = row(a);
      rows[a] = row;
    }
    return row[b];
  }

  private float[] row(int action) {
    float[] row = new float[senses.length];
    Actions.Senses of = senses[action];
    if (of != null) {
      put(Actions.KIND_OF, of.own(), byAbove, row);
      put(Actions.KIND_OF, of.above(), byOwn, row);
      put(Actions.SAME_SENSE, of.own(), byOwn, row);
      row[action] = 1;
    }
    return row;
  }

  private static void put(
      double nearness, int[] senses, Map<Integer, List<Integer>> lists, float[] row) {
    for (int sense : senses) {
      for (int action : lists.getOrDefault(sense, List.of())) {
        row[action] = (float) nearness;
      }
    }
  }
}
