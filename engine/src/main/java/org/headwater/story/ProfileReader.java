package org.headwater.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.PartialDate;
import org.headwater.entity.Entity;
import org.headwater.language.LanguageIdentifier;
import org.headwater.story.Profile.Days;
import org.headwater.story.Profile.Name;
import org.headwater.story.Profile.Sound;
import org.headwater.story.Profile.Term;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of a story into its {@link Profile}.
 *
 * <p>What stands in a title or at the head of a text is what the report is about; what many
 * articles of the story have is what the story is about. So a name or term weighs the mean of its
 * weights in the articles ({@link ProfileText}). English names are the entities of the story, since
 * the taggers are trained for English; in other languages they are words with a capital. Cost: one
 * pass over the first words of at most {@value #MOST_ARTICLES} articles, spread over the story.
 */
public final class ProfileReader {
  private static final int MOST_ARTICLES = 40;
  private static final int MOST_NAMES = 24;
  private static final int MOST_TERMS = 30;
  private static final int MOST_SOUNDS = 48;
  private static final int MOST_NUMBERS = 6;
  private static final String ENGLISH = "en";

  private ProfileReader() {}

  /**
   * The profile of a story.
   *
   * @param articles at least one
   * @param entities of these articles
   */
  public static Profile of(List<AnnotatedArticle> articles, List<Entity> entities) {
    String language = language(articles);
    List<AnnotatedArticle> some = spread(articles);
    List<ProfileText> texts =
        some.stream().map(article -> ProfileText.read(article.article(), language)).toList();
    List<Name> names =
        language.equals(ENGLISH)
            ? ProfileNames.of(some, entities)
            : ProfileNames.capitalised(texts, language);
    List<Sound> sounds =
        language.equals(ENGLISH)
            ? ProfileSounds.ofNames(names)
            : ProfileSounds.ofWords(texts, language);
    return new Profile(
        language,
        names.subList(0, Math.min(MOST_NAMES, names.size())),
        terms(texts, language),
        sounds.subList(0, Math.min(MOST_SOUNDS, sounds.size())),
        numbers(texts),
        days(articles));
  }

  private static String language(List<AnnotatedArticle> articles) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (AnnotatedArticle article : articles) {
      counts.merge(languageOf(article), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(ENGLISH);
  }

  private static String languageOf(AnnotatedArticle article) {
    String known = article.article().metadata().language();
    return known != null
        ? known
        : LanguageIdentifier.identify(article.article().text()).orElse(ENGLISH);
  }

  /** All articles, or as many as are read of a big story: the first, the last, and between. */
  private static List<AnnotatedArticle> spread(List<AnnotatedArticle> articles) {
    int size = articles.size();
    return size <= MOST_ARTICLES
        ? articles
        : IntStream.range(0, MOST_ARTICLES)
            .mapToObj(i -> articles.get((int) ((long) i * (size - 1) / (MOST_ARTICLES - 1))))
            .toList();
  }

  private static List<Term> terms(List<ProfileText> texts, String language) {
    Map<String, ProfileText.Word> stems = new TreeMap<>();
    for (ProfileText text : texts) {
      text.stems().forEach((stem, word) -> stems.merge(stem, word, ProfileText.Word::and));
    }
    List<Term> terms = new ArrayList<>();
    stems.forEach(
        (stem, word) -> terms.add(new Term(stem, word.text(), word.weight() / texts.size())));
    Comparator<Term> byWeight =
        Comparator.comparingDouble(
            term -> -term.weight() * CommonStems.weight(term.stem(), language));
    terms.sort(byWeight.thenComparing(Term::stem));
    return terms.subList(0, Math.min(MOST_TERMS, terms.size()));
  }

  private static List<String> numbers(List<ProfileText> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    texts.forEach(text -> text.numbers().forEach(number -> counts.merge(number, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_NUMBERS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static @Nullable Days days(List<AnnotatedArticle> articles) {
    List<PartialDate> dates =
        articles.stream()
            .map(article -> article.article().published())
            .filter(Objects::nonNull)
            .toList();
    return dates.isEmpty()
        ? null
        : new Days(
            dates.stream().mapToLong(date -> date.earliest().toEpochDay()).min().orElseThrow(),
            dates.stream().mapToLong(date -> date.latest().toEpochDay()).min().orElseThrow(),
            dates.stream().mapToLong(date -> date.latest().toEpochDay()).max().orElseThrow());
  }
}
