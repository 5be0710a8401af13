package org.headwater.extract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.document.Metadata;
import org.headwater.document.Paragraph;
import org.headwater.document.Span;
import org.headwater.document.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of an article as keys by which other articles of the same outlet can be asked
 * whether they have them too.
 *
 * <p>A paragraph that stands in several different articles of an outlet is its template (a call to
 * subscribe, a line about the author, a note on the source) and belongs to none of them. Frequency
 * over the pages of a site is the oldest sign of a template (Bar-Yossef and Rajagopalan, "Template
 * detection via data mining and its applications", WWW 2002). Articles are told apart by their
 * titles, so that copies of one article make no template of its sentences, and where most of an
 * article would go nothing does. Who counts is another's matter: {@link OutletTemplate} over pages
 * in memory, a store over all that it ever took in.
 *
 * @param title the key of the article's title; 0 when it has none, and then it teaches nothing
 * @param keys one for each paragraph, in order, positive; none when the outlet is not known. Of
 *     2^63 keys, two different paragraphs get the same only by a chance that no store will meet
 */
public record OutletLines(long title, List<Long> keys) {
  /** In so many differently titled articles a paragraph is template. Not tuned. */
  public static final int LEAST_ARTICLES = 3;

  /** More of an article than this share of its characters is no template. */
  private static final double MOST_DROPPED = 0.5;

  public OutletLines {
    keys = List.copyOf(keys);
  }

  public static OutletLines of(Article article) {
    List<Long> keys = new ArrayList<>();
    outlet(article)
        .ifPresent(outlet -> {
          for (Paragraph paragraph : article.paragraphs()) {
            keys.add(key(outlet + "\n" + folded(paragraph.span().in(article.text()))));
          }
        });
    return new OutletLines(titleKey(article.title()), keys);
  }

  /** The key of a title, positive; 0 for none. */
  public static long titleKey(@Nullable String title) {
    return title == null || title.isBlank() ? 0 : key(folded(title));
  }

  /**
   * The article without its lines that are template; they are in {@code dropped}, at their place,
   * as {@link BlockKind#TEMPLATE}. The article itself where none is, or where they are most of it.
   *
   * @param article the one whose lines these are
   */
  public Article clear(Article article, LongPredicate template) {
    List<Paragraph> kept = new ArrayList<>();
    List<Block> dropped = new ArrayList<>(article.surroundings().dropped());
    int lost = 0;
    for (int i = 0; i < keys.size(); i++) {
      Paragraph paragraph = article.paragraphs().get(i);
      if (template.test(keys.get(i))) {
        String text = paragraph.span().in(article.text());
        dropped.add(new Block(BlockKind.TEMPLATE, text, paragraph.inPage()));
        lost += text.length();
      } else {
        kept.add(paragraph);
      }
    }
    boolean little = lost > 0 && lost <= MOST_DROPPED * article.text().length();
    if (!little) {
      return article;
    }
    dropped.sort(Comparator.comparingInt(block -> block.span().start()));
    return rebuilt(article, kept, dropped);
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
        .or(() -> Optional.ofNullable(metadata.outlet()).map(OutletLines::folded));
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

  private static long key(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return Math.max(1, ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
