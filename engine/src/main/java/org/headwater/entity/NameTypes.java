package org.headwater.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.EntityType;

/**
 * Names of one story that are the same words under several types.
 *
 * <p>Why: a tagger that does not know a name takes it for a place in one sentence and for a firm or
 * a person in the next, and the one that is named falls into pieces. How: within one story a name
 * of several words is one entity whatever its types; a single word is one when some article has it
 * under two types, which shows that the tagger does not know it (a firm in one article and a place
 * in another may share a name). The type is the one that most mentions have. A single word tagged
 * as a person may be somebody's family name; where the story has a full name with that word it
 * stays apart. Cost: one look-up a name.
 */
final class NameTypes {
  private NameTypes() {}

  /** Two names that are one, by their indexes. */
  record Pair(int a, int b) {}

  /** The pairs of groups of the same words and different types, each with the first such group. */
  static List<Pair> pairs(List<NameGroup> groups) {
    Set<String> wordsOfPersons = new HashSet<>();
    for (NameGroup group : groups) {
      if (group.type() == EntityType.PER && group.full()) {
        wordsOfPersons.addAll(group.words().texts());
      }
    }
    Map<String, List<Integer>> byWords = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      NameGroup group = groups.get(i);
      String words = String.join(" ", group.words().sorted());
      boolean family =
          group.type() == EntityType.PER
              && !group.full()
              && group.words().texts().stream().anyMatch(wordsOfPersons::contains);
      if (!words.isEmpty() && !family) {
        byWords.computeIfAbsent(words, k -> new ArrayList<>()).add(i);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> same : byWords.values()) {
      boolean several = groups.get(same.getFirst()).words().words().size() > 1;
      if (several || wavers(same.stream().map(groups::get).toList())) {
        same.stream().skip(1).forEach(other -> pairs.add(new Pair(same.getFirst(), other)));
      }
    }
    return pairs;
  }

  /** Whether some article has the words under two types. */
  private static boolean wavers(List<NameGroup> same) {
    Set<String> articles = new HashSet<>();
    for (NameGroup group : same) {
      for (String article : group.articles()) {
        if (!articles.add(article)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The type of most mentions; of equally many, the first. */
  static EntityType most(List<NameGroup> joined) {
    Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
    joined.forEach(group -> counts.merge(group.type(), group.count(), Integer::sum));
    EntityType most = joined.getFirst().type();
    for (Map.Entry<EntityType, Integer> count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(most, 0)) {
        most = count.getKey();
      }
    }
    return most;
  }
}
