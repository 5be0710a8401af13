package org.headwater.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story on one line.
 *
 * @param story its id
 * @param title the headline of its first article that has one, else the beginning of a text
 * @param articles ids, in order of arrival
 * @param outlets how many different outlets its articles name
 * @param nameless how many of its articles name none
 * @param originsLow the fewest independent origins that the evidence allows
 * @param originsHigh the most independent origins that the evidence allows
 * @param reprints how many articles are reprints or rewrites of another article of the story
 * @param disputed how many of its claims are disputed
 * @param first the earliest publication date that an article gives, as ISO 8601
 * @param last the latest one
 */
public record StorySummary(
    String story,
    String title,
    List<String> articles,
    int outlets,
    int nameless,
    int originsLow,
    int originsHigh,
    int reprints,
    int disputed,
    @Nullable String first,
    @Nullable String last) {
  public StorySummary {
    articles = List.copyOf(articles);
  }
}
