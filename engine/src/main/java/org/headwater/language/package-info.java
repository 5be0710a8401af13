/**
 * Reading words. A text comes in; sentences, tokens, stems, its language and the spans that the
 * trained taggers mark go out, all with exact offsets. The model files and their cards live beside
 * the code.
 */
@NullMarked
package org.headwater.language;

import org.jspecify.annotations.NullMarked;
