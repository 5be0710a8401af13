package org.headwater.desk;

import java.util.List;
import org.headwater.api.RelationWords;
import org.headwater.store.StoredThread;
import org.headwater.story.Relation;

/**
 * Another story of the affair.
 *
 * @param dates of its pages, empty when none gives one
 * @param when it began, seen from this story; empty when not known
 * @param pages how many it has
 * @param inThread whether it is of this thread, not only linked with this story
 */
public record RelatedView(
    String href,
    String title,
    String dates,
    String when,
    int pages,
    Time time,
    boolean otherLanguage,
    boolean inThread,
    String why) {

  /** When a story began, seen from another. */
  public enum Time {
    BEFORE("Before"),
    AFTER("The same day and later"),
    UNKNOWN("Date not known");

    private final String heading;

    Time(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }

    static Time of(Relation.Order order) {
      return switch (order) {
        case EARLIER -> BEFORE;
        case SAME_DAY, LATER -> AFTER;
        case UNKNOWN -> UNKNOWN;
      };
    }
  }

  static List<RelatedView> of(StoredThread thread) {
    return thread.related().stream().map(RelatedView::of).toList();
  }

  private static RelatedView of(StoredThread.Related related) {
    Relation relation = related.relation();
    return new RelatedView(
        Links.story(related.story().story()),
        related.story().title(),
        StoryCard.dates(related.story()),
        RelationWords.when(relation),
        related.story().articles().size(),
        Time.of(relation.order()),
        relation.otherLanguage(),
        relation.inThread(),
        RelationWords.why(relation));
  }
}
