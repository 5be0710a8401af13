package org.headwater.store;

import org.headwater.document.Declared;
import org.headwater.document.Page;

/**
 * A content of a page as it was captured.
 *
 * @param number in the order of arrival over all pages, from 1
 * @param pageNumber which page it is a content of
 * @param identity what makes it the same content as another; see {@link KnownPage#identity()}
 */
public record StoredCapture(
    long number, long pageNumber, String identity, Page page, Declared declared) {}
