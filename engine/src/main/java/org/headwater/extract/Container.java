package org.headwater.extract;

import org.jspecify.annotations.Nullable;

/**
 * An element of the page that holds blocks: what a block's surroundings in the markup say about it.
 * Sums are over all blocks beneath it and are final once the page is read.
 */
final class Container {
  final @Nullable Container parent;
  final String tag;
  final int depth;

  /** Order of appearance in the page, from 0. */
  final int number;

  /** Roles by its own class and id, bits of {@link ClassCue}. */
  final int cues;

  /** Roles of its own and of all above it. */
  private final int cuesAround;

  /** A bit for its own tag and for each above it; two tags may share one. */
  private final long tagsAround;

  /** True when it or one above it is marked as not shown. */
  final boolean hidden;

  /** Its class and id names, at most 200 characters. */
  final String names;

  /** The same for elements of the same tag and classes in the same place of the tree. */
  final int signature;

  int words;
  int linkWords;
  int blocks;

  /** Words in blocks that read like sentences. */
  int runningWords;

  Container(
      @Nullable Container parent, String tag, int number, int cues, boolean hidden, String names) {
    this.parent = parent;
    this.tag = tag;
    this.number = number;
    this.cues = cues;
    this.cuesAround = parent == null ? cues : cues | parent.cuesAround;
    this.tagsAround = parent == null ? bit(tag) : bit(tag) | parent.tagsAround;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.hidden = hidden || parent != null && parent.hidden;
    this.names = names;
    this.signature =
        (parent == null ? 17 : parent.signature * 31) + tag.hashCode() * 7 + names.hashCode();
  }

  private static long bit(String tag) {
    return 1L << (tag.hashCode() & 63);
  }

  /** The nearest container, itself first, with the tag; null when there is none. */
  @Nullable Container enclosing(String wanted) {
    if ((tagsAround & bit(wanted)) == 0) {
      return null;
    }
    for (Container c = this; c != null; c = c.parent) {
      if (c.tag.equals(wanted)) {
        return c;
      }
    }
    return null;
  }

  boolean within(String wanted) {
    return enclosing(wanted) != null;
  }

  /** The nearest container, itself first, that has the role; null when none has. */
  @Nullable Container nearest(ClassCue cue) {
    if (!cue.in(cuesAround)) {
      return null;
    }
    for (Container c = this; c != null; c = c.parent) {
      if (cue.in(c.cues)) {
        return c;
      }
    }
    return null;
  }

  double linkShare() {
    return words == 0 ? 0 : (double) linkWords / words;
  }
}
