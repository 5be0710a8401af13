package org.headwater.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.CodePoints;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.report.DateText;
import org.headwater.search.ArticleTitle;
import org.headwater.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/** The texts of a story: names its articles, quotes spans, and links to them. */
final class Texts {
  private static final Pattern ID = Pattern.compile("\\b[a-z]\\d+(?:\\.\\d+)?\\b");

  private record Entry(SourcePage page, String text, CodePoints points) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  Texts(List<StoredArticle> articles) {
    Map<String, Integer> perOutlet = new HashMap<>();
    articles.forEach(article -> perOutlet.merge(outlet(article), 1, Integer::sum));
    Map<String, Integer> met = new HashMap<>();
    int number = 0;
    for (StoredArticle article : articles) {
      String outlet = outlet(article);
      int nth = met.merge(outlet, 1, Integer::sum);
      String name = name(outlet, Objects.requireNonNull(perOutlet.get(outlet)), nth, ++number);
      if (outlet.isEmpty() && !article.article().metadata().credits().isEmpty()) {
        name += " (" + article.article().metadata().credits().getFirst() + ")";
      }
      entries.put(article.id(), entry(article, number, name));
    }
  }

  private static Entry entry(StoredArticle article, int number, String name) {
    PartialDate published = article.article().published();
    SourcePage page =
        new SourcePage(
            article.id(),
            number,
            name,
            ArticleTitle.of(article.article()),
            Links.article(article.id()),
            published == null ? null : DateText.of(published.iso()));
    String text = article.article().text();
    return new Entry(page, text, CodePoints.of(text));
  }

  private static String outlet(StoredArticle article) {
    return Objects.requireNonNullElse(article.article().outlet(), "");
  }

  private static String name(String outlet, int ofOutlet, int nth, int number) {
    if (outlet.isEmpty()) {
      return "page " + number;
    }
    return ofOutlet == 1 ? outlet : outlet + " (" + nth + ")";
  }

  List<SourcePage> pages() {
    return entries.values().stream().map(Entry::page).toList();
  }

  /** The article's page, or null when it is none of this story's. */
  @Nullable SourcePage page(String article) {
    Entry entry = entries.get(article);
    return entry == null ? null : entry.page();
  }

  /**
   * The page of an article of this story.
   *
   * @throws IllegalArgumentException when it is none of this story's
   */
  SourcePage known(String article) {
    SourcePage page = page(article);
    if (page == null) {
      throw new IllegalArgumentException("no article of this story: " + article);
    }
    return page;
  }

  /** How the story calls the article; its id when it is none of this story's. */
  String name(String article) {
    SourcePage page = page(article);
    return page == null ? article : page.name();
  }

  /** A sentence of the engine with the names of pages instead of their ids. */
  String named(String sentence) {
    return ID.matcher(sentence)
        .replaceAll(id -> {
          SourcePage page = page(id.group());
          return Matcher.quoteReplacement(page == null ? id.group() : page.name());
        });
  }

  /** The words of a span on one line. */
  String quote(String article, Span span) {
    Entry entry = entries.get(article);
    return entry == null || span.end() > entry.text().length()
        ? ""
        : span.in(entry.text()).replaceAll("\\s+", " ").strip();
  }

  String href(String article, Span span) {
    Entry entry = entries.get(article);
    return entry == null || span.end() > entry.text().length()
        ? Links.article(article)
        : Links.article(article, entry.points().fromUnits(span));
  }

  /** The words of a passage, with a link to it. */
  Quote linked(String article, Span span) {
    return new Quote(name(article), quote(article, span), href(article, span));
  }
}
