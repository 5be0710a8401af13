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

/** What words are which event, by the base form of the head. */
public final class Lexicon {
  private static final Lexicon SHIPPED = new Lexicon(read(), true);

  private final Map<String, List<Trigger>> byHead = new HashMap<>();
  private final Lemmas lemmas;
  private final boolean intentions;

  /**
   * A lexicon of somebody's own.
   *
   * @param intentions whether an act that is announced or refused is another type of event, as
   *     PLOVER has it; a scheme whose patterns hold "will not" themselves has its types stand
   */
  public Lexicon(List<Trigger> triggers, boolean intentions) {
    this.intentions = intentions;
    Set<String> vocabulary = new HashSet<>(Words.VOCABULARY);
    for (Trigger trigger : triggers) {
      vocabulary.addAll(trigger.heads());
      trigger.before().forEach(element -> vocabulary.addAll(element.words()));
      trigger.after().forEach(element -> vocabulary.addAll(element.words()));
      for (String head : trigger.heads()) {
        byHead.computeIfAbsent(head, key -> new ArrayList<>()).add(trigger);
      }
    }
    lemmas = new Lemmas(Set.copyOf(vocabulary));
  }

  /** The product's own, {@code triggers.tsv}: PLOVER's types and CAMEO's codes. */
  public static Lexicon shipped() {
    return SHIPPED;
  }

  boolean intentions() {
    return intentions;
  }

  Lemmas lemmas() {
    return lemmas;
  }

  List<Trigger> withHead(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }

  private static List<Trigger> read() {
    List<Trigger> triggers = new ArrayList<>();
    for (List<String> row : WordList.table(Lexicon.class, "triggers.tsv")) {
      for (String pattern : row.get(4).split(";")) {
        triggers.add(trigger(row, pattern.trim()));
      }
    }
    return triggers;
  }

  private static Trigger trigger(List<String> row, String pattern) {
    int bar = pattern.indexOf('|');
    List<Element> before = bar < 0 ? List.of() : elements(pattern.substring(0, bar).trim(), true);
    List<Element> elements = elements(pattern.substring(bar + 1).trim(), false);
    Trigger.Use use =
        switch (row.get(3)) {
          case "o" -> Trigger.Use.OPERATOR;
          case "v" -> Trigger.Use.VERB;
          case "r" -> Trigger.Use.RECEIVING;
          case "-" -> Trigger.Use.NONE;
          case "n" -> Trigger.Use.NOUN;
          default -> Trigger.Use.ANY;
        };
    Set<String> heads = elements.getFirst().words();
    String code = row.get(2);
    return new Trigger(
        EventType.valueOf(row.get(0)),
        row.get(1).equals("-") ? null : row.get(1),
        code,
        use,
        heads,
        before,
        elements.subList(1, elements.size()),
        Words.MUTUAL.contains(code) || heads.stream().anyMatch(Words.MUTUAL::contains));
  }

  /**
   * The words of a pattern or of a part of it.
   *
   * @param backwards whether a {@code *} belongs to the word before it, as it does before the head
   */
  private static List<Element> elements(String pattern, boolean backwards) {
    List<Element> elements = new ArrayList<>();
    boolean gap = false;
    for (String word : pattern.split(" +")) {
      if (!word.equals("*")) {
        elements.add(new Element(Set.copyOf(Arrays.asList(word.split("/"))), gap && !backwards));
      } else if (backwards) {
        Element last = elements.removeLast();
        elements.add(new Element(last.words(), true));
      }
      gap = word.equals("*");
    }
    return elements;
  }
}
