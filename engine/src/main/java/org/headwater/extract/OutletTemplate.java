package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.document.Metadata;
import org.headwater.document.Paragraph;
import org.headwater.document.Span;
import org.headwater.document.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of one outlet have in common: a paragraph that stands in several different
 * articles of an outlet is its template (a call to subscribe, a line about the author, a note on
 * the source) and belongs to none of them.
 *
 * <p>Frequency over the pages of a site is the oldest sign of a template (Bar-Yossef and
 * Rajagopalan, "Template detection via data mining and its applications", WWW 2002). Articles are
 * told apart by their titles, so that versions and copies of one article make no template of its
 * sentences, and where most of an article would go nothing does. All articles are learnt first and
 * cleared afterwards; the result does not depend on their order. Linear in the text; memory for at
 * most {@link #MOST_PARAGRAPHS} different paragraphs an outlet. Not for use by several threads.
 */
public final class OutletTemplate {
  /** In so many articles a paragraph is template: two may be one story told on. Not tuned. */
  private static final int LEAST_ARTICLES = 3;

  private static final int MOST_PARAGRAPHS = 200_000;

  /** More of an article than this share of its characters is no template. */
  private static final double MOST_DROPPED = 0.5;

  /** Of each outlet, the paragraphs with the titles of the first articles that held them. */
  private final Map<String, Map<String, Set<String>>> outlets = new HashMap<>();

  /** Takes note of the paragraphs of an article; one without title or outlet teaches nothing. */
  public void learn(Article article) {
    Optional<String> outlet = outlet(article);
    String title = article.title();
    if (outlet.isEmpty() || title == null) {
      return;
    }
    Map<String, Set<String>> paragraphs =
        outlets.computeIfAbsent(outlet.get(), key -> new HashMap<>());
    String folded = folded(title);
    for (Paragraph paragraph : article.paragraphs()) {
      String text = folded(paragraph.span().in(article.text()));
      Set<String> titles = paragraphs.get(text);
      if (titles == null && paragraphs.size() < MOST_PARAGRAPHS) {
        titles = new HashSet<>();
        paragraphs.put(text, titles);
      }
      if (titles != null && titles.size() < LEAST_ARTICLES) {
        titles.add(folded);
      }
    }
  }

  /**
   * The article without what its outlet repeats; that is in {@code dropped} as {@link
   * BlockKind#TEMPLATE}.
   */
  public Article clear(Article article) {
    Map<String, Set<String>> known = outlet(article).map(outlets::get).orElse(null);
    if (known == null) {
      return article;
    }
    List<Paragraph> kept = new ArrayList<>();
    List<Block> dropped = new ArrayList<>(article.surroundings().dropped());
    int lost = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      String text = paragraph.span().in(article.text());
      if (known.getOrDefault(folded(text), Set.of()).size() >= LEAST_ARTICLES) {
        dropped.add(new Block(BlockKind.TEMPLATE, text, paragraph.inPage()));
        lost += text.length();
      } else {
        kept.add(paragraph);
      }
    }
    boolean little = lost > 0 && lost <= MOST_DROPPED * article.text().length();
    return little ? rebuilt(article, kept, dropped) : article;
  }

  private static Article rebuilt(Article article, List<Paragraph> kept, List<Block> dropped) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : kept) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      text.append(paragraph.span().in(article.text()));
      Span span = new Span(start, text.length());
      paragraphs.add(new Paragraph(paragraph.kind(), span, paragraph.inPage()));
    }
    Surroundings around = article.surroundings();
    return new Article(
        article.id(),
        article.page(),
        article.metadata(),
        text.toString(),
        paragraphs,
        new Surroundings(
            around.captions(), around.comments(), around.briefs(), dropped, around.notes()));
  }

  /** The outlet as far as it matters here: the host of the page's address, else its name. */
  private static Optional<String> outlet(Article article) {
    Metadata metadata = article.metadata();
    return host(article.page())
        .or(() -> host(metadata.url()))
        .or(() -> Optional.ofNullable(metadata.outlet()).map(OutletTemplate::folded));
  }

  private static Optional<String> host(@Nullable String address) {
    if (address == null || !address.startsWith("http") || !address.contains("//")) {
      return Optional.empty();
    }
    int from = address.indexOf("//") + 2;
    int to = from;
    while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
      to++;
    }
    String host = address.substring(from, to).toLowerCase(Locale.ROOT);
    return host.isEmpty()
        ? Optional.empty()
        : Optional.of(host.startsWith("www.") ? host.substring(4) : host);
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
