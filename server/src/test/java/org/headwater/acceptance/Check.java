package org.headwater.acceptance;

/**
 * One thing that a careful reader would say, and whether Headwater says it.
 *
 * @param name stable; the list of known misses goes by it
 * @param saw what was found instead, in short
 */
record Check(String name, boolean holds, String saw) {}
