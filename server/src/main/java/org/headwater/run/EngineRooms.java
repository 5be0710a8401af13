package org.headwater.run;

import java.util.List;
import java.util.function.Supplier;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.EvidenceBuilder;
import org.headwater.evidence.Owners;
import org.headwater.evidence.PageVersion;
import org.headwater.language.Tagger;
import org.headwater.pipeline.Annotator;
import org.headwater.pipeline.ArticleReader;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;

/** The real rooms: the engine's steps, wired by hand. */
public final class EngineRooms implements Rooms {
  private final ArticleReader reader = new ArticleReader();
  private final Supplier<Tagger> tagger;
  private final EvidenceBuilder evidence = new EvidenceBuilder();
  private @Nullable Annotator annotator;

  /**
   * The rooms as they are shipped.
   *
   * @param tagger opened when the first article comes: a run over known pages needs no model
   */
  public EngineRooms(Supplier<Tagger> tagger) {
    this.tagger = tagger;
  }

  @Override
  public Outcome<Article> read(String id, Page page) {
    return reader.read(id, page);
  }

  @Override
  public Annotations annotate(Article article) {
    return annotator().annotate(article);
  }

  private synchronized Annotator annotator() {
    Annotator opened = annotator;
    if (opened == null) {
      opened = new Annotator(open(tagger));
      annotator = opened;
    }
    return opened;
  }

  private static Tagger open(Supplier<Tagger> tagger) {
    try {
      return tagger.get();
    } catch (RuntimeException e) {
      throw new Unusable("the language model cannot be opened: " + e.getMessage(), e);
    }
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
      List<PageVersion> versions) {
    return evidence.build(articles, reuse, owners, versions);
  }
}
