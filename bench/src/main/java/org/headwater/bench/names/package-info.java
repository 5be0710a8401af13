/**
 * Fits the weights of the name matcher. Pairs of names come in; the lines of its weight file go
 * out.
 */
@NullMarked
package org.headwater.bench.names;

import org.jspecify.annotations.NullMarked;
