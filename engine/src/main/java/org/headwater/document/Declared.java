package org.headwater.document;

import org.jspecify.annotations.Nullable;

/**
 * What the carrier of a page (a line of a data set, a feed) declares about its article, apart from
 * the page itself. It wins over what is read from the page.
 */
public record Declared(
    @Nullable String title, @Nullable PartialDate published, @Nullable String outlet) {
  public static final Declared NOTHING = new Declared(null, null, null);

  /** The article with what is declared in place of what was read. */
  public Article applyTo(Article read) {
    if (equals(NOTHING)) {
      return read;
    }
    Metadata own = read.metadata();
    Metadata metadata =
        new Metadata(
            title == null ? own.title() : title,
            own.byline(),
            published == null ? own.published() : published,
            outlet == null ? own.outlet() : outlet,
            own.url(),
            own.language(),
            own.credits());
    return new Article(
        read.id(), read.page(), metadata, read.text(), read.paragraphs(), read.surroundings());
  }
}
