package org.headwater.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as read from its page.
 *
 * @param id unique and stable
 * @param page the location of its page, exactly as given
 * @param text the paragraphs joined by a blank line; every span of every annotation counts in it
 */
public record Article(
    String id,
    String page,
    Metadata metadata,
    String text,
    List<Paragraph> paragraphs,
    Surroundings surroundings) {
  public Article {
    paragraphs = List.copyOf(paragraphs);
  }

  /** An article that arrives as bare text, its paragraphs parted by blank lines. */
  public static Article ofText(String id, Metadata metadata, String text) {
    return new Article(id, id, metadata, text, paragraphsOf(text), Surroundings.NONE);
  }

  public @Nullable String title() {
    return metadata.title();
  }

  public @Nullable PartialDate published() {
    return metadata.published();
  }

  public @Nullable String outlet() {
    return metadata.outlet();
  }

  private static List<Paragraph> paragraphsOf(String text) {
    List<Paragraph> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        Span span = new Span(start, end);
        found.add(new Paragraph(BlockKind.BODY, span, span));
      }
      start = end + 2;
    }
    return found;
  }
}
