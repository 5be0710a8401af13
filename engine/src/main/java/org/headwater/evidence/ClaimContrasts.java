package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;

/**
 * Finds what the statements of one claim say differently where only the claim tells that they are
 * of one thing: more closely ("this year", "in June"), with a bound, in words of other weight, of a
 * part, or not so.
 *
 * <p>How: each kind of contrast has its class, which reads the statements side by side and gives
 * the first difference it finds; of statements in the same words one is read. English only. Cost:
 * the square of the statements of a claim of several articles, of which {@link #MOST} are read.
 */
final class ClaimContrasts {
  private static final int MOST = 10;

  private final List<AnnotatedArticle> articles;
  private final EntityIndex entities;
  private final StoryWeights weights;

  ClaimContrasts(List<AnnotatedArticle> articles, EntityIndex entities, StoryWeights weights) {
    this.articles = articles;
    this.entities = entities;
    this.weights = weights;
  }

  /** The differences of a claim. */
  List<Divergence> find(List<Proposition> members) {
    Set<List<String>> said = new HashSet<>();
    List<Proposition> read =
        members.stream()
            .filter(member -> isEnglish(member.article()) && said.add(member.words()))
            .limit(MOST)
            .toList();
    if (read.stream().mapToInt(Proposition::article).distinct().count() < 2) {
      return List.of();
    }
    List<ContentWords> statements = new ArrayList<>();
    for (Proposition member : read) {
      statements.add(new ContentWords(member, articles.get(member.article()), entities));
    }
    List<Divergence> found = new ArrayList<>();
    AmountContrasts.find(statements).ifPresent(found::add);
    DayContrasts.find(statements, weights).ifPresent(found::add);
    ActScales.find(statements).ifPresent(found::add);
    PartContrasts.find(statements).ifPresent(found::add);
    NegationContrasts.find(statements).ifPresent(found::add);
    ListContrasts.find(statements, entities).ifPresent(found::add);
    found.addAll(RoleContrasts.find(statements, entities));
    return found;
  }

  private boolean isEnglish(int article) {
    String language = articles.get(article).article().metadata().language();
    return language == null || language.equals("en");
  }
}
