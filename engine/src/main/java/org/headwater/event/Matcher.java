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
  private static final int GAP = 7;

  private Matcher() {}

  static List<Match> matches(Reading reading, List<EntityMention> entities) {
    List<Match> found = new ArrayList<>();
    int e = 0;
    for (int i = 0; i < reading.size; i++) {
      Span word = reading.span(i);
      while (e < entities.size() && entities.get(e).span().end() <= word.start()) {
        e++;
      }
      boolean name = e < entities.size() && entities.get(e).span().overlaps(word);
      Match match = name ? null : at(reading, i);
      if (match != null) {
        found.add(match);
      }
    }
    return found;
  }

  private static @Nullable Match at(Reading reading, int head) {
    Match best = null;
    List<Trigger> triggers = triggers(reading, head);
    if (triggers.isEmpty()) {
      return null;
    }
    boolean verb = reading.verb(head);
    for (Trigger trigger : triggers) {
      boolean fits =
          switch (trigger.use()) {
            case ANY -> true;
            case NOUN -> !verb;
            case VERB, OPERATOR -> verb;
          };
      int end = fits ? end(reading, trigger, head) : -1;
      if (end > 0 && (best == null || trigger.elements().size() > best.weight())) {
        best = new Match(trigger, head, end);
      }
    }
    return best;
  }

  private static List<Trigger> triggers(Reading reading, int head) {
    List<Trigger> byLemma = Triggers.shipped().withHead(reading.lemma(head));
    if (reading.lemma(head).equals(reading.word(head))) {
      return byLemma;
    }
    List<Trigger> both = new ArrayList<>(byLemma);
    both.addAll(Triggers.shipped().withHead(reading.word(head)));
    return both;
  }

  /** Behind the last word of the pattern, or -1 when it does not stand here. */
  private static int end(Reading reading, Trigger trigger, int head) {
    int at = head + 1;
    for (int e = 1; e < trigger.elements().size(); e++) {
      Set<String> element = trigger.elements().get(e);
      int reach = trigger.gaps().get(e) ? GAP : 0;
      int next = find(reading, element, at, reach);
      if (next < 0) {
        return reading.passive(head) && allBefore(reading, trigger, head) ? head + 1 : -1;
      }
      at = next + 1;
    }
    return at;
  }

  private static int find(Reading reading, Set<String> element, int from, int reach) {
    for (int i = from; i <= from + reach && i < reading.size; i++) {
      if (element.contains(reading.lemma(i)) || element.contains(reading.word(i))) {
        return i;
      }
      String word = reading.word(i);
      if (word.equals(";") || Words.SUBORDINATE.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** "sanctions were imposed": the objects of a passive stand before it. */
  private static boolean allBefore(Reading reading, Trigger trigger, int head) {
    for (Set<String> element : trigger.elements().subList(1, trigger.elements().size())) {
      if (find(reading, element, Math.max(0, head - GAP), Math.min(GAP, head)) < 0) {
        return false;
      }
    }
    return true;
  }
}
