package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;

class OriginsPropertyTest {
  private static final String CONTENT = "the copper mine at Hollin Gate closes before winter";
  private static final List<String> SPEAKERS =
      List.of("Ada Merrow", "Joss Pell", "Reuters", "officials", "miners", "");

  private static AnnotatedArticle article(int number, int speaker) {
    String source = SPEAKERS.get(speaker);
    if (source.isEmpty()) {
      return Outlets.article("n" + number, number, "So " + CONTENT + ".").build();
    }
    Outlets article = Outlets.article("n" + number, number, source + " said that " + CONTENT + ".");
    if (Character.isUpperCase(source.charAt(0))) {
      article.name(source.contains(" ") ? EntityType.PER : EntityType.ORG, source);
    }
    return article.says(source, "said", CONTENT, Stance.SAYS).build();
  }

  private static List<AnnotatedArticle> articles(List<Integer> speakers) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      articles.add(article(i, speakers.get(i)));
    }
    return articles;
  }

  private static Origins mine(List<AnnotatedArticle> articles, List<ReuseLink> links) {
    return new EvidenceBuilder().build(articles, links).claims().getFirst().origins();
  }

  @Property(tries = 60)
  void lowIsAtLeastOneAndAtMostHigh(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 5) Integer> speakers) {
    Origins origins = mine(articles(speakers), List.of());

    assertThat(origins.low()).isBetween(1, origins.high());
    assertThat(origins.high()).isLessThanOrEqualTo(speakers.size());
  }

  @Property(tries = 60)
  void anUnattributedArticleNeverRaisesLow(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 5) Integer> speakers) {
    List<Integer> more = new ArrayList<>(speakers);
    more.add(SPEAKERS.size() - 1);

    Origins before = mine(articles(speakers), List.of());
    Origins after = mine(articles(more), List.of());

    assertThat(after.low()).isEqualTo(before.low());
    assertThat(after.high()).isEqualTo(before.high() + 1);
  }

  @Property(tries = 40)
  void aReprintChangesNothing(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 5) Integer> speakers,
      @ForAll @IntRange(max = 4) int copied) {
    List<AnnotatedArticle> articles = articles(speakers);
    int original = copied % articles.size();
    AnnotatedArticle copy = article(speakers.size(), speakers.get(original));
    Span whole = new Span(0, copy.text().length());
    ReuseLink link =
        new ReuseLink(
            articles.get(original).id(),
            copy.id(),
            ReuseKind.REPRINT,
            1,
            Earlier.A,
            List.of(new Passage(whole, whole)));
    List<AnnotatedArticle> more = new ArrayList<>(articles);
    more.add(copy);

    Origins before = mine(articles, List.of());
    Origins after = mine(more, List.of(link));

    assertThat(after.low()).isEqualTo(before.low());
    assertThat(after.high()).isEqualTo(before.high());
  }

  @Property(tries = 30)
  void theOrderOfTheListDoesNotMatter(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 5) Integer> speakers) {
    List<AnnotatedArticle> articles = articles(speakers);
    List<AnnotatedArticle> reversed = articles.stream().collect(Collectors.toList());
    Collections.reverse(reversed);

    assertThat(new EvidenceBuilder().build(reversed, List.of()))
        .isEqualTo(new EvidenceBuilder().build(articles, List.of()));
  }
}
