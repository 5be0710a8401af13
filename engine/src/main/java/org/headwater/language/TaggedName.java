package org.headwater.language;

import org.headwater.document.EntityType;
import org.headwater.document.Span;

/** A name as a tagger marked it. */
public record TaggedName(Span span, EntityType type) {}
