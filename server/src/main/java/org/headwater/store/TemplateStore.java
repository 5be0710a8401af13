package org.headwater.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.headwater.document.Article;
import org.headwater.store.StoreWriter.NumberedArticle;

/**
 * What the outlets of a store repeat, and which articles still show it. Lines and titles are keys
 * of {@link org.headwater.extract.OutletLines}; an article is meant by its number of arrival.
 */
public interface TemplateStore {
  /** The lines that are template. */
  List<Long> templateLines();

  /**
   * The titles that the articles with some lines have, of each line at least two where there are
   * two; lines that are template, or in no article with a title, are not among them.
   */
  List<LineTitle> titles(Collection<Long> lines);

  /** The key of the title that the article had when it was first read, 0 for none. */
  long firstTitle(String article);

  /** Notes that lines stand in an article. */
  void putLines(Collection<Long> lines, long title, long article);

  /** Lines are template from now on: the articles that have them await their clearing. */
  void putTemplateLines(Collection<Long> lines);

  /** Articles that await their clearing, in order of arrival. */
  List<NumberedArticle> awaitingClearing();

  /** The capture of the newest content of an article. */
  StoredCapture captureOf(String article);

  /** An article awaits its clearing no longer. */
  void wasCleared(long article);

  /**
   * Main articles whose lines were never noted, in order of arrival; they no longer count as such.
   */
  void takeUntaught(Consumer<Untaught> consumer);

  /** A line and the title of an article that has it. */
  record LineTitle(long line, long title) {}

  /** An article from before there were templates, in its newest content. */
  record Untaught(long arrival, Article article) {}
}
