/**
 * The engine's steps as an Apache Flink job. Pages come in from a file source; where each article
 * belongs and the evidence of each story go out. Only adapters live here: every decision is the
 * engine's, and the embedded runner makes the same ones.
 */
@NullMarked
package org.headwater.flink;

import org.jspecify.annotations.NullMarked;
