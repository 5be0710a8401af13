/**
 * The step contract, the composition of the engine's rooms into steps, and the codec of their
 * state. Runners (the embedded one, Flink) see the engine through this package.
 */
@NullMarked
package org.headwater.pipeline;

import org.jspecify.annotations.NullMarked;
