package org.headwater.entity;

import java.util.List;
import java.util.Set;
import org.headwater.language.WordList;

/** Which word of a full name stands for the person when it stands alone. */
final class FamilyNames {
  private static final Set<String> CHINESE =
      WordList.set(FamilyNames.class, "chinese-surnames.txt");

  private FamilyNames() {}

  /**
   * The folded family name: the first word of Korean and Chinese names, else the last full word.
   */
  static String of(NameWords name) {
    List<NameWord> words = name.words();
    List<NameWord> full = words.stream().filter(w -> w.kind() == NameWord.Kind.WORD).toList();
    if (full.isEmpty()) {
      return words.isEmpty() ? "" : words.getLast().text();
    }
    String first = words.getFirst().text();
    boolean familyFirst =
        words.size() > 1
            && ((KoreanName.familyFirst(name.texts()))
                || (CHINESE.contains(first) && words.size() <= 3));
    return familyFirst ? first : full.getLast().text();
  }
}
