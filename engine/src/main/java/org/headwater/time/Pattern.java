package org.headwater.time;

import java.util.ArrayList;
import java.util.List;

/**
 * One pattern of the rule file, spelled out into the plain sequences that it stands for.
 *
 * <p>A pattern is a row of elements parted by spaces. An element is a class of {@link Kind} in
 * capitals, a word or sign in small letters, alternatives {@code a|b}, a group {@code ( … )}; a
 * {@code ?} behind makes it optional. Elements in {@code [ ]} are context: they must stand there,
 * and are no part of the expression; they come first or last.
 */
final class Pattern {
  private final String[] elements;
  private int at;

  private Pattern(String text) {
    elements = text.trim().split(" +");
  }

  /** Every sequence of elements that the pattern accepts. */
  static List<List<String>> sequences(String text) {
    return new Pattern(text).sequence();
  }

  private List<List<String>> sequence() {
    List<List<String>> all = List.of(List.of());
    while (at < elements.length && !elements[at].startsWith(")")) {
      all = product(all, element());
    }
    return all;
  }

  private List<List<String>> element() {
    String element = elements[at++];
    if (element.equals("(")) {
      List<List<String>> inner = sequence();
      String close = elements[at++];
      return close.equals(")?") ? withNothing(inner) : inner;
    }
    boolean optional = element.endsWith("?") && element.length() > 1;
    String bare = optional ? element.substring(0, element.length() - 1) : element;
    boolean context = bare.startsWith("[") && bare.length() > 1;
    String names = context ? bare.substring(1, bare.length() - 1) : bare;
    List<List<String>> choices = new ArrayList<>();
    for (String name : names.split("\\|")) {
      choices.add(List.of(context ? "[" + name : name));
    }
    return optional ? withNothing(choices) : choices;
  }

  private static List<List<String>> withNothing(List<List<String>> choices) {
    List<List<String>> all = new ArrayList<>(choices);
    all.add(List.of());
    return all;
  }

  private static List<List<String>> product(List<List<String>> heads, List<List<String>> tails) {
    List<List<String>> all = new ArrayList<>(heads.size() * tails.size());
    for (List<String> head : heads) {
      for (List<String> tail : tails) {
        List<String> joined = new ArrayList<>(head);
        joined.addAll(tail);
        all.add(joined);
      }
    }
    return all;
  }
}
