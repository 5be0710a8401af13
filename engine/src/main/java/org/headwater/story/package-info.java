/**
 * What belongs together. Articles come in, in order of arrival; for each the story it joins or
 * founds goes out, and why.
 */
@NullMarked
package org.headwater.story;

import org.jspecify.annotations.NullMarked;
