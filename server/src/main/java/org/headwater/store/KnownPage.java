package org.headwater.store;

import org.jspecify.annotations.Nullable;

/**
 * A location that was met before.
 *
 * @param number of the page
 * @param identity of its newest content: a digest of the bytes and of what their carrier declares
 * @param sameAs the number of the page whose content it repeats, if it does
 */
public record KnownPage(long number, String location, String identity, @Nullable Long sameAs) {}
