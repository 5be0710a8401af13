package org.headwater.run;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Owners;
import org.headwater.reuse.ReuseLink;

/** {@link FakeRooms} with the real stories, on which people decide. */
public final class DecidedRooms implements Rooms {
  private final FakeRooms rooms = new FakeRooms();

  @Override
  public Outcome<Article> read(String id, Page page) {
    return rooms.read(id, page);
  }

  @Override
  public Annotations annotate(Article article) {
    return rooms.annotate(article);
  }

  @Override
  public Stories stories() {
    return new LanguageStories();
  }

  @Override
  public Evidence evidence(
      List<AnnotatedArticle> articles,
      List<ReuseLink> reuse,
      Owners owners,
      List<AnnotatedArticle> earlier) {
    return rooms.evidence(articles, reuse, owners, earlier);
  }
}
