package org.headwater.evidence;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.Span;
import org.headwater.language.WordList;

/**
 * The words around a value in its statement, by which two values are told to be of one thing.
 *
 * <p>Why not the whole statements: a long sentence touches several things, of which the value is
 * one's; and two outlets tell one thing in sentences that share little else. How: what carries
 * meaning weighs by its rarity and, down to a third at {@link #REACH} words, by its nearness to the
 * value. Two surroundings are alike by the weight of what both have, times the part of the poorer
 * one's rarity that this is: much in common, and little else. Words of the calendar tell no thing.
 * Cost: the words of a statement, of which {@link ContentWords} reads some dozens.
 */
final class Surroundings {
  /** The distance in words at which nearness has fallen to 1/e. */
  private static final double REACH = 7;

  private static final Set<String> CALENDAR = WordList.set(Surroundings.class, "time-words.txt");

  /** A term with its rarity and its nearness, 0 to 1. */
  private record Near(double rarity, double nearness) {}

  private final Map<String, Near> terms = new TreeMap<>();

  /**
   * Reads the words around a value.
   *
   * @param value in the article's text
   */
  Surroundings(ContentWords statement, Span value, EntityIndex entities, StoryWeights weights) {
    int first = statement.tokenAt(value.start());
    int last = Math.max(first, statement.tokenAt(value.end()) - 1);
    for (ContentWords.Content word : statement.content()) {
      boolean inside = word.token() >= first && word.token() <= last;
      if (!inside && !word.named() && !CALENDAR.contains(statement.words().lower(word.token()))) {
        add(word.stem(), TermWeights.of(word.stem()), distance(word.token(), first, last));
      }
    }
    for (EntityIndex.Named name : entities.inside(statement.article(), statement.member().span())) {
      if (!name.span().overlaps(value)) {
        int at = statement.tokenAt(name.span().start());
        int end = Math.max(at, statement.tokenAt(name.span().end()) - 1);
        String term = "@" + name.entity().id();
        int distance = Math.min(distance(at, first, last), distance(end, first, last));
        add(term, weights.of(term), distance);
      }
    }
  }

  private static int distance(int token, int first, int last) {
    return token < first ? first - token : token - last;
  }

  private void add(String term, double rarity, int distance) {
    Near near = new Near(rarity, Math.exp(-distance / REACH));
    terms.merge(term, near, (a, b) -> a.nearness >= b.nearness ? a : b);
  }

  /** How alike two are: 0 where they share nothing, above 5 where they share most. */
  double likeness(Surroundings other) {
    double near = 0;
    double both = 0;
    for (Map.Entry<String, Near> each : terms.entrySet()) {
      Near own = each.getValue();
      Near theirs = other.terms.get(each.getKey());
      if (theirs != null) {
        near += own.rarity * Math.min(own.nearness, theirs.nearness);
        both += own.rarity;
      }
    }
    double poorer = Math.min(rarity(), other.rarity());
    return poorer == 0 ? 0 : near * both / poorer;
  }

  /** How many terms both have. */
  int shared(Surroundings other) {
    return (int) terms.keySet().stream().filter(other.terms::containsKey).count();
  }

  private double rarity() {
    return terms.values().stream().mapToDouble(Near::rarity).sum();
  }
}
