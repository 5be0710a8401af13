package org.headwater.store;

import org.headwater.document.Declared;
import org.headwater.document.Page;

/**
 * A page that a fault of the program kept from being read; its bytes are kept.
 *
 * @param identity what makes it the same content as another; see {@link KnownPage#identity()}
 * @param reason the fault, on one line
 */
public record UnreadPage(String identity, Page page, Declared declared, String reason) {}
