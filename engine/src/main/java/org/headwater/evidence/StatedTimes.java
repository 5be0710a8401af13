package org.headwater.evidence;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.PartialDate;

/**
 * Tells acts that cannot be one by when they are told: each is said of another day, or what one
 * article leaves open has come about when another appears days later, which is news and no other
 * account. Cost: the times of both statements.
 */
final class StatedTimes {
  /** After how many days a surer article tells what has happened since. */
  private static final int DAYS = 2;

  private StatedTimes() {}

  /**
   * Whether an act that is left open and one that is said more surely may be one.
   *
   * @param articles of the story by their indexes
   */
  static boolean mayBeOne(Proposition open, Proposition surer, List<AnnotatedArticle> articles) {
    AnnotatedArticle first = articles.get(open.article());
    AnnotatedArticle second = articles.get(surer.article());
    List<Day> days = days(open, first);
    List<Day> others = days(surer, second);
    boolean apart =
        !days.isEmpty()
            && !others.isEmpty()
            && days.stream().noneMatch(day -> others.stream().anyMatch(day::fits));
    return !apart && !isLater(first, second);
  }

  private static List<Day> days(Proposition statement, AnnotatedArticle article) {
    return statement.times().stream().flatMap(t -> Day.of(t, article.text()).stream()).toList();
  }

  private static boolean isLater(AnnotatedArticle open, AnnotatedArticle surer) {
    PartialDate first = open.article().published();
    PartialDate second = surer.article().published();
    return first != null
        && second != null
        && ChronoUnit.DAYS.between(first.latest(), second.earliest()) >= DAYS;
  }
}
