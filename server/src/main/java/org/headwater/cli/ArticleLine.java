package org.headwater.cli;

import java.util.List;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;

/**
 * Reads the article that {@code annotate}, {@code cluster}, {@code reuse} and {@code compare} take.
 */
final class ArticleLine {
  private ArticleLine() {}

  static Article read(InputLine line) throws BadLineException {
    String id = line.id();
    String published = line.optional("published");
    if (published != null && PartialDate.parse(published).isEmpty()) {
      throw new BadLineException(id, "field 'published' is no ISO 8601 date: " + published);
    }
    Metadata metadata =
        new Metadata(
            line.optional("title"),
            List.of(),
            published == null ? null : new PartialDate(published),
            line.optional("outlet"),
            line.optional("url"),
            line.optional("lang"),
            List.of());
    return Article.ofText(id, metadata, line.required("text"));
  }
}
