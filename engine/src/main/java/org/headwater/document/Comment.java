package org.headwater.document;

import org.jspecify.annotations.Nullable;

/**
 * A reader's comment. Its author is a nickname and never an entity of the news.
 *
 * @param time as the page writes it, not interpreted
 * @param level 0 for a comment on the article, 1 for a reply to one, and so on
 */
public record Comment(@Nullable String author, String text, @Nullable String time, int level) {}
