package org.headwater.evidence;

import java.util.List;
import org.headwater.language.WordList;

/**
 * Bodies that have parts with names of their own: the European Union and its Commission.
 *
 * <p>Why: what the part says, the whole says through it, so the two are not known to be two
 * origins; two parts of one whole are. How: a list of wholes and parts, and whatever begins with
 * the name of a whole ("the UN relief office"). Cost: the length of the list.
 */
final class UmbrellaBodies {
  private record Umbrella(List<String> names, List<String> parts) {
    boolean isWhole(String name) {
      return names.contains(name);
    }

    boolean isPart(String name) {
      return !isWhole(name)
          && (parts.contains(name) || names.stream().anyMatch(n -> name.startsWith(n + " ")));
    }
  }

  private static final List<Umbrella> ALL =
      WordList.table(UmbrellaBodies.class, "umbrella-bodies.tsv", 2).stream()
          .map(row -> new Umbrella(WordList.values(row.get(0)), WordList.values(row.get(1))))
          .toList();

  private UmbrellaBodies() {}

  /** Whether one of two bodies, by the words of their names, is the other or a part of it. */
  static boolean areOfOne(List<String> a, List<String> b) {
    String first = String.join(" ", a);
    String second = String.join(" ", b);
    return ALL.stream()
        .anyMatch(one ->
            one.isWhole(first) && (one.isWhole(second) || one.isPart(second))
                || one.isWhole(second) && one.isPart(first));
  }

  /** Whether the words are the name of a body of the list, of which it is known what it means. */
  static boolean isKnown(List<String> words) {
    String name = String.join(" ", words);
    return ALL.stream()
        .flatMap(one -> List.of(one.names(), one.parts()).stream())
        .anyMatch(names -> names.contains(name));
  }
}
