package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.document.Metadata;
import org.headwater.document.Paragraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutletTemplateTest {
  private static final String CALL = "Every morning we tell you what matters: ask for our letter.";

  private static Article article(@Nullable String title, String outlet, String... paragraphs) {
    Metadata metadata = new Metadata(title, List.of(), null, outlet, null, null, List.of());
    return Article.ofText("a", metadata, String.join("\n\n", paragraphs));
  }

  private static Article about(String title) {
    return article(
        title,
        "Harbour Post",
        title + " was what everybody at the harbour spoke of on Tuesday.",
        CALL,
        "The council will speak about " + title + " again next week, its clerk said.");
  }

  private static OutletTemplate learnt(Article... articles) {
    OutletTemplate template = new OutletTemplate();
    Stream.of(articles).forEach(template::learn);
    return template;
  }

  @Test
  void whatThreeArticlesRepeatIsDroppedAndShown() {
    Article first = about("The crane");

    Article cleared = learnt(first, about("The quay"), about("The tide")).clear(first);

    assertThat(cleared.text()).doesNotContain(CALL).startsWith("The crane").endsWith("said.");
    assertThat(cleared.surroundings().dropped())
        .extracting(Block::kind, Block::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(BlockKind.TEMPLATE, CALL));
    for (Paragraph paragraph : cleared.paragraphs()) {
      assertThat(first.text()).contains(paragraph.span().in(cleared.text()));
    }
  }

  @Test
  void copiesOfOneArticleMakeNoTemplate() {
    Article first = about("The crane");

    assertThat(learnt(first, about("The crane"), about("The crane")).clear(first)).isSameAs(first);
  }

  @Test
  void whatARunningStoryRepeatsBelongsToItsArticles() {
    String before = "The ferry Alkmene sank off Port Serra in March with 31 people aboard.";
    Article first =
        told("Divers find the wreck", "Divers found the ferry near Port Serra.", before);

    assertThat(
            learnt(
                    first,
                    told("Master charged", "The master of the Alkmene was charged.", before),
                    told("Families wait", "People in Port Serra wait for the ferry.", before))
                .clear(first))
        .isSameAs(first);
  }

  private static Article told(String title, String news, String before) {
    return article(title, "Harbour Post", news, before);
  }

  @Test
  void anotherOutletsTemplateIsNotOurs() {
    Article other =
        article("The dam", "Hill Courier", "The dam held all winter.", CALL, "It rained.");
    OutletTemplate template = learnt(about("The crane"), about("The quay"), about("The tide"));

    assertThat(template.clear(other)).isSameAs(other);
  }

  @Test
  void anArticleIsNeverTakenAwayAsAWhole() {
    String all = "The same sentence under three titles, and nothing else at all.";
    Article first = article("The crane", "Harbour Post", all);
    OutletTemplate template =
        learnt(
            first,
            article("The quay", "Harbour Post", all),
            article("The tide", "Harbour Post", all));

    assertThat(template.clear(first)).isSameAs(first);
  }

  @Test
  void withoutTitleOrOutletNothingIsLearnt() {
    Article bare = article(null, "Harbour Post", CALL, "It rained on Monday.");

    assertThat(learnt(bare, bare, bare).clear(bare)).isSameAs(bare);
  }

  @Property(tries = 100)
  void theOrderOfThePagesChangesNothing(@ForAll @Size(min = 3, max = 6) List<Integer> numbers) {
    List<Article> articles = numbers.stream().map(n -> about("Crane " + n % 4)).toList();
    OutletTemplate forth = learnt(articles.toArray(Article[]::new));
    OutletTemplate back = learnt(articles.reversed().toArray(Article[]::new));

    for (Article article : articles) {
      assertThat(forth.clear(article)).isEqualTo(back.clear(article));
    }
  }
}
