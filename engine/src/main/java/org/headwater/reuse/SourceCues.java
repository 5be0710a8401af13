package org.headwater.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.headwater.language.WordList;

/**
 * Whether a text gives an outlet as the source of what it tells: {@code according to Reuters},
 * {@code the Tide Courier reports}. The cues are in {@code source-cues.tsv}. Cost: linear.
 */
final class SourceCues {
  private static final List<int[]> BEFORE = cues("before");
  private static final List<int[]> AFTER = cues("after");
  private static final int THE = WordingReader.words("the")[0];

  private SourceCues() {}

  /**
   * Looks for an outlet beside a cue.
   *
   * @param outlet the words of its name, without article
   */
  static boolean cites(Wording text, int[] outlet) {
    int[] words = text.words();
    for (int at = 0; outlet.length > 0 && at + outlet.length <= words.length; at++) {
      if (stands(words, at, outlet)
          && (isCuedBefore(words, at) || isCuedAfter(words, at, outlet))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCuedBefore(int[] words, int at) {
    int end = at > 0 && words[at - 1] == THE ? at - 1 : at;
    return BEFORE.stream().anyMatch(cue -> stands(words, end - cue.length, cue));
  }

  private static boolean isCuedAfter(int[] words, int at, int[] outlet) {
    return AFTER.stream().anyMatch(cue -> stands(words, at + outlet.length, cue));
  }

  private static boolean stands(int[] words, int at, int[] row) {
    return at >= 0
        && at + row.length <= words.length
        && Arrays.equals(words, at, at + row.length, row, 0, row.length);
  }

  private static List<int[]> cues(String place) {
    List<int[]> cues = new ArrayList<>();
    for (List<String> row : WordList.table(SourceCues.class, "source-cues.tsv")) {
      if (row.get(0).equals(place)) {
        cues.add(WordingReader.words(row.get(1)));
      }
    }
    return cues;
  }
}
