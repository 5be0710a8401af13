/**
 * Who did what to whom. An annotated text comes in; events coded by PLOVER type, mode and status go
 * out.
 */
@NullMarked
package org.headwater.event;

import org.jspecify.annotations.NullMarked;
