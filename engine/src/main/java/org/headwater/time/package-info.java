/**
 * Time expressions. A text with its publication date, as precise as known, comes in; TIMEX3 values,
 * candidate sets or relations go out.
 */
@NullMarked
package org.headwater.time;

import org.jspecify.annotations.NullMarked;
