package org.headwater.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The rules as one tree of prefixes.
 *
 * <p>Why: all rules are tried at once, and a word that begins no rule costs one or two look-ups.
 * How: every pattern of {@code rules.txt} is spelled out into sequences, the sequences share their
 * beginnings; from each word the tree is walked as far as the words go, the longest match wins,
 * among equals the earlier rule. Cost: rules are at most a dozen words long, so time is linear in
 * the text.
 */
final class Grammar {
  private static final Grammar SHIPPED = new Grammar();

  /** What a matched rule means. */
  record Rule(int order, Meaning meaning, String argument) {}

  /**
   * @param from index of the first word of the expression
   * @param to behind the last word of the expression
   * @param parts the classed words, in order
   */
  record Match(int from, int to, Rule rule, List<Part> parts) {}

  private static final class Node {
    final Map<Kind, Node> kinds = new EnumMap<>(Kind.class);
    final Map<String, Node> literals = new HashMap<>();
    final Map<String, Node> contexts = new HashMap<>();
    @Nullable Rule rule;
  }

  private final Node root = new Node();

  private Grammar() {
    int order = 0;
    for (List<String> row : WordList.table(Grammar.class, "rules.txt")) {
      String[] meaning = row.get(0).split(":", 2);
      String argument = meaning.length > 1 ? meaning[1] : "";
      Rule rule = new Rule(order++, Meaning.valueOf(meaning[0]), argument);
      for (List<String> sequence : Pattern.sequences(row.get(1))) {
        if (!sequence.isEmpty()) {
          add(sequence, rule);
        }
      }
    }
  }

  static Grammar shipped() {
    return SHIPPED;
  }

  private void add(List<String> sequence, Rule rule) {
    Node node = root;
    for (String element : sequence) {
      node = child(node, element);
    }
    if (node.rule == null) {
      node.rule = rule;
    }
  }

  private static Node child(Node node, String element) {
    if (element.startsWith("[") && element.length() > 1) {
      return node.contexts.computeIfAbsent(element.substring(1), key -> new Node());
    }
    boolean kind =
        element.length() > 1
            && element.equals(element.toUpperCase(Locale.ROOT))
            && Character.isLetter(element.charAt(0));
    return kind
        ? node.kinds.computeIfAbsent(Kind.valueOf(element), key -> new Node())
        : node.literals.computeIfAbsent(element, key -> new Node());
  }

  /** The longest match that begins at this word (its context may begin there), or null. */
  @Nullable Match match(List<Word> words, int at) {
    Walk walk = new Walk(words);
    walk.step(root, at, at, -1);
    return walk.best;
  }

  /** One walk through the tree; its depth is bounded by the longest rule. */
  private static final class Walk {
    private final List<Word> words;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Match best;

    Walk(List<Word> words) {
      this.words = words;
    }

    /**
     * @param from where the expression itself begins so far
     * @param to behind its last word, -1 while no context followed it
     */
    void step(Node node, int at, int from, int to) {
      if (node.rule != null) {
        keep(node.rule, from, to < 0 ? at : to);
      }
      if (at >= words.size()) {
        return;
      }
      Word word = words.get(at);
      Node context = node.contexts.get(word.lower());
      if (context != null) {
        boolean leading = at == from;
        step(context, at + 1, leading ? at + 1 : from, leading ? -1 : to < 0 ? at : to);
      }
      if (to >= 0) {
        return;
      }
      Node literal = node.literals.get(word.lower());
      if (literal != null) {
        step(literal, at + 1, from, -1);
      }
      if (!node.kinds.isEmpty()) {
        for (Map.Entry<Kind, String> reading : word.readings().entrySet()) {
          Node kind = node.kinds.get(reading.getKey());
          if (kind != null) {
            parts.add(new Part(reading.getKey(), reading.getValue()));
            step(kind, at + 1, from, -1);
            parts.removeLast();
          }
        }
      }
    }

    private void keep(Rule rule, int from, int to) {
      if (to <= from) {
        return;
      }
      if (best == null || to > best.to() || (to == best.to() && better(rule, from, best))) {
        best = new Match(from, to, rule, List.copyOf(parts));
      }
    }

    private static boolean better(Rule rule, int from, Match best) {
      return from != best.from() ? from < best.from() : rule.order() < best.rule().order();
    }
  }
}
