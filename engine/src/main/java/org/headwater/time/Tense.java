package org.headwater.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.language.WordList;

/**
 * Reads from the words around an expression whether it lies before or behind the publication.
 *
 * <p>Without a parser: the nearest word that decides, first to the left and then to the right of
 * the expression within its sentence; a verb form in the past behind a modal ({@code will be
 * signed}) speaks of the future. Words in {@code tense.tsv} and {@code deadlines.txt}. At most
 * {@value #REACH} words each way, so linear.
 */
final class Tense {
  private static final int REACH = 14;
  private static final Set<String> DEADLINES =
      Set.copyOf(WordList.read(Tense.class, "deadlines.txt"));
  private static final Map<String, Direction> WORDS = new HashMap<>();

  static {
    for (List<String> row : WordList.table(Tense.class, "tense.tsv")) {
      WORDS.put(row.get(0), Direction.valueOf(row.get(1)));
    }
  }

  private Tense() {}

  /**
   * @param from index of the expression's first word
   * @param to behind its last word
   */
  static Direction around(List<Word> words, int from, int to) {
    if (from > 0 && DEADLINES.contains(words.get(from - 1).lower())) {
      return Direction.FUTURE;
    }
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      Direction direction = of(words, i);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    for (int i = to; i < Math.min(words.size(), to + REACH); i++) {
      Direction direction = of(words, i);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  private static Direction of(List<Word> words, int at) {
    String word = words.get(at).lower();
    Direction listed = WORDS.get(word);
    if (listed != null) {
      return listed == Direction.PAST && behindModal(words, at) ? Direction.FUTURE : listed;
    }
    if (word.length() > 4 && word.endsWith("ed")) {
      return behindModal(words, at) ? Direction.FUTURE : Direction.PAST;
    }
    return Direction.UNKNOWN;
  }

  private static boolean behindModal(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      String word = words.get(i).lower();
      if (WORDS.get(word) == Direction.FUTURE || word.equals("to")) {
        return true;
      }
      boolean bridge =
          word.equals("be") || word.equals("have") || word.equals("not") || word.endsWith("ly");
      if (!bridge) {
        return false;
      }
    }
    return false;
  }
}
