/**
 * From a page to its article. A page (HTML, or text that somebody already flattened) comes in; one
 * model of typed blocks is filled from it, and an article with its metadata, captions, comments,
 * briefs and all that was dropped, by kind, goes out. Nothing is silently lost and nothing is
 * guessed.
 */
@NullMarked
package org.headwater.extract;

import org.jspecify.annotations.NullMarked;
