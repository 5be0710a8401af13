/** Fits the numbers by which the engine aligns claims, on labelled stories. */
@NullMarked
package org.headwater.bench.evidence.fit;

import org.jspecify.annotations.NullMarked;
