package org.headwater.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwater.evidence.ContentWords.Content;
import org.headwater.language.WordList;

/**
 * Finds what one statement of a claim says in the words of which another says that it is not so: "a
 * war of his choosing", "was not a war of his choosing".
 *
 * <p>How: the {@link #RUN} words that carry meaning behind a negation stand in a row in the other
 * statement, which has no negation. Cost: the words of both for each negation.
 */
final class NegationContrasts {
  private static final int RUN = 3;
  private static final Set<String> NEGATIONS = Set.of("not", "never");
  private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");
  private static final Set<String> BREAKS =
      WordList.set(NegationContrasts.class, "negation-ends.txt");
  private static final Phrases NEGATED = Phrases.read("statement-negations.txt");

  private NegationContrasts() {}

  static Optional<Divergence> find(List<ContentWords> statements) {
    for (ContentWords a : statements) {
      boolean negated = a.member().words().stream().anyMatch(NegationContrasts::isNegation);
      for (int at = 0; negated && at < a.words().size(); at++) {
        if (isNegation(a.words().lower(at)) && !goesFurther(a.words(), at + 1)) {
          Optional<Divergence> found = find(a, at, statements);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Divergence> find(
      ContentWords a, int negation, List<ContentWords> statements) {
    List<Content> run =
        a.content().stream().filter(word -> word.token() > negation).limit(RUN).toList();
    if (run.size() < RUN || isBroken(a.words(), negation, run.getLast().token())) {
      return Optional.empty();
    }
    for (ContentWords b : statements) {
      int place = a.isBeside(b) || isNegated(b) || !b.member().stance().carries() ? -1 : in(b, run);
      if (place >= 0) {
        int first = b.content().get(place).token();
        int last = b.content().get(place + RUN - 1).token();
        return Optional.of(
            DivergentValues.divergence(
                Denials.SLOT,
                DivergenceKind.CONTRADICTION,
                List.of(
                    b.value(b.place(first, last)),
                    a.value(a.place(begin(a.words(), negation), run.getLast().token())))));
      }
    }
    return Optional.empty();
  }

  /** Whether what is negated ends before the last of the words: "they don't, because we go". */
  private static boolean isBroken(Words words, int negation, int last) {
    return words.lower().subList(negation + 1, last).stream().anyMatch(BREAKS::contains);
  }

  /** Where a negation begins: one that is written to a verb, with the verb ("wasn't"). */
  private static int begin(Words words, int negation) {
    boolean joined =
        negation > 0
            && words.token(negation - 1).span().end() == words.token(negation).span().start();
    return joined ? negation - 1 : negation;
  }

  /** "Not only" says that it is so, and more. */
  private static boolean goesFurther(Words words, int at) {
    return at < words.size() && ONLY.contains(words.lower(at));
  }

  /** Whether any word of a statement says that something is not so. */
  static boolean isNegated(ContentWords statement) {
    return statement.member().negated()
        || NEGATED.in(statement.member().words())
        || statement.member().words().stream().anyMatch(NegationContrasts::isNegation);
  }

  private static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }

  /** Where words stand in a row, as an index of the words that carry meaning, or -1. */
  private static int in(ContentWords of, List<Content> run) {
    for (int i = 0; i + RUN <= of.content().size(); i++) {
      int same = 0;
      while (same < RUN && of.content().get(i + same).stem().equals(run.get(same).stem())) {
        same++;
      }
      if (same == RUN) {
        return i;
      }
    }
    return -1;
  }
}
