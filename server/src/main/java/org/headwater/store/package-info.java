/** The truth. Everything the product knows, in SQLite behind an interface; originals included. */
@NullMarked
package org.headwater.store;

import org.jspecify.annotations.NullMarked;
