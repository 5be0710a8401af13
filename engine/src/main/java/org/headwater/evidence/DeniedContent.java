package org.headwater.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.language.Terms;
import org.headwater.language.WordList;

/**
 * Reads what it is that a denial denies, without what its clause says besides: "Varga, who owns the
 * warehouse, denied that he was in debt" is of debts and of no warehouse.
 *
 * <p>How: the terms inside the content of who denies, up to a word that tells when or why ({@code
 * denied-ends.txt}); all terms of a clause that only points back, which has those of the
 * accusation. Cost: the attributions of the article.
 */
final class DeniedContent {
  private static final Set<String> ENDS = WordList.set(DeniedContent.class, "denied-ends.txt");

  private final List<AnnotatedArticle> articles;

  DeniedContent(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  /** Who denies something over a clause. */
  List<Attribution> denying(Proposition denial) {
    return articles.get(denial.article()).annotations().attributions().stream()
        .filter(attribution -> attribution.stance() == Stance.DENIES)
        .filter(attribution -> attribution.content().stream().anyMatch(denial.span()::overlaps))
        .toList();
  }

  /** The terms of what is denied; those of the whole clause where nothing tells it. */
  Set<String> terms(Proposition denial) {
    String text = articles.get(denial.article()).text();
    Words clause = new Words(denial.span().in(text));
    if (Bearing.isAnaphoric(clause.lower())) {
      return denial.terms();
    }
    Set<String> content = new HashSet<>();
    for (Attribution attribution : denying(denial)) {
      for (Span span : attribution.content()) {
        content.addAll(Terms.content(untilEnd(span.in(text)), "en"));
      }
    }
    Set<String> own = new TreeSet<>(denial.terms());
    own.removeIf(term -> !content.contains(term));
    return own.isEmpty() ? denial.terms() : own;
  }

  /** Whether a statement has an action or a thing of what is denied, besides who denies it. */
  boolean isOf(Proposition denial, Proposition statement) {
    String speaker = denial.chain().isEmpty() ? "" : "@" + denial.chain().getFirst().key();
    return terms(denial).stream()
        .anyMatch(term ->
            !term.equals(speaker)
                && (statement.terms().contains(term)
                    || statement.actions().stream()
                        .anyMatch(action -> Actions.similarity(action, term) > 0)));
  }

  private static String untilEnd(String content) {
    Words words = new Words(content);
    for (int i = 1; i < words.size(); i++) {
      if (ENDS.contains(words.lower(i))) {
        return content.substring(0, words.token(i).span().start());
      }
    }
    return content;
  }
}
