package org.headwater.bench.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.headwater.bench.evidence.ClauseExamples.Example;
import org.headwater.evidence.ClausePairs;
import org.headwater.evidence.ClausePairs.Compared;
import org.headwater.language.EncoderTagger;

/**
 * A labelled story's pairs of clauses, as examples to learn from.
 *
 * <p>A pair is one claim where one labelled claim has members in the places of both, as {@link
 * Comparison} counts. Cost: the square of the clauses.
 *
 * @param story its name
 * @param examples of clauses that share a term
 * @param across how many pairs of clauses of different articles are one claim, those that share no
 *     term among them
 */
public record ClauseExamples(String story, List<Example> examples, int across) {
  private static final String TUNED = "tuned";

  /**
   * Two clauses.
   *
   * @param values how they agree, in the order of the weights
   * @param given what their log-odds have besides
   * @param isAcross whether they are of different articles
   * @param isSame whether they are one claim
   */
  public record Example(double[] values, double given, boolean isAcross, boolean isSame) {}

  public ClauseExamples {
    examples = List.copyOf(examples);
  }

  /**
   * The stories that may be looked at while the engine is tuned.
   *
   * @param labels folder of labelled stories
   * @param folder that of the set that has their texts
   */
  public static List<ClauseExamples> tuned(Path labels, Path folder) throws IOException {
    StoryArticles articles = StoryArticles.read(folder);
    List<ClauseExamples> stories = new ArrayList<>();
    try (EncoderTagger tagger = EncoderTagger.open()) {
      for (StoryLabels story : StoryLabels.readAll(labels)) {
        if (story.half().equals(TUNED)) {
          stories.add(of(story, articles.pairs(story.articles(), tagger), articles));
        }
      }
    }
    return stories;
  }

  private static ClauseExamples of(StoryLabels story, ClausePairs pairs, StoryArticles articles) {
    List<BitSet> claims = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      claims.add(claims(articles.place(pairs, i), story.claims()));
    }
    List<Example> examples = new ArrayList<>();
    int all = 0;
    for (int i = 0; i < pairs.size(); i++) {
      for (int k = i + 1; k < pairs.size(); k++) {
        boolean across = !pairs.article(i).equals(pairs.article(k));
        boolean same = claims.get(i).intersects(claims.get(k));
        all += across && same ? 1 : 0;
        Optional<Compared> compared = pairs.compare(i, k);
        compared.ifPresent(c -> examples.add(example(c, across, same)));
      }
    }
    return new ClauseExamples(story.story(), examples, all);
  }

  private static BitSet claims(Place place, List<StoryClaim> claims) {
    BitSet of = new BitSet();
    for (int i = 0; i < claims.size(); i++) {
      of.set(i, claims.get(i).has(place));
    }
    return of;
  }

  private static Example example(Compared compared, boolean across, boolean same) {
    double[] values = compared.values().stream().mapToDouble(Double::doubleValue).toArray();
    return new Example(values, compared.given(), across, same);
  }
}
