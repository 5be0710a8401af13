/** The command line: one class a command, wired by hand in Main. */
@NullMarked
package org.headwater.cli;

import org.jspecify.annotations.NullMarked;
