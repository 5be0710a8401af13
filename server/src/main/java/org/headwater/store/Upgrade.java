package org.headwater.store;

import java.nio.file.Path;

/**
 * A store that is brought up to date, once: after it, earlier versions cannot read the store.
 *
 * @param from the form in which an earlier version wrote it
 * @param to the form of this version
 */
public record Upgrade(Path folder, long from, long to) {}
