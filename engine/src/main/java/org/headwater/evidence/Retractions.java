package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.language.Terms;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences which tell that somebody took back what they had said: "police retracted their
 * earlier statement that a man had been arrested".
 *
 * <p>How: who did, a verb of a list, a possessive and a noun of a second list, in a statement that
 * is neither denied nor open and outside quotation marks. What was taken back stands behind "that";
 * where it was said is the first statement of another article, not published later and of a source
 * or outlet that shares a word with who took it back, that has most of its words. Cost: one pass
 * over the statements; for the few that are found, the statements of the story.
 */
final class Retractions {
  /** Which part of the words of what was taken back the statement must have. */
  private static final double LIKE = 0.6;

  private static final int FEWEST_TERMS = 2;

  private static final String VERBS = oneOf("retraction-verbs.txt");
  private static final String NOUNS = oneOf("retracted-nouns.txt");
  private static final Set<String> DOUBTS =
      WordList.set(Retractions.class, "retraction-doubts.txt");

  private static final Pattern VERB = Pattern.compile("\\b(?:" + VERBS + ")\\b");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?:^[^,;:]*\\bthat |^|[,;] (?:but |and |while |when )?)(?<by>[^,;:“”\"]{2,80}?)"
              + "(?:,[^,]{2,60},)?(?: on \\w+| later| then| also| since)? (?:"
              + VERBS
              + ")(?<took> (?:its|their|his|her) (?:[\\w-]+ ){0,3}?(?:"
              + NOUNS
              + "))\\b(?: (?:on \\w+ )?that (?<what>[^;]+))?");

  private final List<AnnotatedArticle> articles;

  Retractions(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  private static String oneOf(String list) {
    return WordList.read(Retractions.class, list).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * What was told to be taken back, in order of the texts.
   *
   * @param propositions of the articles
   */
  List<Update> find(List<Proposition> propositions) {
    List<Update> found = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      AnnotatedArticle article = articles.get(i);
      if (VERB.matcher(article.text()).find()) {
        QuotedRuns quoted = new QuotedRuns(article.text());
        for (Span sentence : article.annotations().sentences()) {
          Matcher told = TOLD.matcher(sentence.in(article.text()));
          if (told.find() && isTold(i, sentence, told, quoted, propositions)) {
            found.add(update(i, sentence, told, propositions));
          }
        }
      }
    }
    return found;
  }

  private boolean isTold(
      int article, Span sentence, Matcher told, QuotedRuns quoted, List<Proposition> propositions) {
    int verb = sentence.start() + told.end("by");
    Span took = new Span(verb, sentence.start() + told.end("took"));
    return !quoted.holds(took)
        && Words.lowerOf(told.group("by")).stream().noneMatch(DOUBTS::contains)
        && propositions.stream()
            .filter(each -> each.article() == article && each.span().contains(took.end() - 1))
            .noneMatch(each -> each.stance() == MemberStance.ASKS || isDenied(each, told));
  }

  /** Whether what is denied is that it was taken back, and not what was taken back. */
  private boolean isDenied(Proposition statement, Matcher told) {
    boolean denied =
        statement.stance() == MemberStance.DENIES || statement.stance() == MemberStance.HEDGES;
    return denied && told.start("by") > 0;
  }

  private Update update(int article, Span sentence, Matcher told, List<Proposition> propositions) {
    AnnotatedArticle teller = articles.get(article);
    String what = told.group("what");
    String by = told.group("by").strip();
    Proposition first = what == null ? null : said(article, what, by, propositions);
    return new Update(
        Update.Kind.TOLD,
        Update.Change.WITHDRAWN,
        Update.STATEMENT,
        what == null ? null : what.strip().replaceAll("[.]$", ""),
        what == null ? sentence.in(teller.text()) : null,
        Updates.published(teller),
        by,
        teller.id(),
        first == null ? null : new Place(articles.get(first.article()).id(), first.span()),
        null,
        new Place(teller.id(), sentence));
  }

  private @Nullable Proposition said(
      int teller, String what, String by, List<Proposition> propositions) {
    Set<String> terms = new HashSet<>(Terms.content(what, "en"));
    Set<String> names = new HashSet<>(Terms.content(by, "en"));
    return terms.size() < FEWEST_TERMS
        ? null
        : propositions.stream()
            .filter(each -> each.article() != teller && !isLater(each.article(), teller))
            .filter(each -> isOf(each, names))
            .filter(each -> share(each, terms) >= LIKE)
            .findFirst()
            .orElse(null);
  }

  private boolean isOf(Proposition statement, Set<String> names) {
    String outlet = articles.get(statement.article()).article().outlet();
    List<String> speakers = new ArrayList<>(statement.via());
    if (outlet != null) {
      speakers.add(outlet);
    }
    return speakers.stream()
        .flatMap(speaker -> Terms.content(speaker, "en").stream())
        .anyMatch(names::contains);
  }

  private double share(Proposition statement, Set<String> terms) {
    String words = statement.span().in(articles.get(statement.article()).text());
    Set<String> own = new HashSet<>(Terms.content(words, "en"));
    own.retainAll(terms);
    return own.size() / (double) terms.size();
  }

  private boolean isLater(int article, int than) {
    PartialDate one = articles.get(article).article().published();
    PartialDate other = articles.get(than).article().published();
    return one != null && other != null && other.isSurelyBefore(one);
  }
}
