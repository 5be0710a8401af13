/**
 * What the event engine makes of other people's lexicons and sentences; how its odds are fitted.
 */
@NullMarked
package org.headwater.bench.event;

import org.jspecify.annotations.NullMarked;
