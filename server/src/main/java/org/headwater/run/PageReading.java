package org.headwater.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongPredicate;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Brief;
import org.headwater.document.Declared;
import org.headwater.document.Metadata;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.document.PageNote;
import org.headwater.document.Paragraph;
import org.headwater.document.Surroundings;
import org.headwater.extract.OutletLines;
import org.headwater.store.Original;
import org.jspecify.annotations.Nullable;

/**
 * The part of the way that needs no order: from the bytes of a page to its article and briefs with
 * all their annotations. They have no numbers yet.
 */
final class PageReading {
  /** Stands for the id until the article is numbered. */
  private static final String UNNUMBERED = "unnumbered";

  /**
   * The most characters of one article. Long reports of the press have a tenth of it; a million
   * take about ten seconds to annotate.
   */
  private static final int LONGEST_TEXT = 1_000_000;

  private final Rooms rooms;
  private final Templates templates;

  PageReading(Rooms rooms, Templates templates) {
    this.rooms = rooms;
    this.templates = templates;
  }

  /** An article without its number, and what was found in it. */
  record Unnumbered(Article article, Annotations annotations) {
    Article named(String id) {
      return new Article(
          id,
          article.page(),
          article.metadata(),
          article.text(),
          article.paragraphs(),
          article.surroundings());
    }
  }

  /**
   * What a page gave.
   *
   * @param whole the article with all its lines
   * @param lines those lines
   * @param article the article without what was known of its outlet's template
   * @param briefs by their key, in order of the page
   */
  record ReadPage(
      Article whole, OutletLines lines, Unnumbered article, Map<String, Unnumbered> briefs) {}

  Attempt<Outcome<ReadPage>> read(Page page, Declared declared) {
    return switch (Attempt.at(Stage.READ, () -> rooms.read(UNNUMBERED, page))) {
      case Attempt.Failed<Outcome<Article>> failed -> new Attempt.Failed<>(failed.fault());
      case Attempt.Done<Outcome<Article>> done ->
          Attempt.at(Stage.ANNOTATE, () -> annotate(done.value(), declared));
    };
  }

  private Outcome<ReadPage> annotate(Outcome<Article> read, Declared declared) {
    return switch (read) {
      case Outcome.Rejected<Article> rejected -> Outcome.rejected(rejected.reason());
      case Outcome.Accepted<Article> accepted -> annotate(declared.applyTo(accepted.value()));
    };
  }

  private Outcome<ReadPage> annotate(Article article) {
    List<Brief> found = article.surroundings().briefs();
    if (article.text().isBlank() && found.isEmpty()) {
      return Outcome.rejected("no text of an article was found in it" + why(article));
    }
    if (article.text().length() > LONGEST_TEXT) {
      return Outcome.rejected(
          "its text has more than a million characters, the most that is read as one article");
    }
    Map<String, Unnumbered> briefs = new LinkedHashMap<>();
    for (Brief brief : found) {
      if (!brief.text().isBlank()) {
        briefs.computeIfAbsent(key(article, brief), key -> annotated(articleOf(article, brief)));
      }
    }
    OutletLines lines = OutletLines.of(article);
    Unnumbered cleared = annotated(templates.clear(article, lines));
    return Outcome.accepted(new ReadPage(article, lines, cleared, briefs));
  }

  /**
   * The page in its turn, without all that is template by then: while it was read, not all pages
   * before it had been learnt.
   */
  Attempt<Outcome<ReadPage>> inTurn(ReadPage read, LongPredicate template) {
    Article cleared = read.lines().clear(read.whole(), template);
    Unnumbered known = read.article();
    return Attempt.at(
        Stage.ANNOTATE,
        () ->
            Outcome.accepted(
                cleared.text().equals(known.article().text())
                    ? read
                    : new ReadPage(read.whole(), read.lines(), annotated(cleared), read.briefs())));
  }

  private static String why(Article article) {
    List<String> notes = article.surroundings().notes().stream().map(PageNote::label).toList();
    return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
  }

  private Unnumbered annotated(Article article) {
    return new Unnumbered(
        article, article.text().isBlank() ? Annotations.NONE : rooms.annotate(article));
  }

  /** A brief as an article: only what the page says of the brief itself, and who publishes it. */
  private static Article articleOf(Article page, Brief brief) {
    Metadata own = page.metadata();
    Metadata metadata =
        new Metadata(
            brief.title(), List.of(), null, own.outlet(), own.url(), own.language(), List.of());
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : Article.ofText(UNNUMBERED, metadata, brief.text()).paragraphs()) {
      paragraphs.add(new Paragraph(paragraph.kind(), paragraph.span(), brief.inPage()));
    }
    return new Article(
        UNNUMBERED, page.page(), metadata, brief.text(), paragraphs, Surroundings.NONE);
  }

  /** The same words of the same outlet are the same brief; without an outlet, of the same page. */
  private static String key(Article page, Brief brief) {
    @Nullable String outlet = page.outlet();
    String from = outlet == null ? page.page() : outlet.toLowerCase(Locale.ROOT);
    return Original.digest((from + "\n" + brief.text()).getBytes(StandardCharsets.UTF_8));
  }
}
