package org.headwater.event;

import java.util.Set;

/**
 * Finds the patterns that are no event: "released a statement", "met a tight deadline".
 *
 * <p>They swallow an act, so they are read more narrowly than those that tell of one: between their
 * words stands only what describes the last of them ("a batch of" too), which is no name ("shot
 * Bill Moor" kills no bill). Of a passive only the word right before its form of "be" is looked at:
 * "the statement was released", yet not "a report said ten prisoners were released". Linear in the
 * gap.
 */
final class Idioms {
  private Idioms() {}

  /** Behind the last word of the pattern, or -1 when it does not stand here. */
  static int end(Reading reading, Trigger trigger, int head, boolean[] named) {
    if (!Matcher.precedes(reading, trigger.before(), head)) {
      return -1;
    }
    int at = head + 1;
    for (Element element : trigger.after()) {
      int next = find(reading, element, at, named);
      if (next < 0) {
        return subject(reading, trigger, head, named) ? head + 1 : -1;
      }
      at = next + 1;
    }
    return at;
  }

  private static int find(Reading reading, Element element, int from, boolean[] named) {
    int last = Math.min(reading.size - 1, from + (element.gap() ? Matcher.GAP : 0));
    for (int i = from; i <= last && !named[i]; i++) {
      if (stands(reading, element.words(), i, named)) {
        return i;
      }
      if (!describes(reading, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean stands(Reading reading, Set<String> words, int at, boolean[] named) {
    return at >= 0 && !named[at] && !reading.capital(at) && Matcher.stands(reading, words, at);
  }

  /** What may stand before a noun: "the", "company's", "tight", and a participle behind those. */
  private static boolean describes(Reading reading, int at) {
    String word = reading.word(at);
    return Parties.describes(reading, at)
        || word.equals("'s")
        || (word.equals("of") && Words.AMOUNT.contains(reading.word(at - 1)))
        || (word.endsWith("ed") && Parties.describes(reading, at - 1));
  }

  private static boolean subject(Reading reading, Trigger trigger, int head, boolean[] named) {
    if (!reading.passive(head) || trigger.after().size() != 1) {
      return false;
    }
    int at = reading.before(head);
    while (Words.BE.contains(reading.word(at))
        || Words.HAVE.contains(reading.word(at))
        || Words.MODAL.contains(reading.word(at))) {
      at = reading.before(at);
    }
    return stands(reading, trigger.after().getFirst().words(), at, named);
  }
}
