/**
 * The vocabulary of the product as immutable values: pages as captured, articles as read, and all
 * that is known about a text by its spans. Nothing comes in, nothing goes out; every other package
 * speaks in these terms.
 */
@NullMarked
package org.headwater.document;

import org.jspecify.annotations.NullMarked;
