package org.headwater.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headwater.document.Article;
import org.headwater.document.PartialDate;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Row;
import org.headwater.report.Block.Table;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.jspecify.annotations.Nullable;

/** The articles of a story: by whom, when, where found. */
final class SourceSection {
  private final StoredStory story;
  private final Map<String, String> grades;

  SourceSection(StoredStory story, Map<String, String> grades) {
    this.story = story;
    this.grades = grades;
  }

  List<Block> blocks() {
    List<String> head = new ArrayList<>(List.of("", "Outlet", "Headline", "Published", "Page"));
    List<Integer> widths = new ArrayList<>(List.of(2, 5, 9, 5, 8));
    if (!grades.isEmpty()) {
      head.add(2, "Grade");
      widths.add(2, 2);
    }
    List<Row> rows = story.articles().stream().map(this::row).toList();
    return List.of(new Heading(2, "Sources", null), new Table(head, widths, rows));
  }

  private Row row(StoredArticle stored) {
    Article article = stored.article();
    PartialDate published = article.published();
    List<List<Piece>> cells = new ArrayList<>();
    cells.add(List.of(Piece.strong(stored.id())));
    cells.add(List.of(Piece.plain(ArticleNames.outlet(article))));
    if (!grades.isEmpty()) {
      cells.add(List.of(Piece.plain(grades.getOrDefault(ArticleNames.outlet(article), "–"))));
    }
    cells.add(headline(article));
    cells.add(List.of(Piece.plain(published == null ? "not said" : DateText.of(published.iso()))));
    cells.add(pages(stored));
    return new Row(Citations.anchor(stored.id()), cells);
  }

  private static List<Piece> headline(Article article) {
    @Nullable String title = article.title();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(title == null ? Piece.plain("no headline") : Piece.quote(Citations.oneLine(title)));
    if (!article.metadata().byline().isEmpty()) {
      pieces.add(Piece.plain(" by " + String.join(", ", article.metadata().byline())));
    }
    if (!article.metadata().credits().isEmpty()) {
      pieces.add(Piece.plain(" (credits " + String.join(", ", article.metadata().credits()) + ")"));
    }
    return pieces;
  }

  private static List<Piece> pages(StoredArticle stored) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(address(stored.page()));
    for (String other : stored.alsoAt()) {
      pieces.add(Piece.plain(", also at "));
      pieces.add(address(other));
    }
    if (stored.versions() > 1) {
      pieces.add(Piece.plain(" (" + Words.count(stored.versions(), "version") + ")"));
    }
    return pieces;
  }

  private static Piece address(String page) {
    boolean web = page.startsWith("https://") || page.startsWith("http://");
    return new Piece(page, Piece.Style.SOURCE, web ? page : null);
  }
}
