/**
 * Accuracy runs for stories: fits the weights of the pair model and of links between stories, and
 * measures the groups. Files of articles and of gold stories come in, figures go out.
 */
@NullMarked
package org.headwater.bench.story;

import org.jspecify.annotations.NullMarked;
