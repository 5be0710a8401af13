package org.headwater.document;

import java.util.List;

/**
 * What stood around an article on its page. Nothing of a page is lost: what is not article is here,
 * with its kind.
 */
public record Surroundings(
    List<String> captions, List<Comment> comments, List<Brief> briefs, List<Block> dropped) {
  public Surroundings {
    captions = List.copyOf(captions);
    comments = List.copyOf(comments);
    briefs = List.copyOf(briefs);
    dropped = List.copyOf(dropped);
  }

  public static final Surroundings NONE =
      new Surroundings(List.of(), List.of(), List.of(), List.of());
}
