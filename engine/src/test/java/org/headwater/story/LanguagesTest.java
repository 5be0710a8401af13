package org.headwater.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.reuse.ReuseIndex;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same code on invented news of other languages, without declared language and without tagged
 * names: two events with four accounts each, of which one is a reprint, one a rewrite and one the
 * report of a visit that hardly repeats the facts.
 */
class LanguagesTest {
  private record Corpus(List<String> links, List<Article> articles) {}

  private record Outcome(List<String> links, List<String> stories) {}

  private static Corpus read(String language) throws IOException {
    String file;
    try (InputStream in =
        LanguagesTest.class.getResourceAsStream("languages/" + language + ".txt")) {
      file = new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    String[] parts = file.split("(?m)^== ");
    List<String> links =
        parts[0]
            .lines()
            .filter(line -> line.startsWith("link "))
            .map(line -> line.substring(5))
            .toList();
    return new Corpus(links, Arrays.stream(parts).skip(1).map(LanguagesTest::article).toList());
  }

  /** A first line without a full stop is the title. */
  private static Article article(String part) {
    int end = part.indexOf('\n');
    String[] head = part.substring(0, end).split(" \\| ");
    String text = part.substring(end).strip();
    int line = text.indexOf('\n');
    boolean titled = line > 0 && ".。".indexOf(text.charAt(line - 1)) < 0;
    Metadata metadata =
        new Metadata(
            titled ? text.substring(0, line) : null,
            List.of(),
            new PartialDate(head[2]),
            "Outlet of " + head[0],
            null,
            null,
            List.of());
    return Article.ofText(head[0], metadata, titled ? text.substring(line).strip() : text);
  }

  private static Outcome run(Corpus corpus) {
    ReuseIndex reuse = new ReuseIndex();
    StoryState state = new StoryState();
    StoryClusterer clusterer = new StoryClusterer();
    List<String> links = new ArrayList<>();
    long arrival = 0;
    for (Article article : corpus.articles()) {
      List<ReuseLink> found = reuse.add(article, ++arrival);
      found.forEach(link -> links.add(link.a() + " " + link.b() + " " + link.kind().label()));
      clusterer.add(state, new AnnotatedArticle(arrival, article, Annotations.NONE), found);
    }
    clusterer.settle(state);
    TreeMap<String, String> stories = new TreeMap<>();
    for (Article article : corpus.articles()) {
      stories.merge(state.storyOf(article.id()).orElseThrow(), article.id(), (a, b) -> a + " " + b);
    }
    return new Outcome(links, stories.values().stream().sorted().toList());
  }

  /** Links of the corpus that were found, all of them; a rewrite may also be one of the reprint. */
  private static void assertLinks(Corpus corpus, Outcome outcome) {
    assertThat(outcome.links()).containsAll(corpus.links());
    assertThat(outcome.links())
        .allSatisfy(link -> assertThat(link.charAt(0)).isEqualTo(link.charAt(3)))
        .filteredOn(link -> link.endsWith(ReuseKind.REPRINT.label()))
        .hasSize(2);
    assertThat(outcome.links()).noneMatch(link -> link.contains("excerpt"));
  }

  /** The Russian reports of a visit (d4, m2) stay alone: they share the place and little else. */
  @ParameterizedTest
  @CsvSource({
    "zh, f1 f2 f3 f4; p1 p2 p3 p4",
    "ar, r1 r2 r3 r4; s1 s2 s3 s4",
    "ru, d1 d2 d3; d4; m1 m3 m4; m2"
  })
  void linksAndStoriesOfALanguage(String language, String stories) throws IOException {
    Corpus corpus = read(language);
    Outcome outcome = run(corpus);
    assertLinks(corpus, outcome);
    assertThat(outcome.stories()).containsExactly(stories.split("; "));
  }
}
