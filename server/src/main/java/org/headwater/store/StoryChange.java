package org.headwater.store;

import org.headwater.story.Change;
import org.jspecify.annotations.Nullable;

/**
 * A change of stories, as the log of them has it.
 *
 * @param number its place in their order
 * @param decision the person's decision that it came of; null for one that the program made itself
 */
public record StoryChange(long number, Change change, @Nullable Long decision) {}
