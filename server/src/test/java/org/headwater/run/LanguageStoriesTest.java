package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.junit.jupiter.api.Test;

class LanguageStoriesTest {
  private static final String FERRY =
      "Ferry Talbek ran aground off Nordavik on Friday; 31 passengers were taken off by the pilot boat.";
  private static final String FERRY_AGAIN =
      "The ferry Talbek ran aground off Nordavik on Friday. A pilot boat took off 31 passengers.";

  private LanguageStories stories = new LanguageStories();

  private String add(String id, long arrival, String language, String text) {
    Metadata metadata = new Metadata(null, List.of(), null, null, null, language, List.of());
    Article article = Article.ofText(id, metadata, text);
    return stories.add(new AnnotatedArticle(arrival, article, Annotations.NONE)).join().story();
  }

  private void restart() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stories.write(new DataOutputStream(out));
    stories = new LanguageStories();
    stories.read(
        stories.version(), new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
  }

  @Test
  void anArticleWhoseLanguageChangesIsInOneStateOnly() {
    String founded = add("a1", 1, "en", "Ferry Talbek ran aground off Nordavik on Friday.");
    assertThat(add("a2", 2, "en", "Grain harvest in Sumbeline rose by 12 per cent."))
        .isNotEqualTo(founded);
    String now = add("a2", 2, "de", "Die Ernte in Sumbeline wuchs um 12 Prozent.");
    assertThat(stories.articles()).containsExactlyInAnyOrder("a1", "a2");
    assertThat(stories.groupOf("a2")).contains(now);
    assertThat(stories.members(now)).containsExactly("a2");
  }

  @Test
  void theFounderOfAStoryThatChangesItsLanguageStaysInIt() throws IOException {
    String founded = add("a1", 1, "en", FERRY);
    assertThat(add("a2", 2, "en", FERRY_AGAIN)).isEqualTo(founded);
    add("a3", 3, "de", "Der Stadtrat von Pellworth vertagte den Bau der Tramlinie 12.");
    restart();
    Metadata metadata = new Metadata(null, List.of(), null, null, null, "de", List.of());
    Article german =
        Article.ofText("a1", metadata, "Die Fähre Talbek lief am Freitag vor Nordavik auf Grund.");
    Join join = stories.add(new AnnotatedArticle(1, german, Annotations.NONE)).join();
    assertThat(join.story()).isEqualTo(founded);
    assertThat(join.founded()).isFalse();
    assertThat(stories.members(founded)).containsExactlyInAnyOrder("a1", "a2");
  }

  @Test
  void aStoryThatWentIntoAnotherIsFoundThereAfterARestart() throws IOException {
    String founded = add("a1", 1, "en", FERRY);
    String second = add("a2", 2, "en", "Grain harvest in Sumbeline rose by 12 per cent.");
    assertThat(second).isNotEqualTo(founded);
    add("a2", 2, "en", FERRY_AGAIN);
    add("a3", 3, "de", "Der Stadtrat von Pellworth vertagte den Bau der Tramlinie 12.");
    assertThat(stories.settle())
        .anyMatch(change ->
            change instanceof Change.Merged merged
                && merged.from().equals(second)
                && merged.into().equals(founded));
    restart();
    assertThat(add("a2", 2, "de", "Ein Lotsenboot nahm 31 Fahrgäste auf.")).isEqualTo(founded);
  }
}
