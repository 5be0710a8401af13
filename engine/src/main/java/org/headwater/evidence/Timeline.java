package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.PartialDate;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;

/**
 * The dated lines of a story in two lanes: what happened when, and what was published when.
 *
 * <p>How: each claim gives one line for each date that its members name, in the words of the
 * clearest member that names it; a date of which only candidates are known is given as far as they
 * agree. Cost: linear in the members.
 */
final class Timeline {
  private Timeline() {}

  /** The lines of the claims' members, each claim's clearest first, and of the articles. */
  static List<TimelineEntry> of(
      List<AnnotatedArticle> articles, List<List<Proposition>> clearestFirst) {
    List<TimelineEntry> entries = new ArrayList<>();
    Set<Object> places = new HashSet<>();
    for (List<Proposition> claim : clearestFirst) {
      Set<String> values = new HashSet<>();
      for (Proposition member : claim) {
        for (TimeExpression time : member.times()) {
          Optional<String> value = value(time);
          if (value.isPresent()
              && values.add(value.get())
              && places.add(List.of(member.article(), member.span(), value.get()))) {
            entries.add(event(articles.get(member.article()), member, value.get()));
          }
        }
      }
    }
    for (AnnotatedArticle article : articles) {
      publication(article).ifPresent(entries::add);
    }
    entries.sort(Comparator.comparing(TimelineEntry::value).thenComparing(TimelineEntry::lane));
    return entries;
  }

  private static TimelineEntry event(AnnotatedArticle article, Proposition member, String value) {
    String text = member.span().in(article.text());
    return new TimelineEntry(Lane.EVENT, value, text, article.id(), member.span());
  }

  private static Optional<TimelineEntry> publication(AnnotatedArticle article) {
    PartialDate published = article.article().published();
    if (published == null) {
      return Optional.empty();
    }
    String title = article.article().title();
    return Optional.of(
        new TimelineEntry(
            Lane.PUBLICATION,
            published.iso(),
            title == null ? article.id() : title,
            article.id(),
            null));
  }

  /** A value that can stand on a time line: one that begins with a year. */
  private static Optional<String> value(TimeExpression time) {
    if (time.type() != TimeType.DATE && time.type() != TimeType.TIME) {
      return Optional.empty();
    }
    String value = time.value() == null ? agreed(time.candidates()) : time.value();
    boolean year = value.length() >= 4 && value.chars().limit(4).allMatch(Timeline::isDigit);
    return year ? Optional.of(value) : Optional.empty();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The part of the candidates that they have in common, cut at a border of year or month. */
  private static String agreed(List<String> candidates) {
    if (candidates.isEmpty()) {
      return "";
    }
    String first = candidates.getFirst();
    for (int length : new int[] {7, 4}) {
      if (first.length() > length) {
        String prefix = first.substring(0, length);
        if (candidates.stream().allMatch(c -> c.startsWith(prefix))) {
          return prefix;
        }
      }
    }
    return "";
  }
}
