package org.headwater.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in one breath with a party: "Norland, Sudland and the Westland army".
 *
 * <p>Commas count only where an "and" closes the list, for a comma alone also sets apart who
 * somebody is. What begins a clause of its own behind the "and" is no part of it. Linear in the
 * parties.
 */
final class Chains {
  /** Words that may describe the next of the list: "and the two central Westland towns". */
  private static final int DESCRIBING = 3;

  private final Reading reading;
  private final List<Party> parties;

  Chains(Reading reading, List<Party> parties) {
    this.reading = reading;
    this.parties = parties;
  }

  /**
   * Those that follow a party in its list.
   *
   * @param other on the other side of the event, never one of them
   * @param head of the trigger: a verb of its own makes what stands behind it a clause, not a list
   */
  List<Party> behind(@Nullable Party first, @Nullable Party other, int head) {
    List<Party> chain = new ArrayList<>();
    List<Party> listed = new ArrayList<>();
    int at = first == null ? -1 : parties.indexOf(first);
    if (at < 0) {
      return chain;
    }
    for (int i = at + 1; i < parties.size(); i++) {
      Link link = link(parties.get(i - 1).to(), parties.get(i).from());
      if (link == Link.NONE) {
        break;
      }
      listed.add(parties.get(i));
      int end = parties.get(i).to();
      if (link == Link.AND) {
        if (end > head && finite(end)) {
          break;
        }
        chain.addAll(listed);
        listed.clear();
      }
    }
    if (headline(first, listed, head)) {
      chain.addAll(listed);
    }
    chain.removeIf(party -> party.is(first) || party.is(other));
    return chain;
  }

  /** "Norland, Sudland sign treaty": two names at the very beginning, then the verb. */
  private static boolean headline(@Nullable Party first, List<Party> listed, int head) {
    return first != null
        && first.from() == 0
        && listed.size() == 1
        && listed.getFirst().from() == first.to() + 1
        && listed.getFirst().to() == head
        && first.person() == listed.getFirst().person();
  }

  private enum Link {
    NONE,
    COMMA,
    AND
  }

  private Link link(int from, int to) {
    int i = from;
    Link link = Link.NONE;
    if (reading.word(i).equals(",")) {
      link = Link.COMMA;
      i++;
    }
    if (Words.CONNECTIVE.contains(reading.word(i))) {
      link = Link.AND;
      i++;
    }
    if (to - i > DESCRIBING) {
      return Link.NONE;
    }
    for (; i < to; i++) {
      if (!Parties.describes(reading, i)) {
        return Link.NONE;
      }
    }
    return link;
  }

  private boolean finite(int at) {
    String word = reading.word(at);
    return Words.MODAL.contains(word)
        || Words.HAVE.contains(word)
        || Words.BE.contains(word)
        || reading.past(at);
  }
}
