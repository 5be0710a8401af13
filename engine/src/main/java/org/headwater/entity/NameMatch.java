package org.headwater.entity;

/**
 * What comparing two names gave.
 *
 * @param score in 0..1
 * @param same whether both may be taken for names of one entity
 * @param why the deciding reason, in a few words
 */
public record NameMatch(double score, boolean same, String why) {}
