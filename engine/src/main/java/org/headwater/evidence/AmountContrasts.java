package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.document.Span;
import org.headwater.language.Stems;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers of one thing of which one says more than another: "more than 250" and "250", "2.9
 * million" and "nearly 3 million", "several" and "five".
 *
 * <p>How: numbers of two statements of one claim that count the same, bounds taken with them; those
 * in durations ("a two-year inquiry") too. A word that only rounds one of two equal numbers is no
 * difference, nor is the same bound in other words, nor anything where an article has both. "More
 * than 40" and "fewer than 40" contradict each other. Cost: the square of the numbers of a claim.
 */
final class AmountContrasts {
  /** By how much two values of one thing of which one is rounded may differ. */
  private static final double NEAR = 0.06;

  /** How much more than "more than" it says a number may be and still be what was meant. */
  private static final double BEYOND = 1.25;

  /** The least number that is taken for rounded. */
  private static final double FEWEST = 10;

  private static final int LONGEST_BOUND = 3;

  private static final List<List<String>> BOUNDS =
      WordList.table(AmountContrasts.class, "number-bounds.tsv");
  private static final Phrases PHRASES = Phrases.of(BOUNDS.stream().map(List::getFirst).toList());

  /** What a word before a number makes of it. */
  private static final Map<String, Bound> KINDS =
      BOUNDS.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, row -> Bound.valueOf(row.get(1).toUpperCase(Locale.ROOT))));

  /** Bounds that hold of the number itself. */
  private static final Set<String> INCLUSIVE =
      Set.of("at least", "no fewer than", "no less than", "as many as", "up to", "at most");

  /** No bounds where what they stand before may be how far or how long something went. */
  private static final Set<String> DIRECTIONS = Set.of("up to", "over", "under", "above");

  private AmountContrasts() {}

  private enum Bound {
    NONE,
    ABOUT,
    LEAST,
    MOST
  }

  private record Amount(
      ContentWords of, Quantity quantity, Set<String> units, String words, Span span) {
    /** A number that is only rounded has none. */
    Bound bound() {
      Bound kind = KINDS.getOrDefault(words, Bound.NONE);
      return kind == Bound.ABOUT ? Bound.NONE : kind;
    }

    /** Whether it surely is a bound or surely none. */
    boolean isClear() {
      return !DIRECTIONS.contains(words);
    }

    boolean sharesUnit(Amount other) {
      return units.stream().anyMatch(other.units::contains);
    }

    /** A word like "several". */
    boolean isVague() {
      return bound() == Bound.NONE
          && quantity.low() > 0
          && quantity.high() > quantity.low()
          && quantity.high() < Double.POSITIVE_INFINITY;
    }

    /** The number that its bound is a bound by. */
    double size() {
      return quantity.low() > 0 ? quantity.low() : quantity.high();
    }

    DivergentValues shown() {
      return of.value(new Place(of.article(), span));
    }
  }

  static Optional<Divergence> find(List<ContentWords> statements) {
    List<ContentWords> counting =
        statements.stream().filter(each -> mayCount(each.member())).toList();
    if (counting.size() < 2) {
      return Optional.empty();
    }
    List<Amount> amounts = new ArrayList<>();
    counting.forEach(statement -> read(statement, amounts));
    for (int i = 0; i < amounts.size(); i++) {
      for (Amount other : amounts.subList(i + 1, amounts.size())) {
        Amount own = amounts.get(i);
        DivergenceKind kind = own.of.isBeside(other.of) ? null : kind(own, other);
        if (kind != null && !areTwo(own, other, amounts)) {
          return Optional.of(
              DivergentValues.divergence(
                  SlotDifferences.NUMBER, kind, List.of(own.shown(), other.shown())));
        }
      }
    }
    return Optional.empty();
  }

  /** Durations are times, and no quantities of a statement. */
  private static boolean mayCount(Proposition member) {
    return !member.quantities().isEmpty() || !member.times().isEmpty();
  }

  /** Whether the article of one has the other as well. */
  private static boolean areTwo(Amount a, Amount b, List<Amount> all) {
    return all.stream()
        .anyMatch(c -> c.of.isBeside(a.of) && same(c, b) || c.of.isBeside(b.of) && same(c, a));
  }

  private static boolean same(Amount a, Amount b) {
    return a.sharesUnit(b) && a.size() == b.size() && haveOneBound(a, b);
  }

  /** How two numbers differ, or null where they do not. */
  private static @Nullable DivergenceKind kind(Amount a, Amount b) {
    if (!a.sharesUnit(b)) {
      return null;
    }
    if (a.size() == b.size()) {
      return kindOfBounds(a, b);
    }
    return refine(a, b) ? DivergenceKind.REFINEMENT : null;
  }

  private static boolean haveOneBound(Amount a, Amount b) {
    boolean alike = INCLUSIVE.contains(a.words) == INCLUSIVE.contains(b.words);
    return a.bound() == b.bound() && (alike || a.bound() == Bound.NONE);
  }

  /** The same for one number with two bounds, of which a direction may be none. */
  private static @Nullable DivergenceKind kindOfBounds(Amount a, Amount b) {
    if (haveOneBound(a, b) || !a.isClear() || !b.isClear()) {
      return null;
    }
    if (a.bound() == b.bound() || a.bound() == Bound.NONE || b.bound() == Bound.NONE) {
      return DivergenceKind.REFINEMENT;
    }
    boolean meet = INCLUSIVE.contains(a.words) && INCLUSIVE.contains(b.words);
    return meet ? null : DivergenceKind.CONTRADICTION;
  }

  /** Whether one of two numbers is the other rounded, or a word for it. */
  private static boolean refine(Amount a, Amount b) {
    if (isBoundOf(a, b) || isBoundOf(b, a)) {
      return true;
    }
    double greater = Math.max(a.size(), b.size());
    if (a.isVague() != b.isVague()) {
      return a.quantity.compatible(b.quantity)
          && a.quantity.frame().head().equals(b.quantity.frame().head());
    }
    return a.quantity.compatible(b.quantity)
        && Math.abs(a.size() - b.size()) <= NEAR * greater
        && greater >= FEWEST;
  }

  /** Whether a number lies a little above what the other says it is more than. */
  private static boolean isBoundOf(Amount bound, Amount number) {
    return bound.bound() == Bound.LEAST
        && bound.isClear()
        && number.bound() == Bound.NONE
        && !number.isVague()
        && number.size() > bound.size()
        && number.size() <= BEYOND * bound.size();
  }

  private static void read(ContentWords statement, List<Amount> amounts) {
    Words words = statement.words();
    int start = statement.member().span().start();
    Span whole = new Span(0, statement.member().span().length());
    for (Quantity quantity : new QuantityReader(words, "en").read(whole, List.of())) {
      int first = words.from(quantity.span().start());
      Set<String> units = units(words.lower(first), quantity);
      int from = first;
      for (int at = Math.max(0, first - LONGEST_BOUND); at < first && from == first; at++) {
        from = PHRASES.lengthAt(words.lower(), at) == first - at ? at : first;
      }
      String bound = String.join(" ", words.lower().subList(from, first));
      Span span = words.token(from).span().union(quantity.span()).shift(start);
      amounts.add(new Amount(statement, quantity, units, bound, span));
    }
  }

  /** What is counted, as its frame or the word behind a hyphen says it. */
  private static Set<String> units(String number, Quantity quantity) {
    Set<String> units = new HashSet<>();
    int dash = number.indexOf('-');
    if (dash > 0) {
      units.add(Stems.stem(number.substring(dash + 1), "en"));
    } else if (quantity.frame().isKnown()) {
      units.add(quantity.frame().head());
    }
    return units;
  }
}
