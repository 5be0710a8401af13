package org.headwater.bench.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.entity.Identities;
import org.headwater.language.EncoderTagger;
import org.headwater.pipeline.Annotator;
import org.headwater.story.Profile;
import org.headwater.story.ProfileReader;
import org.headwater.story.StoryIndex;

/**
 * The profiles of the stories of a set, and how many have a key; which are near is not kept. Cost:
 * that of annotating the set.
 */
record StoryProfiles(Map<String, Profile> profiles, Map<String, Integer> counts)
    implements StoryIndex {

  /** The round-ups of one hundred days of 2021 bear no dates, but stand in order of time. */
  private static final String ROUND_UP = "as-";

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 15);
  private static final int SPAN = 100;

  /**
   * The profiles of given stories and of the gold stories of all other articles.
   *
   * @param given each the ids of its articles with blanks between
   */
  static StoryProfiles of(StorySet set, Collection<String> given) {
    Map<String, String> stories = new HashMap<>();
    given.forEach(story -> List.of(story.split(" ")).forEach(id -> stories.put(id, story)));
    Map<String, List<AnnotatedArticle>> members = new LinkedHashMap<>();
    try (EncoderTagger tagger = EncoderTagger.open()) {
      Annotator annotator = new Annotator(tagger);
      long arrival = 0;
      for (Article article : dated(set.articles())) {
        members
            .computeIfAbsent(
                stories.getOrDefault(article.id(), set.story(article)), story -> new ArrayList<>())
            .add(annotator.annotate(++arrival, article));
      }
    }
    Map<String, Profile> profiles = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    members.forEach((story, articles) -> {
      Profile profile = ProfileReader.of(articles, Identities.across(articles));
      profiles.put(story, profile);
      profile.keys().forEach(key -> counts.merge(key, 1, Integer::sum));
    });
    return new StoryProfiles(profiles, counts);
  }

  private static List<Article> dated(List<Article> articles) {
    long all = articles.stream().filter(StoryProfiles::isRoundUp).count();
    List<Article> dated = new ArrayList<>();
    long place = 0;
    for (Article article : articles) {
      dated.add(
          isRoundUp(article) ? on(FIRST_DAY.plusDays(SPAN * place++ / all), article) : article);
    }
    return dated;
  }

  private static boolean isRoundUp(Article article) {
    return article.id().startsWith(ROUND_UP) && article.published() == null;
  }

  private static Article on(LocalDate day, Article article) {
    Metadata metadata =
        new Metadata(
            article.title(),
            List.of(),
            PartialDate.parse(day.toString()).orElseThrow(),
            article.outlet(),
            null,
            "en",
            List.of());
    return Article.ofText(article.id(), metadata, article.text());
  }

  @Override
  public Optional<Profile> profile(String story) {
    return Optional.ofNullable(profiles.get(story));
  }

  @Override
  public long stories() {
    return profiles.size();
  }

  @Override
  public int count(String key, int most) {
    return Math.min(most, counts.getOrDefault(key, 0));
  }

  @Override
  public List<String> near(String key, String story, int most) {
    return List.of();
  }
}
