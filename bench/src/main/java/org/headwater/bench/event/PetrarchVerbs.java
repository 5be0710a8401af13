package org.headwater.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.EventType;
import org.headwater.event.Element;
import org.headwater.event.Lexicon;
import org.headwater.event.Trigger;

/**
 * Reads a dictionary of verbs of PETRARCH as a lexicon of the event engine.
 *
 * <p>A block has verbs with a code of their own and patterns ({@code - WORDS * WORDS [code]}), the
 * star being the verb. Words joined by {@code _} follow each other, others may have words between
 * them; {@code &} names a set of synonyms. What a parse is needed for cannot be said here and is
 * left out, counted by {@link #left()}: where the actor ({@code $}), the target ({@code +}), both
 * ({@code %}) or a phrase that counts for nothing ({@code ^}) must stand. Such a pattern is kept
 * without these places; {@code %} makes it one of what two do with each other, {@code +} before the
 * star one whose subject is acted on.
 */
final class PetrarchVerbs {
  private static final int MOST_VARIANTS = 64;

  private final Map<String, List<List<String>>> synonyms = new HashMap<>();
  private final List<Trigger> triggers = new ArrayList<>();
  private final Map<String, Integer> left = new TreeMap<>();

  /** The verbs that the patterns below are about, each with its following words. */
  private List<List<String>> verbs = new ArrayList<>();

  private String code = "";

  static PetrarchVerbs read(Path file) throws IOException {
    PetrarchVerbs verbs = new PetrarchVerbs();
    String set = "";
    for (String line : PetrarchText.lines(file)) {
      String text = line.strip();
      if (text.isEmpty()) {
        continue;
      }
      if (text.startsWith("&")) {
        set = name(text.substring(1));
        verbs.synonyms.put(set, new ArrayList<>());
      } else if (text.startsWith("---")) {
        set = "";
        verbs.code = bracketed(text);
        verbs.verbs = new ArrayList<>();
      } else if (text.startsWith("- ")) {
        verbs.pattern(text.substring(2));
      } else if (!set.isEmpty() && text.startsWith("+")) {
        verbs
            .synonyms
            .computeIfAbsent(set, key -> new ArrayList<>())
            .add(plainWords(text.substring(1)));
      } else {
        verbs.verb(text);
      }
    }
    return verbs;
  }

  /** The lexicon: its types stand, for the patterns hold negation and future themselves. */
  Lexicon lexicon() {
    return new Lexicon(triggers, false);
  }

  int size() {
    return triggers.size();
  }

  /** Marks of a parse that were left out, with how many patterns have them. */
  Map<String, Integer> left() {
    return left;
  }

  /**
   * The type of a code; AGREE also for codes that have none, those that PLOVER dropped and those of
   * tests only, by which the scorer tests no type.
   */
  static EventType type(String code) {
    return switch (code.length() < 2 ? "" : code.substring(0, 2)) {
      case "04" -> EventType.CONSULT;
      case "05" -> EventType.SUPPORT;
      case "06" -> EventType.COOPERATE;
      case "07" -> EventType.AID;
      case "08" -> EventType.CONCEDE;
      case "09", "11" -> EventType.ACCUSE;
      case "10" -> EventType.REQUEST;
      case "12" -> EventType.REJECT;
      case "13" -> EventType.THREATEN;
      case "14" -> EventType.PROTEST;
      case "15" -> EventType.MOBILIZE;
      case "16" -> EventType.SANCTION;
      case "17" -> EventType.COERCE;
      case "18", "19", "20" -> EventType.ASSAULT;
      default -> EventType.AGREE;
    };
  }

  private static String bracketed(String text) {
    int from = text.lastIndexOf('[');
    return from < 0 ? "" : text.substring(from + 1, text.indexOf(']', from)).strip();
  }

  private static String name(String text) {
    String name = text.strip().split("\\s")[0];
    return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
  }

  private static List<String> plainWords(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s_]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** {@code BREAK { BROKE BROKEN }} or {@code +BREAK_DOWN {…}}: a verb and its other forms. */
  private void verb(String text) {
    String[] parts = text.replace('}', ' ').split("\\{");
    List<String> own = new ArrayList<>(List.of(parts[0].replaceFirst("\\[.*", "")));
    if (parts.length > 1) {
      String forms = parts[1].replaceAll("\\[.*", "").strip();
      own.addAll(Arrays.asList(forms.split("\\s+")));
    }
    for (String form : own) {
      List<String> words = plainWords(form.replace("+", " "));
      if (!words.isEmpty()) {
        verbs.add(words);
        add(Trigger.Use.VERB, List.of(), words, List.of(), code, code.contains(":"));
      }
    }
  }

  private void pattern(String text) {
    String found = bracketed(text);
    List<Element> before = new ArrayList<>();
    List<Element> after = new ArrayList<>();
    boolean head = false;
    boolean joined = false;
    boolean both = false;
    boolean turned = false;
    List<List<List<String>>> slots = new ArrayList<>();
    List<Boolean> gaps = new ArrayList<>();
    int headAt = -1;
    for (String piece : text.replaceAll("\\[[^\\]]*\\]", "").strip().split("\\s+")) {
      for (String word : piece.split("(?<=_)|(?=_)")) {
        if (word.equals("_")) {
          joined = true;
        } else if (word.equals("*")) {
          headAt = slots.size();
          gaps.add(!joined);
          slots.add(List.of());
          joined = false;
        } else if (word.matches("[$+%^]")) {
          left.merge(word, 1, Integer::sum);
          both |= word.equals("%");
          turned |= headAt < 0 && word.equals("+");
        } else if (!word.isEmpty()) {
          slots.add(alternatives(word));
          gaps.add(!joined);
          joined = false;
        }
      }
      joined = piece.endsWith("_");
    }
    if (headAt >= 0) {
      for (List<List<String>> variant : variants(slots)) {
        for (List<String> verb : verbs) {
          add(
              turned ? Trigger.Use.RECEIVING : Trigger.Use.VERB,
              elements(variant, gaps, 0, headAt, true),
              verb,
              elements(variant, gaps, headAt + 1, slots.size(), false),
              both && !found.contains(":") ? found + ":" + found : found,
              both || found.contains(":"));
        }
      }
    }
  }

  private List<List<String>> alternatives(String word) {
    if (word.startsWith("&")) {
      return synonyms.getOrDefault(name(word.substring(1)), List.of(List.of("&")));
    }
    return List.of(plainWords(word.replaceAll("[+]", "")));
  }

  /** Every choice of one alternative for each slot. */
  private static List<List<List<String>>> variants(List<List<List<String>>> slots) {
    List<List<List<String>>> variants = new ArrayList<>(List.of(List.of()));
    for (List<List<String>> slot : slots) {
      List<List<List<String>>> longer = new ArrayList<>();
      for (List<List<String>> variant : variants) {
        for (List<String> words : slot.isEmpty() ? List.of(List.<String>of()) : slot) {
          List<List<String>> next = new ArrayList<>(variant);
          next.add(words);
          longer.add(next);
        }
      }
      variants = longer.subList(0, Math.min(longer.size(), MOST_VARIANTS));
    }
    return variants;
  }

  /** A gap before the head is told of the word before it, behind the head of the word after it. */
  private static List<Element> elements(
      List<List<String>> variant, List<Boolean> gaps, int from, int to, boolean before) {
    List<Element> elements = new ArrayList<>();
    for (int slot = from; slot < to; slot++) {
      List<String> words = variant.get(slot);
      for (int w = 0; w < words.size(); w++) {
        boolean edge = before ? w == words.size() - 1 : w == 0;
        boolean gap = edge && gaps.get(before ? slot + 1 : slot);
        elements.add(new Element(Set.of(words.get(w)), gap));
      }
    }
    return elements;
  }

  private void add(
      Trigger.Use use,
      List<Element> before,
      List<String> verb,
      List<Element> after,
      String found,
      boolean mutual) {
    boolean bare = before.isEmpty() && after.isEmpty();
    if (found.isEmpty() || (bare && !found.chars().anyMatch(Character::isLetterOrDigit))) {
      return;
    }
    List<Element> following = new ArrayList<>();
    verb.subList(1, verb.size()).forEach(word -> following.add(new Element(Set.of(word), false)));
    following.addAll(after);
    Set<String> heads = new HashSet<>(Set.of(verb.getFirst()));
    triggers.add(new Trigger(type(found), null, found, use, heads, before, following, mutual));
  }
}
