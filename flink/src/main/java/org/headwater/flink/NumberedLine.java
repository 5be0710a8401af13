package org.headwater.flink;

/**
 * A line of the input with its number of arrival.
 *
 * @param number from 1, in the order of the file
 */
public record NumberedLine(long number, String line) {}
