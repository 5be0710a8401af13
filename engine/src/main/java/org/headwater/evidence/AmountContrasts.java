package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.Stems;
import org.headwater.language.WordList;

/**
 * Finds numbers of one thing of which one says more than another: "more than 250" and "250", "2.9
 * million" and "nearly 3 million", "several" and "five".
 *
 * <p>How: numbers of two statements of one claim that count the same, bounds taken with them; those
 * in durations ("a two-year inquiry") too. A word that only rounds one of two equal numbers is no
 * difference, and neither is anything where an article has both. Cost: the square of the numbers of
 * a claim.
 */
final class AmountContrasts {
  /** By how much two values of one thing of which one is rounded may differ. */
  private static final double NEAR = 0.06;

  /** The least number that is taken for rounded. */
  private static final double FEWEST = 10;

  private static final int LONGEST_BOUND = 3;

  private static final String ABOUT = "about";

  private static final List<List<String>> BOUNDS =
      WordList.table(AmountContrasts.class, "number-bounds.tsv");
  private static final Phrases PHRASES = Phrases.of(BOUNDS.stream().map(List::getFirst).toList());

  /** No bounds where what they stand before may be how far or how long something went. */
  private static final Set<String> DIRECTIONS = Set.of("up to", "over", "under", "above");

  private AmountContrasts() {}

  private record Amount(
      ContentWords of, Quantity quantity, Set<String> units, String bound, Span span) {
    boolean sharesUnit(Amount other) {
      return units.stream().anyMatch(other.units::contains);
    }

    /** A word like "several". */
    boolean isVague() {
      return bound.isEmpty()
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
        if (!own.of.isBeside(other.of) && refine(own, other) && !areTwo(own, other, amounts)) {
          return Optional.of(
              DivergentValues.divergence(
                  SlotDifferences.NUMBER,
                  DivergenceKind.REFINEMENT,
                  List.of(own.shown(), other.shown())));
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
    return a.sharesUnit(b) && a.size() == b.size() && a.bound.equals(b.bound);
  }

  private static boolean refine(Amount a, Amount b) {
    if (!a.sharesUnit(b)) {
      return false;
    }
    double greater = Math.max(a.size(), b.size());
    if (a.size() == b.size()) {
      return !a.bound.equals(b.bound);
    }
    if (a.isVague() != b.isVague()) {
      return a.quantity.compatible(b.quantity)
          && a.quantity.frame().head().equals(b.quantity.frame().head());
    }
    return a.quantity.compatible(b.quantity)
        && Math.abs(a.size() - b.size()) <= NEAR * greater
        && greater >= FEWEST;
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
      String bound = bound(String.join(" ", words.lower().subList(from, first)));
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

  /** The words of a bound; "" for one that only rounds, or may be none. */
  private static String bound(String words) {
    boolean rounds =
        BOUNDS.stream().anyMatch(row -> row.get(0).equals(words) && row.get(1).equals(ABOUT));
    return rounds || DIRECTIONS.contains(words) ? "" : words;
  }
}
