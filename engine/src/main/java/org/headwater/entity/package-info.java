/**
 * Names. Tagged spans of one article come in and mentions linked within the article go out; the
 * articles of one story come in and entities with their variants, each merge explained, go out. The
 * name matcher and the gazetteers live here.
 */
@NullMarked
package org.headwater.entity;

import org.jspecify.annotations.NullMarked;
