/**
 * What is claimed, by whom, from how many origins, and what disagrees. The annotated articles of
 * one story and their reuse links come in; claims with members, stances, ranges of independent
 * origins and differences, a timeline and merged events go out, each down to its spans.
 */
@NullMarked
package org.headwater.evidence;

import org.jspecify.annotations.NullMarked;
