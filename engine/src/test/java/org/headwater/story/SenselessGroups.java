package org.headwater.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A machine without sense, which yet keeps apart what it was told to. */
final class SenselessGroups implements Groups {
  final TreeMap<Integer, String> groups = new TreeMap<>();
  final Set<String> names = new TreeSet<>();
  Bonds bonds = Bonds.NONE;

  private static int number(String article) {
    return Integer.parseInt(article.substring(1));
  }

  @Override
  public Optional<String> groupOf(String article) {
    return Optional.ofNullable(groups.get(number(article)));
  }

  @Override
  public List<String> members(String group) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().equals(group))
        .map(entry -> "a" + entry.getKey())
        .toList();
  }

  @Override
  public List<String> articles() {
    return groups.keySet().stream().map(number -> "a" + number).toList();
  }

  @Override
  public void take(List<String> articles, String group) {
    names.add(group);
    for (String article : articles) {
      groups.computeIfPresent(number(article), (a, old) -> group);
    }
  }

  @Override
  public void pour(String group, String into) {
    take(members(group), into);
  }

  @Override
  public void bind(Bonds known) {
    bonds = known;
  }

  @Override
  public List<Change> look() {
    return List.of();
  }

  boolean apart(List<String> some, List<String> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> bonds.apart(a, b)));
  }

  List<String> ids() {
    return new ArrayList<>(new TreeSet<>(groups.values()));
  }

  /** Merges, moves or splits at random; nothing when that is not allowed. */
  List<Change> change(Random random) {
    String from = any(ids(), random);
    String into = any(ids(), random);
    List<String> members = members(from);
    if (from.equals(into)) {
      return split(from, members, random);
    }
    if (random.nextBoolean() || members.size() == 1) {
      if (apart(members, members(into))) {
        return List.of();
      }
      take(members, into);
      return List.of(new Change.Merged(from, into, null));
    }
    String article = any(members, random);
    if (apart(List.of(article), members(into))) {
      return List.of();
    }
    take(List.of(article), into);
    return List.of(new Change.Moved(article, from, into, null));
  }

  private List<Change> split(String from, List<String> members, Random random) {
    List<String> leaving = members.stream().filter(id -> random.nextBoolean()).toList();
    Optional<String> name =
        leaving.stream()
            .map(id -> "s" + id.substring(1))
            .filter(n -> !names.contains(n))
            .findFirst();
    if (name.isEmpty() || leaving.size() == members.size()) {
      return List.of();
    }
    take(leaving, name.get());
    return List.of(new Change.Split(from, name.get(), leaving, null));
  }

  /** One of some, at random. */
  static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
