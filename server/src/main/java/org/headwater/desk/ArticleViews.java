package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headwater.api.SameTexts;
import org.headwater.desk.ArticleView.CommentView;
import org.headwater.desk.ArticleView.Dated;
import org.headwater.desk.ArticleView.Dropped;
import org.headwater.desk.ArticleView.Link;
import org.headwater.desk.ArticleView.Paragraph;
import org.headwater.desk.ArticleView.Said;
import org.headwater.document.Article;
import org.headwater.document.Attribution;
import org.headwater.document.BlockKind;
import org.headwater.document.CodePoints;
import org.headwater.document.Comment;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.report.DateText;
import org.headwater.search.ArticleTitle;
import org.headwater.store.Store;
import org.headwater.store.StoredArticle;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;

/** Makes the page of an article. */
final class ArticleViews {
  private final Store store;
  private final boolean open;

  ArticleViews(Store store, boolean open) {
    this.store = store;
    this.open = open;
  }

  /**
   * The view of an article.
   *
   * @param lit a span of the text to light, in code points
   * @param version the number of the version that it is; 0 for the newest
   */
  ArticleView of(StoredArticle stored, @Nullable Span lit, int version) {
    Article article = stored.article();
    Metadata metadata = article.metadata();
    CodePoints points = CodePoints.of(article.text());
    Span inUnits = lit == null ? null : inside(points.toUnits(lit), article.text());
    PartialDate published = article.published();
    return new ArticleView(
        stored.id(),
        ArticleTitle.of(article),
        article.title() != null,
        or(metadata.outlet(), "not said"),
        metadata.byline().isEmpty() ? "not said" : String.join(", ", metadata.byline()),
        published == null ? "not said" : DateText.of(published.iso()),
        language(metadata.language()),
        metadata.credits(),
        stored.page(),
        address(stored).orElse(null),
        stored.alsoAt(),
        versions(stored, version),
        story(stored),
        open && stored.story() != null ? stored.story() : "",
        stored.briefOf() == null
            ? null
            : new Link(Links.article(stored.briefOf()), title(stored.briefOf())),
        paragraphs(stored, inUnits),
        inUnits == null ? "" : inUnits.in(article.text()),
        article.surroundings().captions(),
        stored.briefs().stream().map(id -> new Link(Links.article(id), title(id))).toList(),
        comments(article.surroundings().comments()),
        article.surroundings().dropped().stream()
            .map(block -> new Dropped(block.kind().label(), block.text()))
            .toList(),
        stored.annotated().annotations().attributions().stream()
            .map(attribution -> said(stored, attribution, points))
            .toList(),
        stored.annotated().annotations().times().stream()
            .map(time -> dated(stored, time, points))
            .toList());
  }

  /** The versions of the page, the one that is shown without a link; none where it is the only. */
  private static List<Link> versions(StoredArticle stored, int shown) {
    int newest = stored.versions();
    if (newest < 2) {
      return List.of();
    }
    return IntStream.rangeClosed(1, newest)
        .mapToObj(number -> {
          boolean isShown = number == (shown == 0 ? newest : shown);
          String href =
              number == newest ? Links.article(stored.id()) : Links.version(stored.id(), number);
          String words = number == newest ? "newest" : "version " + number;
          return new Link(isShown ? "" : href, words);
        })
        .toList();
  }

  private static @Nullable Span inside(Span span, String text) {
    return span.isEmpty() || span.end() > text.length() ? null : span;
  }

  private @Nullable Link story(StoredArticle stored) {
    String story = stored.story();
    if (story == null) {
      return null;
    }
    String title = store.summary(story).map(StorySummary::title).orElse(story);
    return new Link(Links.story(story), title);
  }

  private String title(String article) {
    return store.article(article).map(found -> ArticleTitle.of(found.article())).orElse(article);
  }

  /**
   * Only addresses of the web are made links: what a page claims to be its address may be anything.
   */
  private static Optional<String> address(StoredArticle stored) {
    return List.of(or(stored.article().metadata().url(), ""), stored.page()).stream()
        .filter(url -> url.matches("(?i)https?://[^\\s\"'<>]+"))
        .findFirst();
  }

  private static List<Paragraph> paragraphs(StoredArticle stored, @Nullable Span lit) {
    Article article = stored.article();
    MarkedText marked =
        new MarkedText(article.text()).with(stored.annotated().annotations()).lighting(lit);
    List<Paragraph> all = new ArrayList<>();
    for (org.headwater.document.Paragraph paragraph : article.paragraphs()) {
      if (!paragraph.span().isEmpty() && paragraph.span().end() <= article.text().length()) {
        all.add(
            new Paragraph(paragraph.kind() == BlockKind.HEADING, marked.pieces(paragraph.span())));
      }
    }
    return all;
  }

  /** Flags each comment whose words somebody else has too. */
  private static List<CommentView> comments(List<Comment> comments) {
    SameTexts sameTexts = new SameTexts(comments);
    List<CommentView> views = new ArrayList<>();
    for (Comment comment : comments) {
      List<Integer> same = sameTexts.of(views.size());
      views.add(
          new CommentView(
              views.size() + 1,
              or(comment.author(), "no name"),
              or(comment.time(), ""),
              comment.text(),
              same.stream().map(i -> i + 1).toList()));
    }
    return views;
  }

  private static Said said(StoredArticle stored, Attribution attribution, CodePoints points) {
    String text = stored.article().text();
    String content =
        String.join(" … ", attribution.content().stream().map(span -> span.in(text)).toList());
    List<Span> all = new ArrayList<>(attribution.content());
    all.addAll(attribution.cue());
    all.addAll(attribution.source());
    String href =
        all.isEmpty()
            ? Links.article(stored.id())
            : Links.article(
                stored.id(), points.fromUnits(all.stream().reduce(all.getFirst(), Span::union)));
    return new Said(
        or(attribution.speaker(), "nobody named"),
        attribution.stance().label(),
        String.join(" ← ", attribution.via()),
        content,
        href);
  }

  private static Dated dated(StoredArticle stored, TimeExpression time, CodePoints points) {
    String value =
        time.value() != null
            ? DateText.of(time.value())
            : time.candidates().isEmpty()
                ? or(time.relation(), "not known")
                : "one of "
                    + String.join(", ", time.candidates().stream().map(DateText::of).toList());
    return new Dated(
        time.span().in(stored.article().text()),
        value,
        Links.article(stored.id(), points.fromUnits(time.span())));
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value;
  }

  /** The language by its name: "English". */
  private static String language(@Nullable String code) {
    return code == null || code.isEmpty()
        ? "not known"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
