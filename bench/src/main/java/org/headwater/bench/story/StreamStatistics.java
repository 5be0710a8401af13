package org.headwater.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.Token;
import org.headwater.language.Tokenizer;
import org.headwater.reuse.ReuseIndex;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Comparisons;
import org.headwater.story.StoryClusterer;
import org.headwater.story.StoryState;

/**
 * How near a made-up stream is to real news: figures of words, terms, candidates and copies of a
 * set and of as many made-up articles, side by side.
 *
 * <p>{@code StreamStatistics FOLDER PER_DAY}
 */
public final class StreamStatistics {
  private final List<AnnotatedArticle> articles = new ArrayList<>();
  private final Map<String, String> stories = new HashMap<>();

  private StreamStatistics() {}

  public static void main(String[] arguments) throws IOException {
    StorySet set = StorySet.read(Path.of(arguments[0]));
    StreamStatistics real = new StreamStatistics();
    for (Article article : set.articles()) {
      real.add(
          new AnnotatedArticle(real.articles.size() + 1, article, Annotations.NONE),
          set.story(article));
    }
    StreamStatistics made = new StreamStatistics();
    NewsStream stream = new NewsStream(1, Double.parseDouble(arguments[1]));
    while (made.articles.size() < real.articles.size()) {
      NewsStream.News news = stream.next();
      made.add(news.article(), news.story());
    }
    System.out.println(set.name());
    real.print();
    System.out.println("made up");
    made.print();
  }

  private void add(AnnotatedArticle article, String story) {
    articles.add(article);
    stories.put(article.id(), story);
  }

  private void print() {
    printTerms();
    StoryState state = new StoryState(articles.size());
    ReuseIndex reuse = new ReuseIndex();
    StoryClusterer clusterer = new StoryClusterer();
    int linked = 0;
    int copies = 0;
    for (AnnotatedArticle article : articles) {
      List<ReuseLink> links = reuse.add(article.article(), article.arrival());
      linked += links.isEmpty() ? 0 : 1;
      copies += links.stream().anyMatch(link -> link.share() >= 0.8) ? 1 : 0;
      clusterer.add(state, article, links);
    }
    List<Double> together = new ArrayList<>();
    List<Double> apart = new ArrayList<>();
    Map<String, Double> nearest = new HashMap<>();
    List<Comparisons.Compared> compared = Comparisons.of(state);
    for (Comparisons.Compared pair : compared) {
      double text = pair.features().getOrDefault("text", 0.0);
      boolean same = Objects.equals(stories.get(pair.article()), stories.get(pair.other()));
      (same ? together : apart).add(text);
      if (!same) {
        nearest.merge(pair.article(), text, Math::max);
      }
    }
    clusterer.settle(state);
    double size = articles.size();
    System.out.printf(
        Locale.ROOT,
        "  articles with links %.3f, copies %.3f; compared %.1f an article%n",
        linked / size,
        copies / size,
        compared.size() / size);
    quantiles("  cosine of one story", together);
    quantiles("  cosine of two stories", apart);
    quantiles("  nearest of another story", new ArrayList<>(nearest.values()));
    System.out.println("  " + Agreement.of(articles, stories, state));
  }

  private void printTerms() {
    Map<String, Integer> frequency = new HashMap<>();
    List<Double> words = new ArrayList<>();
    List<Double> distinct = new ArrayList<>();
    List<Double> capitals = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      Set<String> terms = new HashSet<>();
      Set<String> names = new HashSet<>();
      int length = 0;
      for (Token token : Tokenizer.tokens(article.text())) {
        String word = token.text();
        if (Character.isLetterOrDigit(word.codePointAt(0))) {
          length++;
          if (!StopWords.contains(word, "en") && word.length() > 1) {
            terms.add(Stems.stem(word.toLowerCase(Locale.ROOT), "en"));
            if (Character.isUpperCase(word.charAt(0))) {
              names.add(word);
            }
          }
        }
      }
      words.add((double) length);
      distinct.add((double) terms.size());
      capitals.add((double) names.size());
      terms.forEach(term -> frequency.merge(term, 1, Integer::sum));
    }
    quantiles("  words", words);
    quantiles("  distinct stems", distinct);
    quantiles("  distinct words with a capital", capitals);
    int[] borders = {1, 2, 4, 10, 30, 100, 300, 1000};
    StringBuilder curve = new StringBuilder("  stems in as many articles or more:");
    for (int border : borders) {
      long count = frequency.values().stream().filter(f -> f >= border).count();
      curve.append(String.format(Locale.ROOT, " %d: %d;", border, count));
    }
    System.out.println(curve);
  }

  private static void quantiles(String name, List<Double> values) {
    if (values.isEmpty()) {
      return;
    }
    Collections.sort(values);
    StringBuilder line = new StringBuilder(name + " (10/50/90%):");
    for (double part : new double[] {0.1, 0.5, 0.9}) {
      line.append(
          String.format(Locale.ROOT, " %.2f", values.get((int) (part * (values.size() - 1)))));
    }
    System.out.println(line + ", " + values.size());
  }
}
