package org.headwater.evidence;

import org.headwater.document.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article as one version of its page had it.
 *
 * @param number from 1, the first version that is kept
 * @param captured when the version was taken, ISO 8601; null when it is not known
 */
public record PageVersion(int number, AnnotatedArticle article, @Nullable String captured) {}
