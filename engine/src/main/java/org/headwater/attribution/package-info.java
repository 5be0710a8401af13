/**
 * Who says what through whom. Tagged source, cue and content spans come in; attributions with kind,
 * stance, chain and speaker go out.
 */
@NullMarked
package org.headwater.attribution;

import org.jspecify.annotations.NullMarked;
