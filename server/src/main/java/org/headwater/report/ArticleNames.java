package org.headwater.report;

import java.util.List;
import org.headwater.document.Article;
import org.jspecify.annotations.Nullable;

/** How an article is named to a person. */
public final class ArticleNames {
  private static final int LENGTH = 70;

  private ArticleNames() {}

  /** The outlet and the headline, or the first words. */
  public static String of(Article article) {
    @Nullable String outlet = article.outlet();
    @Nullable String title = article.title();
    String words = title == null ? beginning(article.text()) : "“" + title + "”";
    return outlet == null ? words : outlet + " " + words;
  }

  /** Who speaks: the outlet, else whom the page credits, else the name of the page. */
  public static String outlet(Article article) {
    @Nullable String outlet = article.outlet();
    if (outlet != null) {
      return outlet;
    }
    List<String> credits = article.metadata().credits();
    return credits.isEmpty() ? lastPart(article.page()) : credits.getFirst();
  }

  private static String beginning(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    if (line.length() <= LENGTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', LENGTH);
    int end = space > 0 ? space : LENGTH;
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + " …";
  }

  private static String lastPart(String page) {
    String name = page.substring(page.lastIndexOf('/') + 1);
    return name.isEmpty() ? page : name;
  }
}
