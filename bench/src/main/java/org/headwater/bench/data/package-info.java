/** Reads the files of the development data; the other packages say what they mean. */
@NullMarked
package org.headwater.bench.data;

import org.jspecify.annotations.NullMarked;
