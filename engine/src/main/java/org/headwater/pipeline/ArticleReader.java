package org.headwater.pipeline;

import java.util.Optional;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.document.PageText;
import org.headwater.extract.PageDecoder;
import org.headwater.extract.PageReader;
import org.headwater.language.LanguageIdentifier;

/**
 * From a captured page to its article; the text says its language where the page does not. Safe for
 * many threads.
 */
public final class ArticleReader {
  private final PageReader pages = new PageReader();

  /**
   * Decodes and reads a page.
   *
   * @param id the id that the article gets
   */
  public Outcome<Article> read(String id, Page page) {
    return switch (PageDecoder.decode(id, page)) {
      case Outcome.Accepted<PageText> decoded -> Outcome.accepted(read(decoded.value()));
      case Outcome.Rejected<PageText> refused -> Outcome.rejected(refused.reason());
    };
  }

  /** Reads a page that is already characters. */
  public Article read(PageText page) {
    Article article = pages.read(page);
    if (article.metadata().language() != null) {
      return article;
    }
    Optional<String> language = LanguageIdentifier.identify(article.text());
    return language.isEmpty() ? article : inLanguage(article, language.get());
  }

  private static Article inLanguage(Article article, String language) {
    Metadata said = article.metadata();
    Metadata metadata =
        new Metadata(
            said.title(),
            said.byline(),
            said.published(),
            said.outlet(),
            said.url(),
            language,
            said.credits());
    return new Article(
        article.id(),
        article.page(),
        metadata,
        article.text(),
        article.paragraphs(),
        article.surroundings());
  }
}
