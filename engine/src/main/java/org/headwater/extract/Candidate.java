package org.headwater.extract;

import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a page says about itself, with where it says so and what became of it: for whoever
 * wants to check the choice.
 *
 * @param fact what it is about: {@code title}, {@code byline}, {@code published}, {@code modified},
 *     {@code outlet}, {@code language} or {@code canonical}
 * @param value the value as read, for a date in ISO 8601
 * @param from where it stands, in words: {@code JSON-LD datePublished}, {@code meta date}, {@code
 *     line}
 * @param line the text of the line that holds it, when it stands in one
 * @param span the place of that line in the page's visible text
 * @param chosen whether it is what the article says; at most one of a fact, but any number of names
 * @param why why it was chosen or not, in words
 */
public record Candidate(
    String fact,
    String value,
    String from,
    @Nullable String line,
    @Nullable Span span,
    boolean chosen,
    String why) {}
