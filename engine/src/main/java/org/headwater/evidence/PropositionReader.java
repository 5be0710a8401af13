package org.headwater.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Attribution;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.document.TimeExpression;
import org.headwater.language.LanguageIdentifier;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.Terms;

/**
 * Reads an article as a list of propositions: one for each clause that says something of its own.
 *
 * <p>The words of an attribution (who says it, and that it is said) are part of the passage but not
 * of what is compared, so that "KCNA said X" and "X" are alike. A denial that only points back
 * ("both deny such claims") is given the terms and words of the accusation before it. Cost: linear
 * in the article, times its attributions.
 */
final class PropositionReader {
  /** Clauses with fewer terms say too little to be compared, unless they deny something. */
  private static final int FEWEST_TERMS = 3;

  /** How many words of an endless clause are compared in order. */
  private static final int MOST_WORDS = 80;

  /** How many clauses back a denial may point. */
  private static final int REACH_BACK = 3;

  /** The end of a question, in or before a closing mark of quotation. */
  private static final Pattern ASKING = Pattern.compile("\\?[\"'”’»]*$");

  private final int index;
  private final AnnotatedArticle article;
  private final EntityIndex entities;
  private final Words words;
  private final Voices voices;
  private final Places<TimeExpression> times;
  private final ClauseSplitter clauses;
  private final ContentSplitter contents;
  private final QuantityReader quantities;
  private final String language;
  private final OwnReporting ownReporting;
  private final QuotedRuns quoted;
  private final InnerPassages inner;
  private final List<Proposition> found = new ArrayList<>();
  private final Set<Integer> accusations = new LinkedHashSet<>();

  private PropositionReader(int index, AnnotatedArticle article, EntityIndex entities) {
    this.index = index;
    this.article = article;
    this.entities = entities;
    String given = article.article().metadata().language();
    language = given != null ? given : LanguageIdentifier.identify(article.text()).orElse("en");
    words = new Words(article.text());
    voices = new Voices(article, entities, words, language);
    times = new Places<>(article.annotations().times(), time -> List.of(time.span()));
    clauses = new ClauseSplitter(article.text(), words, language);
    contents = new ContentSplitter(article.text(), words, voices.statements(), language);
    quantities = new QuantityReader(words, language);
    quoted = new QuotedRuns(article.text());
    ownReporting = new OwnReporting(article.article().outlet(), words, quoted);
    inner = new InnerPassages(article.text(), words, voices, quoted, language);
  }

  /**
   * The propositions of an article in order.
   *
   * @param index of the article in its story
   */
  static List<Proposition> read(int index, AnnotatedArticle article, EntityIndex entities) {
    PropositionReader reader = new PropositionReader(index, article, entities);
    List<Span> sentences = article.annotations().sentences();
    if (sentences.isEmpty()) {
      sentences = SentenceSplitter.sentences(article.text());
    }
    for (int i = 0; i < sentences.size(); i++) {
      for (Span clause : reader.clauses.split(sentences.get(i))) {
        for (Span part : reader.contents.split(clause)) {
          reader.read(i, part, sentences.get(i));
        }
      }
    }
    return reader.found;
  }

  private void read(int sentence, Span clause, Span whole) {
    List<TimeExpression> told = times.inside(clause);
    List<Quantity> counted = counted(clause, told);
    List<Attribution> over = voices.over(clause);
    List<String> lower = words.lowerIn(clause);
    MemberStance stance = stance(clause, whole, lower, over);
    Set<String> terms = terms(clause, over, counted);
    List<String> said = lower;
    boolean pointsBack = Bearing.isAnaphoric(lower) || terms.size() < 2 && !hasOwnClause(over);
    if (stance == MemberStance.DENIES && pointsBack && !found.isEmpty()) {
      terms = pointedAt().terms();
      said = pointedAt().words();
    }
    if (terms.size() < FEWEST_TERMS && stance != MemberStance.DENIES || terms.isEmpty()) {
      return;
    }
    if (over.stream().anyMatch(a -> a.stance() == Stance.ACCUSES)) {
      accusations.add(found.size());
    }
    found.add(proposition(sentence, clause, whole, stance, over, said, terms, counted, told));
    inner.in(clause, stance, over).forEach(passage -> readInner(sentence, passage, whole));
  }

  /** Whether what is told is a clause ("that he was in debt") and no mere noun ("wrongdoing"). */
  private boolean hasOwnClause(List<Attribution> over) {
    return over.stream()
        .flatMap(attribution -> attribution.content().stream())
        .anyMatch(content -> Bearing.hasVerb(words.lowerIn(content)));
  }

  private List<Quantity> counted(Span clause, List<TimeExpression> times) {
    return quantities.read(clause, times.stream().map(TimeExpression::span).toList());
  }

  /** Adds what somebody else tells inside a clause. */
  private void readInner(int sentence, InnerPassages.Inner passage, Span whole) {
    Span span = passage.span();
    List<TimeExpression> told = times.inside(span);
    List<Quantity> counted = counted(span, told);
    List<Attribution> over = passage.over();
    Set<String> terms = terms(span, over, counted);
    if (terms.size() >= FEWEST_TERMS) {
      List<String> lower = words.lowerIn(span);
      MemberStance stance =
          over.isEmpty() ? MemberStance.ASSERTS : Bearing.of(lower, false, hasPerson(span), over);
      found.add(proposition(sentence, span, whole, stance, over, lower, terms, counted, told));
    }
  }

  /** What goes on from a quotation before is not the outlet's own; a denial in it stays one. */
  private MemberStance stance(Span clause, Span whole, List<String> lower, List<Attribution> over) {
    boolean question =
        clause.end() == whole.end() && ASKING.matcher(whole.in(article.text())).find();
    List<String> own = over.isEmpty() ? voices.ownWords(clause) : lower;
    MemberStance stance = Bearing.of(own, question, hasPerson(clause), over);
    if (stance == MemberStance.ATTRIBUTES && Bearing.isUntrue(voices.ownWords(clause))) {
      return MemberStance.DENIES;
    }
    boolean runsOn = over.isEmpty() && quoted.holds(clause);
    return runsOn && stance == MemberStance.ASSERTS ? MemberStance.ATTRIBUTES : stance;
  }

  private boolean hasPerson(Span clause) {
    return entities.inside(article.id(), clause).stream()
        .anyMatch(named -> named.entity().type() == EntityType.PER);
  }

  private Proposition proposition(
      int sentence,
      Span clause,
      Span whole,
      MemberStance stance,
      List<Attribution> over,
      List<String> said,
      Set<String> terms,
      List<Quantity> counted,
      List<TimeExpression> times) {
    return new Proposition(
        index,
        sentence,
        clause,
        stance,
        Bearing.isNegated(words.lowerIn(clause)),
        over.isEmpty() ? runningOn(clause) : voices.chain(over),
        ownReporting.in(whole),
        said.stream()
            .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
            .limit(MOST_WORDS)
            .toList(),
        terms,
        terms.stream().filter(Actions::contains).toList(),
        entities.inside(article.id(), clause).stream().map(n -> n.entity().id()).toList(),
        counted,
        times);
  }

  /** Who speaks in the quotation that goes on from the proposition before; nobody else. */
  private List<Source> runningOn(Span clause) {
    boolean same =
        !found.isEmpty()
            && quoted.holds(clause)
            && quoted.isOne(found.getLast().span().end(), clause.start());
    return same ? found.getLast().chain() : List.of();
  }

  /**
   * The terms of a clause without its words of attribution; named entities as {@code @id}, and what
   * people are counted by as it is, since two numbers of injured people are about one thing.
   */
  private Set<String> terms(Span clause, List<Attribution> over, List<Quantity> counted) {
    Set<String> terms = new TreeSet<>();
    for (Quantity quantity : counted) {
      quantity.units().stream().filter(PeopleCounted::isUnit).forEach(terms::add);
    }
    int from = clause.start();
    for (EntityIndex.Named name : entities.inside(article.id(), clause)) {
      if (name.span().start() >= from) {
        addTerms(new Span(from, name.span().start()), over, terms);
        if (!isAttribution(name.span(), over)) {
          terms.add("@" + name.entity().id());
        }
        from = Math.min(name.span().end(), clause.end());
      }
    }
    addTerms(new Span(from, clause.end()), over, terms);
    return terms;
  }

  private void addTerms(Span stretch, List<Attribution> over, Set<String> terms) {
    StringBuilder kept = new StringBuilder();
    for (int i : words.inside(stretch)) {
      Span token = words.token(i).span();
      if (!isAttribution(token, over)) {
        kept.append(words.token(i).text()).append(' ');
      }
    }
    terms.addAll(Terms.content(kept.toString(), language));
  }

  private static boolean isAttribution(Span span, List<Attribution> over) {
    for (Attribution attribution : over) {
      for (Span content : attribution.content()) {
        if (content.overlaps(span)) {
          return false;
        }
      }
    }
    return over.stream()
        .anyMatch(a ->
            a.source().stream().anyMatch(span::overlaps)
                || a.cue().stream().anyMatch(span::overlaps));
  }

  /** The nearest accusation before, else the clause before; there must be one. */
  private Proposition pointedAt() {
    int nearest = found.size() - 1;
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - REACH_BACK); i--) {
      if (accusations.contains(i)) {
        nearest = i;
        break;
      }
    }
    return found.get(nearest);
  }
}
