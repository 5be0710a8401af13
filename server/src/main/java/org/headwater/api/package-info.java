/**
 * The contract in JSON. Domain values come in; the JSON of the stage commands, of the reading
 * commands and of the REST interface goes out, spans in code points.
 */
@NullMarked
package org.headwater.api;

import org.jspecify.annotations.NullMarked;
