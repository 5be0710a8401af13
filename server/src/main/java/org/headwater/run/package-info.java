/**
 * The embedded runner. Pages come in; it numbers them, reads and annotates them in parallel, puts
 * them into stories in order and commits each batch whole; what an outlet repeats in its articles
 * is taken out of them. Killed at any moment, it goes on where it was. A page or story on which the
 * program fails is kept, reported and tried again by the next run.
 */
@NullMarked
package org.headwater.run;

import org.jspecify.annotations.NullMarked;
