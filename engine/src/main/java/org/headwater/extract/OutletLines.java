package org.headwater.extract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.document.Metadata;
import org.headwater.document.Paragraph;
import org.headwater.document.Span;
import org.headwater.document.Surroundings;
import org.headwater.language.Terms;
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
 * article would go nothing does. What happened before is repeated too, in every report of a long
 * affair, and belongs to all of them: it speaks of what the rest of its article speaks of, and a
 * template does not. Who counts is another's matter: {@link OutletTemplate} over pages in memory, a
 * store over all that it ever took in.
 *
 * @param title the key of the article's title; 0 when it has none, and then it teaches nothing
 * @param keys one for each paragraph, in order: positive, or {@link #OWN}; none when the outlet is
 *     not known. Of 2^63 keys, two different paragraphs get the same only by a chance that no store
 *     will meet
 */
public record OutletLines(long title, List<Long> keys) {
  /** In so many differently titled articles a paragraph is template. Not tuned. */
  public static final int LEAST_ARTICLES = 3;

  /** In place of the key of a paragraph that is no template however often it stands. */
  private static final long OWN = 0;

  /**
   * A paragraph with a greater share of content words that stand elsewhere in its article is its
   * own. Of the paragraphs of basil 95 in 100 have a greater one, of giveme5w1h 91, calls to
   * subscribe and copyright lines hardly ever.
   */
  private static final double MOST_SHARED = 0.25;

  /** More of an article than this share of its characters is no template. */
  private static final double MOST_DROPPED = 0.5;

  public OutletLines {
    keys = List.copyOf(keys);
  }

  public static OutletLines of(Article article) {
    List<Long> keys = new ArrayList<>();
    Optional<String> outlet = outlet(article);
    if (outlet.isPresent()) {
      Subject subject = Subject.of(article);
      for (Paragraph paragraph : article.paragraphs()) {
        String line = folded(paragraph.span().in(article.text()));
        boolean own = subject.share(line) > MOST_SHARED;
        keys.add(own ? OWN : key(outlet.get() + "\n" + line));
      }
    }
    return new OutletLines(titleKey(article.title()), keys);
  }

  /** The keys that may be template's, each once, in order. */
  public Set<Long> candidates() {
    Set<Long> candidates = new LinkedHashSet<>(keys);
    candidates.remove(OWN);
    return candidates;
  }

  /**
   * What an article speaks of: in how many of its different lines, title included, a content word
   * stands. Lines that were taken out as template count as they did before.
   */
  private record Subject(Map<String, Set<String>> words, Map<String, Integer> lines) {
    static Subject of(Article article) {
      Set<String> all = new LinkedHashSet<>();
      if (article.title() != null) {
        all.add(folded(article.title()));
      }
      for (Paragraph paragraph : article.paragraphs()) {
        all.add(folded(paragraph.span().in(article.text())));
      }
      for (Block block : article.surroundings().dropped()) {
        if (block.kind() == BlockKind.TEMPLATE) {
          all.add(folded(block.text()));
        }
      }
      Map<String, Set<String>> words = new HashMap<>();
      Map<String, Integer> lines = new HashMap<>();
      for (String line : all) {
        Set<String> content = Set.copyOf(Terms.content(line, article.metadata().language()));
        words.put(line, content);
        content.forEach(word -> lines.merge(word, 1, Integer::sum));
      }
      return new Subject(words, lines);
    }

    /** The share of a line's content words that stand in another line too; 0 without any. */
    double share(String line) {
      Set<String> content = words.getOrDefault(line, Set.of());
      long shared = content.stream().filter(word -> lines.getOrDefault(word, 0) > 1).count();
      return content.isEmpty() ? 0 : (double) shared / content.size();
    }
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
      if (keys.get(i) != OWN && template.test(keys.get(i))) {
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
