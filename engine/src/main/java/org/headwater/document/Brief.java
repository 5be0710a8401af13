package org.headwater.document;

import org.jspecify.annotations.Nullable;

/**
 * A small item of another story inside a page.
 *
 * @param inPage its place in the page's visible text
 */
public record Brief(@Nullable String title, String text, Span inPage) {}
