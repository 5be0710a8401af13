package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.language.Terms;
import org.headwater.language.WordList;

/**
 * Reads the numbers and days of propositions with what they are values of.
 *
 * <p>How: numbers come with their frames; the frame of a day is read here, from the words of its
 * clause. The name last before a value tells whose it is in a list ("Arn won 6 percent and Bel 5").
 * Cost: linear in the words of the propositions that have a value.
 */
final class ValueReader {
  private static final Set<String> AHEAD = WordList.set(ValueReader.class, "ahead-words.txt");

  /** How far before a day such a word may stand, in tokens. */
  private static final int AHEAD_REACH = 8;

  private final List<AnnotatedArticle> articles;
  private final EntityIndex entities;

  ValueReader(List<AnnotatedArticle> articles, EntityIndex entities) {
    this.articles = articles;
    this.entities = entities;
  }

  /** The values of a proposition that are values of something known, in order of their kinds. */
  List<Valued> read(Proposition member) {
    List<Valued> found = new ArrayList<>();
    for (Quantity quantity : member.quantities()) {
      if (quantity.frame().isKnown()) {
        found.add(valued(member, quantity, quantity.frame(), quantity.span(), false));
      }
    }
    if (!member.times().isEmpty()) {
      readDays(member, found);
    }
    return found;
  }

  private void readDays(Proposition member, List<Valued> found) {
    AnnotatedArticle article = articles.get(member.article());
    String clause = member.span().in(article.text());
    Words words = new Words(clause);
    String language = article.article().metadata().language();
    FrameReader frames = new FrameReader(words, language == null ? "en" : language);
    for (TimeExpression time : member.times()) {
      Optional<Day> day = Day.of(time, article.text());
      if (day.isPresent()) {
        Span inside = time.span().shift(-member.span().start());
        int first = words.from(inside.start());
        int near = Math.max(0, first - AHEAD_REACH);
        boolean ahead = words.lower().subList(near, first).stream().anyMatch(AHEAD::contains);
        Frame frame = frames.ofTime(first, words.from(inside.end()), 0, words.size());
        found.add(valued(member, day.get(), frame, time.span(), ahead));
      }
    }
  }

  private Valued valued(Proposition member, Measure value, Frame frame, Span span, boolean ahead) {
    String named = "";
    Span before = new Span(member.span().start(), Math.max(member.span().start(), span.start()));
    for (EntityIndex.Named each : entities.inside(articles.get(member.article()).id(), before)) {
      boolean place = value instanceof Day && each.entity().type() == EntityType.LOC;
      if (!place && member.terms().contains("@" + each.entity().id())) {
        named = each.entity().id();
      }
    }
    AnnotatedArticle article = articles.get(member.article());
    String language = article.article().metadata().language();
    List<String> own = Terms.content(span.in(article.text()), language == null ? "en" : language);
    return new Valued(member, value, frame, named, ahead, span, Set.copyOf(own));
  }
}
