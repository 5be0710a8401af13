package org.headwater.run;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.headwater.document.Article;
import org.headwater.document.PartialDate;
import org.headwater.evidence.ClaimMatch;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Evidence;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;

/** The one line of a story. */
final class Summaries {
  private static final int TITLE_LENGTH = 100;

  private Summaries() {}

  static StorySummary of(StoredStory story, Evidence evidence) {
    List<Article> articles = story.articles().stream().map(StoredArticle::article).toList();
    List<PartialDate> dates =
        articles.stream().map(Article::published).filter(Objects::nonNull).sorted().toList();
    return new StorySummary(
        story.id(),
        title(articles),
        articles.stream().map(Article::id).toList(),
        outlets(articles),
        (int) articles.stream().filter(article -> article.outlet() == null).count(),
        evidence.origins().low(),
        evidence.origins().high(),
        reprints(story.reuse()),
        disputed(evidence),
        dates.isEmpty() ? null : dates.getFirst().iso(),
        latest(dates));
  }

  private static @Nullable String latest(List<PartialDate> dates) {
    return dates.stream()
        .max(Comparator.comparing(PartialDate::latest).thenComparing(Comparator.naturalOrder()))
        .map(PartialDate::iso)
        .orElse(null);
  }

  private static String title(List<Article> articles) {
    return articles.stream()
        .map(Article::title)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> beginning(articles.getFirst().text()));
  }

  /** The first words of a text, whole, with a sign that more follows. */
  private static String beginning(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    if (line.length() <= TITLE_LENGTH) {
      return line;
    }
    int end = line.lastIndexOf(' ', TITLE_LENGTH);
    return line.substring(0, end > 0 ? end : TITLE_LENGTH) + " …";
  }

  private static int outlets(List<Article> articles) {
    return (int)
        articles.stream()
            .map(Article::outlet)
            .filter(Objects::nonNull)
            .map(outlet -> outlet.toLowerCase(Locale.ROOT))
            .distinct()
            .count();
  }

  private static int disputed(Evidence evidence) {
    return (int)
        evidence.claims().stream()
            .filter(claim -> claim.state() == ClaimState.DISPUTED)
            .filter(claim -> claim.match() == ClaimMatch.LIKELY)
            .count();
  }

  /** Copies of a whole text, word for word or sentence by sentence; a borrowed passage is none. */
  private static int reprints(List<ReuseLink> links) {
    Set<String> copies = new HashSet<>();
    for (ReuseLink link : links) {
      if (link.kind() != ReuseKind.EXCERPT) {
        copies.add(link.earlier() == Earlier.B ? link.a() : link.b());
      }
    }
    return copies.size();
  }
}
