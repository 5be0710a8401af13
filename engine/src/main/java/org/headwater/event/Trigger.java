package org.headwater.event;

import java.util.List;
import java.util.Set;
import org.headwater.document.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Words that are an event: one pattern of a {@link Lexicon}.
 *
 * @param code the CAMEO code, or whatever code the scheme of the lexicon has
 * @param heads the alternatives of the word that the pattern is about
 * @param before what stands before the head, in the order of the text
 * @param after what follows it
 * @param mutual whether two who do it do it with each other: meet, sign
 */
public record Trigger(
    EventType type,
    @Nullable String mode,
    String code,
    Use use,
    Set<String> heads,
    List<Element> before,
    List<Element> after,
    boolean mutual) {
  public Trigger {
    heads = Set.copyOf(heads);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Words of the pattern; the more, the surer it is. */
  int size() {
    return 1 + before.size() + after.size();
  }

  /** How the head stands in its clause. */
  public enum Use {
    /** A verb that takes another act as its object: promise, demand, threaten. */
    OPERATOR,
    VERB,
    /** A verb whose subject is acted on: "received aid from". */
    RECEIVING,
    NOUN,
    ANY,
    /** No event, although its head alone would be one: "released a statement". */
    NONE
  }
}
