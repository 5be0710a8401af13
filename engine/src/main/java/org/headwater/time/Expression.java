package org.headwater.time;

import java.util.List;
import org.headwater.document.Span;

/**
 * A matched expression before it has a value.
 *
 * @param words its words in small letters
 * @param behindNumber true when a number stands among the few words before
 */
record Expression(
    Span span,
    Grammar.Rule rule,
    Fields fields,
    List<String> words,
    Direction direction,
    boolean behindNumber) {}
