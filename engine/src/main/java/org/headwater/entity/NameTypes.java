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
 * a person in the next, and the one that is named falls into pieces. How: within one story the same
 * words are one entity whatever their types, and its type is the one that most of its mentions
 * have. One exception: a single word tagged as a person may be the family name of somebody; where
 * the story has a full name with that word the person stays apart. Cost: one look-up a name.
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
    Map<String, Integer> first = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      NameGroup group = groups.get(i);
      String words = String.join(" ", group.words().sorted());
      boolean family =
          group.type() == EntityType.PER
              && !group.full()
              && group.words().texts().stream().anyMatch(wordsOfPersons::contains);
      if (!words.isEmpty() && !family) {
        Integer same = first.putIfAbsent(words, i);
        if (same != null && groups.get(same).type() != group.type()) {
          pairs.add(new Pair(same, i));
        }
      }
    }
    return pairs;
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
