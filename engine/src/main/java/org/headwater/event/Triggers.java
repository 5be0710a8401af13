package org.headwater.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.EventType;
import org.headwater.language.WordList;

/** The lexicon of triggers, by the base form of the head. */
final class Triggers {
  private static final Triggers SHIPPED = new Triggers();

  private final Map<String, List<Trigger>> byHead = new HashMap<>();
  private final Lemmas lemmas;

  private Triggers() {
    Set<String> vocabulary = new HashSet<>(Words.VOCABULARY);
    for (List<String> row : WordList.table(Triggers.class, "triggers.tsv")) {
      for (String pattern : row.get(4).split(";")) {
        add(row, pattern.trim(), vocabulary);
      }
    }
    lemmas = new Lemmas(Set.copyOf(vocabulary));
  }

  static Triggers shipped() {
    return SHIPPED;
  }

  Lemmas lemmas() {
    return lemmas;
  }

  List<Trigger> withHead(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }

  private void add(List<String> row, String pattern, Set<String> vocabulary) {
    List<Set<String>> elements = new ArrayList<>();
    List<Boolean> gaps = new ArrayList<>();
    boolean gap = false;
    for (String word : pattern.split(" +")) {
      if (word.equals("*")) {
        gap = true;
        continue;
      }
      elements.add(Set.copyOf(Arrays.asList(word.split("/"))));
      gaps.add(gap);
      gap = false;
    }
    Trigger.Use use =
        switch (row.get(3)) {
          case "o" -> Trigger.Use.OPERATOR;
          case "v" -> Trigger.Use.VERB;
          case "n" -> Trigger.Use.NOUN;
          default -> Trigger.Use.ANY;
        };
    String mode = row.get(1).equals("-") ? null : row.get(1);
    Trigger trigger =
        new Trigger(
            EventType.valueOf(row.get(0)),
            mode,
            row.get(2),
            use,
            List.copyOf(elements),
            List.copyOf(gaps));
    for (Set<String> element : elements) {
      vocabulary.addAll(element);
    }
    for (String head : elements.getFirst()) {
      byHead.computeIfAbsent(head, key -> new ArrayList<>()).add(trigger);
    }
  }
}
