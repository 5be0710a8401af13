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
 */
public record RelatedView(
    String href,
    String title,
    String dates,
    String when,
    int pages,
    boolean isLater,
    boolean otherLanguage,
    String why) {

  static List<RelatedView> of(StoredThread thread) {
    return thread.related().stream().map(RelatedView::of).toList();
  }

  private static RelatedView of(StoredThread.Related related) {
    Relation relation = related.relation();
    Relation.Order order = relation.order();
    return new RelatedView(
        Links.story(related.story().story()),
        related.story().title(),
        StoryCard.dates(related.story()),
        RelationWords.when(relation),
        related.story().articles().size(),
        order == Relation.Order.LATER || order == Relation.Order.SAME_DAY,
        relation.otherLanguage(),
        RelationWords.why(relation));
  }
}
