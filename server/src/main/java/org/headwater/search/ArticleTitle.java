package org.headwater.search;

import org.headwater.document.Article;

/** How an article is called where a page gave no title: by the beginning of its text. */
public final class ArticleTitle {
  private static final int LONGEST = 90;

  private ArticleTitle() {}

  /** The title, else the first words of the text with an ellipsis, else its id. */
  public static String of(Article article) {
    String title = article.title();
    if (title != null && !title.isBlank()) {
      return title;
    }
    String text = article.text().strip();
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    return first.isEmpty() ? article.id() : shortened(first);
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
  }
}
