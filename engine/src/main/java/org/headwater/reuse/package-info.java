/**
 * Who copied whom. Articles come in, in order of arrival; pairs that share text beyond quotation
 * and boilerplate go out, with the passages in both, the share, the kind and, as far as the
 * evidence goes, the direction.
 */
@NullMarked
package org.headwater.reuse;

import org.jspecify.annotations.NullMarked;
