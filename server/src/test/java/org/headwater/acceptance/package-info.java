/**
 * What a person sees, held to what a careful reader would say: real processes over real pages, read
 * through their JSON.
 */
@NullMarked
package org.headwater.acceptance;

import org.jspecify.annotations.NullMarked;
