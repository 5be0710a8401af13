package org.headwater.search;

import java.util.List;

/**
 * Something that a search found.
 *
 * @param kind {@code article}, {@code story}, {@code claim} or {@code entity}
 * @param id of the article or story; {@code s1/c3} for claim c3 of story s1
 * @param score how well it fits, comparable within one search only
 */
public record Hit(String kind, String id, String title, double score, List<Highlight> highlights) {
  public Hit {
    highlights = List.copyOf(highlights);
  }
}
