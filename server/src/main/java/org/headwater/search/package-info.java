/**
 * A projection of the store for finding things, in Lucene; it can be deleted and rebuilt at any
 * time.
 */
@NullMarked
package org.headwater.search;

import org.jspecify.annotations.NullMarked;
