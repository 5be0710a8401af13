package org.headwater.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.headwater.document.EntityMention;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the triggers of a sentence outside its names: for each word the longest pattern with this
 * head, in the use that the word has there. A gap of a pattern takes at most {@value #GAP} words;
 * so the cost is linear in the sentence.
 */
final class Matcher {
  static final int GAP = 7;

  /** How far before a passive its object may stand: "a deal to swap captives was reached". */
  private static final int BACK = 12;

  private Matcher() {}

  static List<Match> matches(Reading reading, List<EntityMention> entities) {
    List<Match> found = new ArrayList<>();
    boolean[] named = named(reading, entities);
    for (int i = 0; i < reading.size; i++) {
      Match match = named[i] ? null : at(reading, i, named);
      if (match != null && match.trigger().use() != Trigger.Use.NONE) {
        found.add(match);
      } else if (match != null) {
        i = match.end() - 1;
      }
    }
    return found;
  }

  private static boolean[] named(Reading reading, List<EntityMention> entities) {
    boolean[] named = new boolean[reading.size];
    int e = 0;
    for (int i = 0; i < reading.size; i++) {
      Span word = reading.span(i);
      while (e < entities.size() && entities.get(e).span().end() <= word.start()) {
        e++;
      }
      named[i] = e < entities.size() && entities.get(e).span().overlaps(word);
    }
    return named;
  }

  private static @Nullable Match at(Reading reading, int head, boolean[] named) {
    Match best = null;
    List<Trigger> triggers = triggers(reading, head);
    if (triggers.isEmpty()) {
      return null;
    }
    boolean verb = reading.verb(head) && !(head == 0 && opens(reading, triggers));
    for (Trigger trigger : triggers) {
      boolean fits =
          switch (trigger.use()) {
            case ANY, NONE -> true;
            case NOUN -> !verb;
            case VERB, RECEIVING, OPERATOR -> verb;
          };
      int end = -1;
      if (fits) {
        boolean idiom = trigger.use() == Trigger.Use.NONE;
        end = idiom ? Idioms.end(reading, trigger, head, named) : end(reading, trigger, head);
      }
      if (end > 0 && (best == null || trigger.size() > best.weight())) {
        best = new Match(trigger, head, end);
      }
    }
    return best;
  }

  /** "Criticism of Norland grew": a sentence seldom begins with a finite verb. */
  private static boolean opens(Reading reading, List<Trigger> triggers) {
    return !reading.past(0)
        && !reading.word(0).endsWith("ing")
        && triggers.stream().anyMatch(trigger -> trigger.use() == Trigger.Use.NOUN);
  }

  private static List<Trigger> triggers(Reading reading, int head) {
    List<Trigger> byLemma = reading.lexicon.withHead(reading.lemma(head));
    if (reading.lemma(head).equals(reading.word(head))) {
      return byLemma;
    }
    List<Trigger> both = new ArrayList<>(reading.lexicon.withHead(reading.word(head)));
    both.addAll(byLemma);
    return both;
  }

  /** Behind the last word of the pattern, or -1 when it does not stand here. */
  private static int end(Reading reading, Trigger trigger, int head) {
    if (!precedes(reading, trigger.before(), head)) {
      return -1;
    }
    int at = head + 1;
    for (Element element : trigger.after()) {
      int next = find(reading, element.words(), at, element.gap() ? GAP : 0);
      if (next < 0) {
        boolean passive = reading.passive(head) && allBefore(reading, trigger, head);
        return passive ? Math.max(at, head + 1) : -1;
      }
      at = next + 1;
    }
    return at;
  }

  /** Whether the words that a pattern has before its head stand there, looked for backwards. */
  static boolean precedes(Reading reading, List<Element> before, int head) {
    int at = head - 1;
    for (Element element : before.reversed()) {
      int least = Math.max(0, element.gap() ? at - GAP : at);
      while (at >= least && !stands(reading, element.words(), at)) {
        at--;
      }
      if (at < least) {
        return false;
      }
      at--;
    }
    return true;
  }

  static boolean stands(Reading reading, Set<String> words, int at) {
    String word = reading.word(at);
    return words.contains(reading.lemma(at))
        || words.contains(word)
        || (words.contains("be") && Words.BE.contains(word));
  }

  private static int find(Reading reading, Set<String> element, int from, int reach) {
    for (int i = from; i <= from + reach && i < reading.size; i++) {
      if (stands(reading, element, i)) {
        return i;
      }
      String word = reading.word(i);
      if (word.equals(";") || Words.SUBORDINATE.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** "sanctions were imposed", "talks were broken off": the objects of a passive come before it. */
  private static boolean allBefore(Reading reading, Trigger trigger, int head) {
    int particle = head + 1;
    for (Element element : trigger.after()) {
      if (!element.gap() && stands(reading, element.words(), particle)) {
        particle++;
      } else if (governs(element)
          || find(reading, element.words(), Math.max(0, head - BACK), Math.min(BACK, head)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words are prepositions alone, which stay behind a passive. */
  private static boolean governs(Element element) {
    return element.words().stream()
        .allMatch(word -> word.equals("to") || Words.PREPOSITION.contains(word));
  }
}
