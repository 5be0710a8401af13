package org.headwater.event;

import java.util.Set;

/**
 * One word of a trigger's pattern beside its head.
 *
 * @param words the alternatives, each a base form or a word as it is written, in small letters
 * @param gap whether other words may stand between it and what it follows; before the head, between
 *     it and what follows it
 */
public record Element(Set<String> words, boolean gap) {
  public Element {
    words = Set.copyOf(words);
  }
}
