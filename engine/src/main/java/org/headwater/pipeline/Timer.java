package org.headwater.pipeline;

/**
 * A wish to be called again.
 *
 * @param key what for, in the step's own words
 * @param arrival the number of arrival at or after which it is due; arrivals are the only clock of
 *     the pipeline
 */
public record Timer(String key, long arrival) {}
