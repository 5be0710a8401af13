/** How fast times are read. */
@NullMarked
package org.headwater.bench.time;

import org.jspecify.annotations.NullMarked;
