package org.headwater.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.Span;
import org.headwater.store.Store;
import org.headwater.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/** The page of an article, or the part of it that the story page shows beside its claims. */
final class ArticleRoom implements Room {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private final Store store;
  private final Renderer renderer;
  private final boolean open;

  ArticleRoom(Store store, Renderer renderer, boolean open) {
    this.store = store;
    this.renderer = renderer;
    this.open = open;
  }

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    Span lit = span(request.parameter("span").orElse(""));
    String template = request.partial() ? "excerpt" : "article";
    Optional<String> version = request.parameter("version");
    return version
        .map(number -> version(rest, number))
        .orElseGet(() -> store.article(rest))
        .map(found -> new ArticleViews(store, open).of(found, lit, number(version.orElse(""))))
        .map(view -> Answer.html(200, renderer.render(template, view)));
  }

  private Optional<StoredArticle> version(String id, String number) {
    int version = number(number);
    return version == 0 ? Optional.empty() : store.article(id, version);
  }

  /** The number of a version; 0 for what is none. */
  static int number(String version) {
    return version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : 0;
  }

  private static @Nullable Span span(String value) {
    Matcher matcher = SPAN.matcher(value);
    if (!matcher.matches()) {
      return null;
    }
    int start = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    return start < end ? new Span(start, end) : null;
  }
}
