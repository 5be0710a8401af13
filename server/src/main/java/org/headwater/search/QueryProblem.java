package org.headwater.search;

import org.headwater.document.Span;

/**
 * Why a query was not understood.
 *
 * @param span the piece of the query that is meant
 * @param message one sentence for a person
 */
public record QueryProblem(Span span, String message) {}
