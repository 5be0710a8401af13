package org.headwater.evidence;

import java.util.Set;
import java.util.function.BiPredicate;
import org.headwater.language.WordList;

/**
 * Whether two values are values of one and the same thing.
 *
 * <p>Why not the claim alone: a claim holds sentences that touch it, and most of their numbers and
 * days are of something else. How: what is counted must be the same and not be qualified in two
 * ways; the action too, where a unit alone ("percent", a weekday) says little; the names right
 * before must not be two; and the clauses must share words beside these. Cost: the terms of both.
 */
final class SlotMatcher {
  /** Which part of the weight of the other terms of the poorer clause both must have. */
  private static final double SHARED = 0.35;

  /** The same where both are of one claim. */
  private static final double SHARED_IN_CLAIM = 0.3;

  /** The same where a unit alone says what is counted. */
  private static final double SHARED_BY_UNIT = 0.5;

  /** The same for what became of people where both articles give one number of them. */
  private static final double SHARED_BY_TOLL = 0.2;

  /** How near two actions must be. */
  private static final double LIKE_ACTIONS = 0.9;

  private static final Set<String> SAYING = WordList.set(SlotMatcher.class, "saying-stems.txt");

  private static final Set<String> TELLING = WordList.set(SlotMatcher.class, "telling-stems.txt");

  private static final Set<String> UNITS = WordList.set(SlotMatcher.class, "bare-units.txt");

  private final StoryWeights weights;
  private final BiPredicate<Proposition, Proposition> aligned;

  /**
   * A matcher for one story.
   *
   * @param aligned whether two of its propositions are of one claim
   */
  SlotMatcher(StoryWeights weights, BiPredicate<Proposition, Proposition> aligned) {
    this.weights = weights;
    this.aligned = aligned;
  }

  /**
   * Whether two values match.
   *
   * @param sole whether the article of each has no other value of the kind
   */
  boolean match(Valued a, Valued b, boolean sole) {
    Frame x = a.frame();
    Frame y = b.frame();
    if (!x.head().equals(y.head()) || a.ahead() != b.ahead() || !mayBeOne(a, b)) {
      return false;
    }
    if (areOfTwo(a, b)) {
      return false;
    }
    if (PeopleCounted.isUnit(x.head())) {
      double least =
          sole && isOfOneSource(a.member(), b.member()) ? 0 : sole ? SHARED_BY_TOLL : SHARED;
      return shared(a, b) >= least;
    }
    boolean bare = a.value() instanceof Day || UNITS.contains(x.head());
    boolean day = a.value() instanceof Day;
    if (tells(x, day) || tells(y, day) || differInParallel(a, b)) {
      return false;
    }
    if (aligned.test(a.member(), b.member())
        && (day ? mayBeOneDay(a, b) : agree(x, y, true))
        && shared(a, b) >= (day ? SHARED_BY_UNIT : SHARED_IN_CLAIM)) {
      return true;
    }
    return agree(x, y, bare)
        && link(x).equals(link(y))
        && shared(a, b) >= (bare ? SHARED_BY_UNIT : SHARED);
  }

  /**
   * Whether two names stand before them that tell them apart; not so where one clause names both
   * and the other one alone.
   */
  private boolean areOfTwo(Valued a, Valued b) {
    if (a.named().isEmpty() || b.named().isEmpty() || a.named().equals(b.named())) {
      return false;
    }
    boolean first = b.member().terms().contains("@" + a.named());
    boolean second = a.member().terms().contains("@" + b.named());
    return first == second || !aligned.test(a.member(), b.member());
  }

  /**
   * Whether what happened at both times is told in the main clauses; of an act in other words only
   * neighbouring days are taken to be one day told differently.
   */
  private static boolean mayBeOneDay(Valued a, Valued b) {
    return a.frame().main()
        && b.frame().main()
        && !a.frame().actions().isEmpty()
        && !b.frame().actions().isEmpty()
        && a.value() instanceof Day x
        && b.value() instanceof Day y
        && (a.fits(b) || x.isNextTo(y));
  }

  private static boolean tells(Frame frame, boolean day) {
    return !frame.actions().isEmpty()
        && (SAYING.contains(frame.actions().getFirst())
            || day && frame.actions().stream().anyMatch(TELLING::contains));
  }

  /** "A rise of 8 percent" and "rise by 8 percent" are one. */
  private static String link(Frame frame) {
    boolean amount = frame.link().equals("by") && frame.head().equals("percent");
    return amount ? "of" : frame.link();
  }

  private static boolean isOfOneSource(Proposition a, Proposition b) {
    return !a.chain().isEmpty()
        && !b.chain().isEmpty()
        && isKnown(a.chain().getLast())
        && isKnown(b.chain().getLast())
        && a.chain().getLast().isOf(b.chain().getLast());
  }

  /** Whether equal keys say that a source is the same: "police" and "he" may be two. */
  private static boolean isKnown(Source source) {
    return source.isNamed() && !source.isPronoun();
  }

  /**
   * Two numbers that both differ from those of the same kind in another clause are of two times.
   */
  private static boolean differInParallel(Valued a, Valued b) {
    for (Quantity p : a.member().quantities()) {
      for (Quantity q : b.member().quantities()) {
        boolean others = p != a.value() && q != b.value() && p.frame().isKnown();
        if (others && p.frame().head().equals(q.frame().head()) && !p.compatible(q)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any of their actions are the same; without an action only what is no bare unit. */
  private static boolean agree(Frame x, Frame y, boolean bare) {
    if (x.actions().isEmpty() || y.actions().isEmpty()) {
      return !bare;
    }
    return x.actions().stream()
        .anyMatch(action ->
            y.actions().stream()
                .anyMatch(other ->
                    action.equals(other) || Actions.similarity(action, other) >= LIKE_ACTIONS));
  }

  /** Of two numbers the one that is qualified further may be of a part, unless it is greater. */
  private static boolean mayBeOne(Valued a, Valued b) {
    Set<String> x = a.frame().qualifiers();
    Set<String> y = b.frame().qualifiers();
    if (x.equals(y)) {
      return true;
    }
    if (a.value() instanceof Quantity p && b.value() instanceof Quantity q) {
      return y.containsAll(x) && q.low() > p.high() || x.containsAll(y) && p.low() > q.high();
    }
    return false;
  }

  /** The part of the terms beside what is compared that both clauses have, 0 to 1. */
  private double shared(Valued a, Valued b) {
    double both = 0;
    double first = 0;
    double second = 0;
    for (String term : a.member().terms()) {
      double weight = weight(term, a, b);
      first += weight;
      both += b.member().terms().contains(term) ? weight : 0;
    }
    for (String term : b.member().terms()) {
      second += weight(term, a, b);
    }
    double smaller = Math.min(first, second);
    return smaller == 0 ? 0 : both / smaller;
  }

  private double weight(String term, Valued a, Valued b) {
    boolean own = isOwn(term, a) || isOwn(term, b) || Character.isDigit(term.charAt(0));
    return own ? 0 : weights.of(term);
  }

  private static boolean isOwn(String term, Valued value) {
    return term.equals(value.frame().head())
        || value.frame().actions().contains(term)
        || value.words().contains(term);
  }
}
