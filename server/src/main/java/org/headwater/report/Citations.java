package org.headwater.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.CodePoints;
import org.headwater.document.Span;
import org.headwater.evidence.Place;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredVersion;
import org.jspecify.annotations.Nullable;

/**
 * Names the articles of a story and cites their words. A citation gives the article's id and the
 * place in its text, in code points.
 */
final class Citations {
  private static final Pattern ID = Pattern.compile("\\ba\\d+(?:\\.\\d+)?\\b");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private record Entry(String name, String text, CodePoints points) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, CodePoints> earlier = new HashMap<>();

  Citations(List<StoredArticle> articles, List<StoredVersion> versions) {
    this(articles);
    versions.forEach(version -> earlier.put(version.key(), CodePoints.of(version.text())));
  }

  Citations(List<StoredArticle> articles) {
    Map<String, Integer> ofName = new HashMap<>();
    articles.forEach(
        article -> ofName.merge(ArticleNames.outlet(article.article()), 1, Integer::sum));
    for (StoredArticle article : articles) {
      String outlet = ArticleNames.outlet(article.article());
      boolean alone = Objects.equals(ofName.get(outlet), 1);
      String text = article.article().text();
      entries.put(
          article.id(),
          new Entry(
              alone ? outlet : outlet + " (" + article.id() + ")", text, CodePoints.of(text)));
    }
  }

  /** The ids of all articles, in their order. */
  List<String> articles() {
    return List.copyOf(entries.keySet());
  }

  /** By whom the article is: its outlet, with its id where the story has several of the outlet. */
  String name(String article) {
    Entry entry = entries.get(article);
    return entry == null ? article : entry.name();
  }

  /** The name, leading to the article's line among the sources. */
  Piece linkedName(String article) {
    return entries.containsKey(article)
        ? Piece.source(name(article), anchor(article))
        : Piece.plain(article);
  }

  /** A sentence of the engine with names instead of ids of articles. */
  String named(String sentence) {
    return ID.matcher(sentence).replaceAll(id -> Matcher.quoteReplacement(name(id.group())));
  }

  /** Where something stands: {@code [Harbour Post a3, 120–188]}. */
  Piece place(String article, Span span) {
    Entry entry = entries.get(article);
    if (entry == null) {
      return Piece.plain("[" + article + "]");
    }
    Span points = entry.points().fromUnits(span);
    String id = entry.name().contains(article) ? "" : " " + article;
    return Piece.source(
        "[" + entry.name() + id + ", " + points.start() + "–" + points.end() + "]",
        anchor(article));
  }

  /** Where something stood in a version of a page that is not the newest. */
  Piece earlierPlace(Place place, int version) {
    String article = place.article();
    CodePoints points = earlier.get(StoredVersion.key(article, version));
    String name = name(article) + (name(article).contains(article) ? "" : " " + article);
    Span span = points == null ? null : points.fromUnits(place.span());
    String at = span == null ? "" : ", " + span.start() + "–" + span.end();
    return Piece.source("[" + name + ", version " + version + at + "]", anchor(article));
  }

  /** The words of a span, to quote; null when the text has no such span any more. */
  @Nullable Piece quote(String article, Span span) {
    String words = words(article, span);
    return words.isEmpty() ? null : Piece.quote(words);
  }

  /** The words of a span on one line; none when the text has no such span any more. */
  String words(String article, Span span) {
    Entry entry = entries.get(article);
    return entry == null || span.end() > entry.text().length()
        ? ""
        : oneLine(span.in(entry.text()));
  }

  /** The article's text; an empty one for an article that is not there. */
  String text(String article) {
    Entry entry = entries.get(article);
    return entry == null ? "" : entry.text();
  }

  static String oneLine(String text) {
    return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
  }

  static String anchor(String article) {
    return "article-" + article;
  }
}
