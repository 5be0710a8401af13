/**
 * How well the claims of a story are found: labels that a person gave by hand (spans and ids beside
 * these classes, no text) and the engine's evidence come in, figures and errors go out.
 */
@NullMarked
package org.headwater.bench.evidence;

import org.jspecify.annotations.NullMarked;
