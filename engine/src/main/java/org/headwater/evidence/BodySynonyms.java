package org.headwater.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.language.WordList;

/**
 * Words by which two outlets call one body: army and military, ministry and department.
 *
 * <p>Cost: a look-up takes the lines of a short list.
 */
final class BodySynonyms {
  private static final List<Set<String>> LINES =
      WordList.table(BodySynonyms.class, "body-synonyms.tsv").stream()
          .map(row -> Set.copyOf(row))
          .toList();

  private BodySynonyms() {}

  /** Whether two words in lower case may name one. */
  static boolean areOne(String a, String b) {
    return LINES.stream().anyMatch(line -> line.contains(a) && line.contains(b));
  }

  /** Whether a word has others that name the same. */
  static boolean has(String word) {
    return LINES.stream().anyMatch(line -> line.contains(word));
  }

  /** The first letters of a word in lower case and of all that name the same. */
  static String initials(String word) {
    return LINES.stream()
            .filter(line -> line.contains(word))
            .flatMap(Set::stream)
            .map(other -> other.substring(0, 1))
            .sorted()
            .distinct()
            .collect(Collectors.joining())
        + Character.toString(word.codePointAt(0));
  }
}
