/** The pages a person reads in a browser, rendered on the server. */
@NullMarked
package org.headwater.desk;

import org.jspecify.annotations.NullMarked;
