/** A story as a document: Markdown, HTML or PDF of the same blocks. */
@NullMarked
package org.headwater.report;

import org.jspecify.annotations.NullMarked;
