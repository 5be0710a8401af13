package org.headwater.evidence;

import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.language.WordList;

/** Past forms and participles of English verbs, told by their ending or by a list. */
final class PastForms {
  /** Longer words in "-ed" are taken for verbs. */
  private static final int SHORTEST = 3;

  private static final Set<String> IRREGULAR =
      WordList.table(PastForms.class, "irregular-verbs.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private PastForms() {}

  /** Whether a word in lower case is one. */
  static boolean contains(String word) {
    return IRREGULAR.contains(word) || isRegular(word);
  }

  /** Whether a word in lower case is one by its ending. */
  static boolean isRegular(String word) {
    return word.length() > SHORTEST && word.endsWith("ed");
  }
}
