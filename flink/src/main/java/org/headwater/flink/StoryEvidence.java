package org.headwater.flink;

import org.headwater.evidence.Evidence;

/**
 * What the articles of a story say, side by side. The newest of a story counts; a story that was
 * merged into another ends without claims.
 */
public record StoryEvidence(String story, Evidence evidence) {}
