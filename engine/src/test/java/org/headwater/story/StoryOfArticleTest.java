package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StoryOfArticleTest {
  private record Entry(String article, String story) {}

  @Provide
  Arbitrary<Entry> entries() {
    Arbitrary<String> articles =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 40).map(n -> "a" + n),
            Arbitraries.of("", "a", "a007", "b3", "a9x", "a-1", "a999999999999999999999"));
    Arbitrary<String> stories =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 9_000_000_000L).map(n -> "s" + n),
            Arbitraries.of("", "story", "s01"));
    return Combinators.combine(articles, stories).as(Entry::new);
  }

  @Property
  void itKeepsWhatAMapWould(@ForAll List<@net.jqwik.api.From("entries") Entry> entries) {
    StoryOfArticle stories = new StoryOfArticle();
    Map<String, String> map = new HashMap<>();
    for (Entry entry : entries) {
      String before = map.put(entry.article(), entry.story());
      assertThat(stories.put(entry.article(), entry.story())).isEqualTo(before);
    }
    map.forEach((article, story) -> assertThat(stories.get(article)).isEqualTo(story));
    assertThat(stories.size()).isGreaterThanOrEqualTo(map.size());
    stories.keepOnly(article -> article.hashCode() % 2 == 0);
    map.forEach((article, story) ->
        assertThat(stories.get(article)).isEqualTo(article.hashCode() % 2 == 0 ? story : null));
  }

  @Test
  void manyAreKeptAndForgotten() {
    StoryOfArticle stories = new StoryOfArticle();
    for (int i = 0; i < 100_000; i++) {
      stories.put("a" + i, "s" + i / 3);
    }
    assertThat(stories.size()).isEqualTo(100_000);
    assertThat(stories.get("a99999")).isEqualTo("s33333");
    stories.keepOnly(article -> article.endsWith("7"));
    assertThat(stories.size()).isEqualTo(10_000);
    assertThat(stories.get("a99999")).isNull();
    assertThat(stories.get("a99997")).isEqualTo("s33332");
  }
}
