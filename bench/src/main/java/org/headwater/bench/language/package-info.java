/** What reading language costs, and the training of the taggers that are written in Java. */
@NullMarked
package org.headwater.bench.language;

import org.jspecify.annotations.NullMarked;
