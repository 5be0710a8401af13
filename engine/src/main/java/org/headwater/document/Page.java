package org.headwater.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was captured.
 *
 * @param location where it was found: a path, an entry of an archive, or a URL, exactly as given
 * @param bytes the bytes as captured; nobody changes them
 * @param mediaType the type that the carrier declared ({@code text/html; charset=koi8-r}), if it
 *     did
 * @param url the address the page was published under, if the carrier says so
 * @param retrieved when it was captured, if the carrier says so; never the time of reading
 */
@SuppressWarnings(
    "ArrayRecordComponent") // a page's identity is its location; bytes are compared by hash
public record Page(
    String location,
    byte[] bytes,
    @Nullable String mediaType,
    @Nullable String url,
    @Nullable Instant retrieved) {}
