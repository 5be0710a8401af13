/** What one pass of each of the engine's steps over the sample corpus costs, by JMH. */
@NullMarked
package org.headwater.bench.step;

import org.jspecify.annotations.NullMarked;
