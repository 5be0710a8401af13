package org.headwater.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.EntityType;
import org.headwater.entity.Countries.Use;

/**
 * The name groups of a story and the joins between them: union-find whose sets remember the
 * articles they stand in, so that no join brings two entities together that one article keeps
 * apart.
 */
final class NameGroups {
  /** A name is compared with so many other names of a block at most. */
  static final int MOST_COMPARED = 60;

  /** Over articles, only surer matches join than between two names given by a person. */
  private static final double SURE = 0.62;

  private final Map<String, Integer> byKey = new LinkedHashMap<>();
  private final List<NameGroup> groups = new ArrayList<>();
  private final Map<String, Integer> acronyms = new LinkedHashMap<>();
  private final Map<Integer, ComparedName> compared = new HashMap<>();
  private final Map<Integer, List<String>> reasons = new LinkedHashMap<>();
  private DisjointSets sets = new DisjointSets(0);
  private List<Set<String>> articles = new ArrayList<>();
  private int added;

  void add(LocalEntity local) {
    String key = key(local);
    Integer at = byKey.get(key);
    if (at == null) {
      at = groups.size();
      byKey.put(key, at);
      groups.add(new NameGroup(key, local, added));
    }
    groups.get(at).add(local, added++);
  }

  private static String key(LocalEntity local) {
    return MentionLinker.key(
        new Found(local.forms().getFirst().span(), local.type(), local.fullest(), local.words()));
  }

  void join() {
    sets = new DisjointSets(groups.size());
    articles = new ArrayList<>();
    groups.forEach(group -> articles.add(group.articles()));
    joinCountries();
    for (NameTypes.Pair pair : NameTypes.pairs(groups)) {
      join(pair.a(), pair.b(), "the same words, tagged as another type");
    }
    joinBlocks();
    joinAcronyms();
    joinLoneNames();
  }

  /** The joined groups, each list and all lists in order of first appearance. */
  List<List<NameGroup>> joined() {
    Map<Integer, List<NameGroup>> joined = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      joined.computeIfAbsent(sets.find(i), k -> new ArrayList<>()).add(groups.get(i));
    }
    return List.copyOf(joined.values());
  }

  List<String> why(List<NameGroup> joined) {
    return reasons.getOrDefault(byKey.get(joined.getFirst().key()), List.of());
  }

  /** A country tagged as an organisation somewhere is the country if most of the story says so. */
  private void joinCountries() {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).type() != EntityType.ORG) {
        continue;
      }
      Optional<Countries.CountryName> country = Countries.find(groups.get(i).name());
      if (country.isPresent() && country.get().use() == Use.NAME) {
        Integer place = byKey.get("LOC:" + Use.NAME + ":" + country.get().code());
        if (place != null && groups.get(place).count() > groups.get(i).count()) {
          join(place, i, "the country, tagged as an organisation");
        }
      }
    }
  }

  private void joinBlocks() {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      NameGroup group = groups.get(i);
      if (group.type() == EntityType.PER && !group.full()) {
        continue;
      }
      Set<Integer> others = new LinkedHashSet<>();
      for (String key : blockingKeys(group)) {
        List<Integer> block = blocks.computeIfAbsent(key, k -> new ArrayList<>());
        others.addAll(block.subList(Math.max(0, block.size() - MOST_COMPARED), block.size()));
        block.add(i);
      }
      for (int other : others) {
        compare(other, i);
      }
    }
  }

  private void compare(int a, int b) {
    NameGroup x = groups.get(a);
    NameGroup y = groups.get(b);
    boolean sameSize = x.type() == EntityType.PER || x.words().majors() == y.words().majors();
    if (!sameSize || areSettled(a, b)) {
      return;
    }
    NameMatch match = NameMatcher.compare(compared(a), compared(b));
    if (match.same() && match.score() >= SURE) {
      join(a, b, match.why());
    }
  }

  private ComparedName compared(int group) {
    return compared.computeIfAbsent(
        group, i -> ComparedName.of(groups.get(i).name(), groups.get(i).type()));
  }

  /** Sounds of the words that count; a Korean name's family name is such a word anyway. */
  private static Set<String> blockingKeys(NameGroup group) {
    Set<String> keys = new LinkedHashSet<>();
    for (NameWord word : group.words().words()) {
      if (word.major()) {
        keys.add(group.type() + ":" + consonants(word.sound()));
      }
    }
    if (group.type() == EntityType.PER) {
      KoreanName.of(group.words().texts()).ifPresent(k -> keys.add("family:" + k.family()));
    }
    if (keys.isEmpty()) {
      keys.add(group.type() + ":" + String.join("", group.words().sorted()));
    }
    return keys;
  }

  /** First letter and the first consonants after it. */
  private static String consonants(String sound) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < sound.length() && key.length() < 4; i++) {
      char c = sound.charAt(i);
      if (i == 0 || "aeiou".indexOf(c) < 0) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** An acronym that some article explains is that organisation in the others too. */
  private void joinAcronyms() {
    for (int i = 0; i < groups.size(); i++) {
      for (NameGroup.Placed placed : groups.get(i).locals()) {
        for (LocalEntity.Form form : placed.local().forms()) {
          String letters = Acronyms.acronym(form.text());
          if (!letters.isEmpty() && groups.get(i).words().words().size() > 1) {
            int at = i;
            acronyms.merge(
                groups.get(i).type() + ":" + letters,
                i,
                (a, b) -> a >= 0 && sets.find(a) == sets.find(at) ? a : -1);
          }
        }
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      String letters = Acronyms.acronym(groups.get(i).name());
      int longForm = acronyms.getOrDefault(groups.get(i).type() + ":" + letters, -1);
      if (!letters.isEmpty() && longForm >= 0) {
        unite(longForm, i, "acronym explained in another article");
      }
    }
  }

  /** A family name alone goes to the only full name of the story that has it. */
  private void joinLoneNames() {
    Map<String, Set<Integer>> byFamily = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      NameGroup group = groups.get(i);
      if (group.type() == EntityType.PER && group.full()) {
        for (String key : familyKeys(FamilyNames.of(group.words()))) {
          byFamily.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(sets.find(i));
        }
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      NameGroup group = groups.get(i);
      if (group.type() != EntityType.PER || group.full() || group.words().words().isEmpty()) {
        continue;
      }
      Set<Integer> holders = new LinkedHashSet<>();
      for (String key : familyKeys(FamilyNames.of(group.words()))) {
        byFamily.getOrDefault(key, Set.of()).forEach(h -> holders.add(sets.find(h)));
      }
      if (holders.size() == 1) {
        unite(holders.iterator().next(), i, "the only one of that family name in the story");
      }
    }
  }

  private static List<String> familyKeys(String family) {
    return List.of(Spelling.sound(family));
  }

  /** Joins two sets unless one article has both apart. */
  private void unite(int a, int b, String why) {
    if (!areSettled(a, b)) {
      join(a, b, why);
    }
  }

  /** Whether nothing can join two sets: they are one already, or one article has both apart. */
  private boolean areSettled(int a, int b) {
    int x = sets.find(a);
    int y = sets.find(b);
    Set<String> small =
        articles.get(x).size() < articles.get(y).size() ? articles.get(x) : articles.get(y);
    Set<String> large = small == articles.get(x) ? articles.get(y) : articles.get(x);
    return x == y || small.stream().anyMatch(large::contains);
  }

  private void join(int a, int b, String why) {
    int x = sets.find(a);
    int y = sets.find(b);
    if (x == y) {
      return;
    }
    Set<String> small =
        articles.get(x).size() < articles.get(y).size() ? articles.get(x) : articles.get(y);
    Set<String> large = small == articles.get(x) ? articles.get(y) : articles.get(x);
    String reason = groups.get(a).name() + " = " + groups.get(b).name() + ": " + why;
    sets.union(x, y);
    int root = sets.find(x);
    int other = root == x ? y : x;
    large.addAll(small);
    articles.set(root, large);
    List<String> all = new ArrayList<>(reasons.getOrDefault(root, List.of()));
    all.addAll(reasons.getOrDefault(other, List.of()));
    all.add(reason);
    reasons.remove(other);
    reasons.put(root, all);
  }
}
