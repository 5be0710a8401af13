/**
 * Where pages come from. Paths and URLs come in; captured pages with their provenance, or a reason
 * for each that was refused, go out, in an order that depends on the names alone.
 */
@NullMarked
package org.headwater.intake;

import org.jspecify.annotations.NullMarked;
