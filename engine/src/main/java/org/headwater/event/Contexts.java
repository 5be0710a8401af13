package org.headwater.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.language.WordList;

/**
 * What an act was about: PLOVER's contexts ("military", "election", "refugee"), by the words of its
 * sentence in {@code contexts.tsv}. Not fitted: PLOVER's records name no context. Linear in the
 * sentence.
 */
final class Contexts {
  private static final Map<String, List<String>> BY_WORD = read();

  private Contexts() {}

  /** In the order in which their first words stand. */
  static List<String> of(Reading reading) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < reading.size; i++) {
      for (String context : BY_WORD.getOrDefault(reading.word(i), List.of())) {
        if (!found.contains(context)) {
          found.add(context);
        }
      }
    }
    return found;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> contexts = new HashMap<>();
    for (List<String> row : WordList.table(Contexts.class, "contexts.tsv")) {
      for (String word : row.get(1).split(" ")) {
        contexts.computeIfAbsent(word, key -> new ArrayList<>()).add(row.getFirst());
      }
    }
    return contexts;
  }
}
