package org.headwater.document;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event, or where it takes place.
 *
 * @param ref the {@link EntityMention#ref()} when it is a named entity
 */
public record Participant(Span span, String name, @Nullable String ref) {}
