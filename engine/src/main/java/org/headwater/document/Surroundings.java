package org.headwater.document;

import java.util.List;
import java.util.Objects;

/**
 * What stood around an article on its page. Nothing of a page is lost: what is not article is here,
 * with its kind.
 *
 * @param notes what the page is beside an article in full
 */
public record Surroundings(
    List<String> captions,
    List<Comment> comments,
    List<Brief> briefs,
    List<Block> dropped,
    List<PageNote> notes) {
  public Surroundings {
    captions = List.copyOf(captions);
    comments = List.copyOf(comments);
    briefs = List.copyOf(briefs);
    dropped = List.copyOf(dropped);
    // a record stored before there were notes lacks them
    notes = Objects.requireNonNullElse(notes, List.<PageNote>of());
    notes = List.copyOf(notes);
  }

  public static final Surroundings NONE =
      new Surroundings(List.of(), List.of(), List.of(), List.of(), List.of());
}
