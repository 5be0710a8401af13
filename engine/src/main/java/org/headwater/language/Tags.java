package org.headwater.language;

import java.util.List;

/** What a tagger marked in a text, each list in the order of its spans. */
public record Tags(List<TaggedName> names, List<TaggedPart> parts) {
  public Tags {
    names = List.copyOf(names);
    parts = List.copyOf(parts);
  }

  public static final Tags NONE = new Tags(List.of(), List.of());
}
