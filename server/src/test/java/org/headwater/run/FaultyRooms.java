package org.headwater.run;

import java.util.List;
import java.util.function.Supplier;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Owners;
import org.headwater.evidence.PageVersion;
import org.headwater.reuse.ReuseLink;

/** Rooms for tests in which one stage throws when a certain word comes by. */
final class FaultyRooms implements Rooms {
  private final Rooms sound;
  private final Stage stage;
  private final String word;
  private final Supplier<Throwable> fault;

  FaultyRooms(Stage stage, String word, Supplier<Throwable> fault) {
    this(stage, word, new FakeRooms(), fault);
  }

  FaultyRooms(Stage stage, String word, Rooms sound, Supplier<Throwable> fault) {
    this.sound = sound;
    this.stage = stage;
    this.word = word;
    this.fault = fault;
  }

  @Override
  public Outcome<Article> read(String id, Page page) {
    pass(Stage.READ, new String(page.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    return sound.read(id, page);
  }

  @Override
  public Annotations annotate(Article article) {
    pass(Stage.ANNOTATE, article.text());
    return sound.annotate(article);
  }

  @Override
  public Stories stories() {
    return sound.stories();
  }

  @Override
  public Evidence evidence(
      List<AnnotatedArticle> articles,
      List<ReuseLink> reuse,
      Owners owners,
      List<PageVersion> versions) {
    articles.forEach(article -> pass(Stage.EVIDENCE, article.text()));
    return sound.evidence(articles, reuse, owners, versions);
  }

  private void pass(Stage here, String text) {
    if (here == stage && text.contains(word)) {
      switch (fault.get()) {
        case RuntimeException bug -> throw bug;
        case Error broken -> throw broken;
        case Throwable other -> throw new AssertionError(other);
      }
    }
  }
}
