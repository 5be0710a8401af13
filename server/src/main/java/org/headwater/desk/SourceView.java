package org.headwater.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwater.document.Attribution;
import org.headwater.document.Metadata;
import org.headwater.reuse.ReuseLink;
import org.headwater.store.OutletDecisions;
import org.headwater.store.StoredArticle;

/**
 * One page of a story as a source.
 *
 * @param said what the user says of its outlet; empty when nothing
 * @param credits agencies and outlets that the page itself names as its source
 * @param through whom its statements come through, with how many do
 * @param copies what it takes from other pages, in words
 * @param href where all of that is
 */
public record SourceView(
    SourcePage page,
    String outlet,
    String said,
    String byline,
    int words,
    List<String> credits,
    List<String> through,
    Cut<String> copies,
    String location,
    String href) {
  private static final int FEW = 3;

  public SourceView {
    credits = List.copyOf(credits);
    through = List.copyOf(through);
  }

  /**
   * The view of an article.
   *
   * @param taken the links by which it took text from others
   * @param whole whether all of them are told, and not only the closest
   */
  static SourceView of(
      StoredArticle article,
      Texts texts,
      List<ReuseLink> taken,
      OutletDecisions outlets,
      boolean whole,
      String href) {
    Metadata metadata = article.article().metadata();
    ReuseViews reuse = new ReuseViews(texts);
    Cut<ReuseLink> closest =
        Cut.of(
            taken.stream().sorted(Comparator.comparingDouble(ReuseLink::share).reversed()).toList(),
            whole ? taken.size() : FEW);
    Cut<String> copies =
        new Cut<>(closest.first().stream().map(reuse::line).toList(), closest.more());
    return new SourceView(
        Objects.requireNonNull(texts.page(article.id())),
        Objects.requireNonNullElse(metadata.outlet(), "not said"),
        outlets.words(metadata.outlet()).orElse(""),
        String.join(", ", metadata.byline()),
        words(article.article().text()),
        metadata.credits(),
        through(article),
        copies,
        article.page(),
        href);
  }

  private static List<String> through(StoredArticle article) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Attribution attribution : article.annotated().annotations().attributions()) {
      attribution.via().forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    List<String> all = new ArrayList<>();
    counts.forEach((name, count) -> all.add(count == 1 ? name : name + " (" + count + "×)"));
    return all;
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words;
  }
}
