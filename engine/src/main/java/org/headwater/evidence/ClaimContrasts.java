package org.headwater.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.AnnotatedArticle;

/**
 * Finds what the statements of one claim say differently where only the claim tells that they are
 * of one thing: with a bound, in words of other weight, of a part, or not so.
 *
 * <p>How: each kind of contrast has its class, which reads the statements side by side and gives
 * the first difference it finds; statements in the same words are read as one that stands in all
 * their articles. English only. Cost: the square of the wordings of a claim of several articles, of
 * which {@link #MOST} are read.
 */
final class ClaimContrasts {
  private static final int MOST = 10;

  private final List<AnnotatedArticle> articles;
  private final EntityIndex entities;

  ClaimContrasts(List<AnnotatedArticle> articles, EntityIndex entities) {
    this.articles = articles;
    this.entities = entities;
  }

  /** The differences of a claim. */
  List<Divergence> find(List<Proposition> members) {
    Map<List<String>, List<Proposition>> wordings = new LinkedHashMap<>();
    for (Proposition member : members) {
      if (isEnglish(articles.get(member.article()))
          && (wordings.size() < MOST || wordings.containsKey(member.words()))) {
        wordings.computeIfAbsent(member.words(), key -> new ArrayList<>()).add(member);
      }
    }
    if (wordings.size() < 2
        || members.stream().mapToInt(Proposition::article).distinct().count() < 2) {
      return List.of();
    }
    List<ContentWords> statements = new ArrayList<>();
    wordings.values().forEach(same -> statements.add(statement(same)));
    List<Divergence> found = new ArrayList<>();
    AmountContrasts.find(statements).ifPresent(found::add);
    ActScales.find(statements).ifPresent(found::add);
    PartContrasts.find(statements).ifPresent(found::add);
    NegationContrasts.find(statements).ifPresent(found::add);
    ListContrasts.find(statements, entities).ifPresent(found::add);
    found.addAll(RoleContrasts.find(statements, entities));
    return found;
  }

  private ContentWords statement(List<Proposition> same) {
    Proposition first = same.getFirst();
    ContentWords statement = new ContentWords(first, articles.get(first.article()), entities);
    for (Proposition copy : same.subList(1, same.size())) {
      statement.addCopy(copy.span(), articles.get(copy.article()));
    }
    return statement;
  }

  /** Whether what is compared word by word can be read; an article of no known language is. */
  static boolean isEnglish(AnnotatedArticle article) {
    String language = article.article().metadata().language();
    return language == null || language.equals("en");
  }
}
