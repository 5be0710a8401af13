package org.headwater.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.language.WordList;

/**
 * Orders the members of a claim by how well each one's own words can stand for the claim.
 *
 * <p>How: a statement is clearer than a doubt or a denial; it should say what most members say,
 * without much besides (cosine to the members' terms taken together), begin with no pronoun or
 * relative word, and be a sentence rather than a piece. Cost: linear in the members' terms.
 */
final class Clarity {
  private static final Set<String> WEAK_STARTS = WordList.set(Clarity.class, "weak-starts.txt");

  private static final Set<String> RELATIVE = WordList.set(Clarity.class, "relative-words.txt");

  private static final double WEAK_START = 0.3;
  private static final double RELATIVE_START = 0.5;
  private static final double LOWER_CASE = 0.2;
  private static final double NO_STATEMENT = 0.5;

  private final List<AnnotatedArticle> articles;
  private final StoryWeights weights;

  Clarity(List<AnnotatedArticle> articles, StoryWeights weights) {
    this.articles = articles;
    this.weights = weights;
  }

  /** The members, the clearest first; of equally clear ones the first in the story. */
  List<Proposition> order(List<Proposition> members) {
    Map<String, Integer> counts = new HashMap<>();
    members.forEach(m -> m.terms().forEach(t -> counts.merge(t, 1, Integer::sum)));
    record Rated(Proposition member, double clarity) {}
    return members.stream()
        .map(m -> new Rated(m, clarity(m, counts)))
        .sorted(
            Comparator.comparingDouble((Rated r) -> -r.clarity)
                .thenComparingInt(r -> r.member.article())
                .thenComparing(r -> r.member.span()))
        .map(Rated::member)
        .toList();
  }

  private double clarity(Proposition member, Map<String, Integer> counts) {
    double sum = 0;
    double norm = 0;
    for (String term : member.terms()) {
      double weight = weights.of(term);
      sum += weight * weight * counts.getOrDefault(term, 0);
      norm += weight * weight;
    }
    double clarity = norm == 0 ? 0 : sum / Math.sqrt(norm) / scale(counts);
    String text = member.span().in(articles.get(member.article()).text());
    int space = text.indexOf(' ');
    String first = (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
    clarity -= WEAK_STARTS.contains(first) ? WEAK_START : 0;
    clarity -= RELATIVE.contains(first) ? RELATIVE_START : 0;
    clarity -= Character.isLowerCase(text.codePointAt(0)) ? LOWER_CASE : 0;
    boolean states =
        member.stance() == MemberStance.ASSERTS || member.stance() == MemberStance.ATTRIBUTES;
    return clarity - (states ? 0 : NO_STATEMENT);
  }

  private double scale(Map<String, Integer> counts) {
    double norm = 0;
    for (String term : counts.keySet().stream().sorted().toList()) {
      double weight = weights.of(term) * counts.getOrDefault(term, 0);
      norm += weight * weight;
    }
    return Math.max(1e-9, Math.sqrt(norm));
  }
}
