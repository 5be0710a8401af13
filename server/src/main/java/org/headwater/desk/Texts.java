package org.headwater.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.headwater.document.CodePoints;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.report.DateText;
import org.headwater.search.ArticleTitle;
import org.headwater.store.Imprint;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredVersion;
import org.jspecify.annotations.Nullable;

/** The texts of a story: names its articles, quotes spans, and links to them. */
final class Texts {
  private static final Pattern ID = Pattern.compile("\\b[a-z]\\d+(?:\\.\\d+)?\\b");

  /** Of more pages in a row than these, only so many are named. */
  private static final int FEW = 8;

  private record Entry(SourcePage page, String text, CodePoints points) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, StoredVersion> earlier = new HashMap<>();

  Texts(List<StoredArticle> articles, List<StoredVersion> versions) {
    this(articles);
    versions.forEach(version -> earlier.put(version.key(), version));
  }

  Texts(List<StoredArticle> articles) {
    List<String> names =
        PageNames.of(articles.stream().map(article -> Imprint.of(article.article())).toList());
    for (int i = 0; i < names.size(); i++) {
      entries.put(articles.get(i).id(), entry(articles.get(i), i + 1, names.get(i)));
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

  /** A sentence of the engine with the names of pages instead of their ids, the first of many. */
  String named(String sentence) {
    return named(sentence, false);
  }

  /**
   * A sentence of the engine with the names of pages instead of their ids.
   *
   * @param whole whether all are named, and not only the first of many
   */
  String named(String sentence, boolean whole) {
    int few = whole ? Integer.MAX_VALUE - 1 : FEW;
    StringBuilder named = new StringBuilder();
    List<MatchResult> row = new ArrayList<>();
    int done = 0;
    for (MatchResult id : ID.matcher(sentence).results().toList()) {
      if (!row.isEmpty() && !isBetween(sentence.substring(row.getLast().end(), id.start()))) {
        done = write(row, sentence, done, few, named);
        row.clear();
      }
      row.add(id);
    }
    done = write(row, sentence, done, few, named);
    String rest = sentence.substring(done);
    boolean several = row.size() > 1 && rest.startsWith(" names ");
    return named.append(several ? " name " + rest.substring(" names ".length()) : rest).toString();
  }

  private static boolean isBetween(String gap) {
    return gap.equals(", ") || gap.equals("; ");
  }

  /** Writes what stands before a row of ids, and the row; gives the place behind it. */
  private int write(List<MatchResult> row, String sentence, int from, int few, StringBuilder out) {
    int done = from;
    int shown = row.size() <= few + 1 ? row.size() : few;
    for (MatchResult id : row.subList(0, shown)) {
      out.append(sentence, done, id.start()).append(name(id.group()));
      done = id.end();
    }
    if (shown < row.size()) {
      out.append(" and ").append(row.size() - shown).append(" more");
      done = row.getLast().end();
    }
    return done;
  }

  /** The article's text; an empty one for an article that is not of this story. */
  String text(String article) {
    Entry entry = entries.get(article);
    return entry == null ? "" : entry.text();
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

  /** The words of a version of a page that is not the newest, with a link to them. */
  Quote linked(String article, int version, Span span) {
    StoredVersion found = earlier.get(StoredVersion.key(article, version));
    if (found == null || span.end() > found.text().length()) {
      return new Quote(name(article), "", Links.version(article, version));
    }
    Span points = CodePoints.of(found.text()).fromUnits(span);
    String words = span.in(found.text()).replaceAll("\\s+", " ").strip();
    return new Quote(name(article), words, Links.version(article, version, points));
  }

  /** The words of a passage, with a link to it. */
  Quote linked(String article, Span span) {
    return new Quote(name(article), quote(article, span), href(article, span));
  }
}
