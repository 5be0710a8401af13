/**
 * What reading language costs, the training of the taggers that are written in Java, and the words
 * that {@code training/} learns from.
 */
@NullMarked
package org.headwater.bench.language;

import org.jspecify.annotations.NullMarked;
