package org.headwater.language;

import org.headwater.document.Span;

/** One piece of a source, a cue or a content as a tagger marked it. */
public record TaggedPart(Span span, Part part) {}
