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
  private static final Set<String> DEADLINES = WordList.set(Tense.class, "deadlines.txt");
  private static final Map<String, Direction> WORDS = new HashMap<>();

  static {
    for (List<String> row : WordList.table(Tense.class, "tense.tsv")) {
      WORDS.put(row.get(0), Direction.valueOf(row.get(1)));
    }
  }

  /** "As early as Friday". */
  private static final Set<String> EARLIEST = WordList.set(Tense.class, "earliest.txt");

  /** What makes "to" and a verb speak of the future ("is to sail", "set to resume"). */
  private static final Set<String> BEFORE_TO = WordList.set(Tense.class, "intentions.txt");

  /** Behind these a participle says nothing ("the case is heard in May"). */
  private static final Set<String> PRESENT = WordList.set(Tense.class, "present-be.txt");

  private Tense() {}

  /**
   * @param from index of the expression's first word
   * @param to behind its last word
   */
  static Direction around(List<Word> words, int from, int to) {
    if (from > 0 && DEADLINES.contains(words.get(from - 1).lower())) {
      return isPastPerfect(words, from - 1) ? Direction.PAST : Direction.FUTURE;
    }
    if (from > 2 && EARLIEST.contains(words.get(from - 2).lower()) && is(words, from - 1, "as")) {
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

  /** Whether a deadline had been kept ("Two ships had left by Sunday"). */
  private static boolean isPastPerfect(List<Word> words, int deadline) {
    for (int i = deadline - 1; i >= Math.max(0, deadline - REACH); i--) {
      if (is(words, i, "had")) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(List<Word> words, int at, String word) {
    return words.get(at).lower().equals(word);
  }

  private static Direction of(List<Word> words, int at) {
    String word = words.get(at).lower();
    if (words.get(at).as(Kind.MONTH) != null) {
      return Direction.UNKNOWN;
    }
    if (word.equals("to") && at > 0 && BEFORE_TO.contains(words.get(at - 1).lower())) {
      return Direction.FUTURE;
    }
    Direction listed = WORDS.get(word);
    boolean regular = word.length() > 4 && word.endsWith("ed") && !word.startsWith("un");
    if (listed == null ? !regular : listed != Direction.PAST) {
      return listed == null ? Direction.UNKNOWN : listed;
    }
    if (behindModal(words, at)) {
      return Direction.FUTURE;
    }
    boolean passive = at > 0 && PRESENT.contains(words.get(at - 1).lower());
    return passive ? Direction.UNKNOWN : Direction.PAST;
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
