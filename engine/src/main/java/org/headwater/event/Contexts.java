package org.headwater.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.language.WordList;

/**
 * What an act was about: PLOVER's contexts ("military", "election", "refugee"), by the act itself
 * (an embargo is economic, an air strike military) and by the words of its sentence, both in {@code
 * contexts.tsv}; those of the source at the end (", diplomats say") tell nothing of it. Not fitted.
 * Linear in the sentence.
 */
final class Contexts {
  private static final Map<String, List<String>> BY_WORD = read();

  /** Digits of the CAMEO codes that tell a context. */
  private static final int CODE = 3;

  private Contexts() {}

  /** That of the act first, then in the order in which their first words stand. */
  static List<String> of(Reading reading, List<Clause> clauses, Draft draft) {
    Set<String> found = new LinkedHashSet<>();
    Trigger trigger = draft.match().trigger();
    found.addAll(named("=" + trigger.code().substring(0, Math.min(CODE, trigger.code().length()))));
    found.addAll(named(trigger.type().name() + ":" + trigger.mode()));
    Clause last = clauses.getLast();
    int end = last.kind() == Clause.Kind.SOURCE ? last.from() : reading.size;
    for (int i = 0; i < end; i++) {
      found.addAll(named(reading.word(i)));
    }
    return List.copyOf(found);
  }

  /** Whether a word speaks of arms. */
  static boolean military(String word) {
    return named(word).contains("military");
  }

  private static List<String> named(String key) {
    return BY_WORD.getOrDefault(key, List.of());
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
