package org.headwater.entity;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.headwater.entity.NameWord.Kind;

/** What {@link NameMatcher} weighs: the measurable ways in which two names agree and differ. */
final class NameFeatures {
  /** Names of the features, in the order of {@link #values()}. */
  static final List<String> NAMES =
      List.of(
          "bias",
          "agreement",
          "containment",
          "weakest",
          "conflict",
          "extra",
          "words",
          "exact",
          "initials",
          "legalForm",
          "letters",
          "onlyWord",
          "typo");

  final NameWords a;
  final NameWords b;
  final WordAlignment alignment;
  final boolean korean;
  final boolean koreanAgrees;
  private final double[] values;

  private NameFeatures(ComparedName x, ComparedName y) {
    this.a = x.words();
    this.b = y.words();
    korean = x.korean().isPresent() && y.korean().isPresent();
    koreanAgrees = korean && x.korean().orElseThrow().agrees(y.korean().orElseThrow());
    alignment = WordAlignment.of(a, b);
    values = measure();
  }

  static NameFeatures of(ComparedName a, ComparedName b) {
    return new NameFeatures(a, b);
  }

  double[] values() {
    return values.clone();
  }

  double value(String name) {
    return values[NAMES.indexOf(name)];
  }

  private double[] measure() {
    double shared = 0;
    double weakest = 1;
    int majors = 0;
    int exact = 0;
    int initials = 0;
    int typos = 0;
    for (WordAlignment.Pair pair : alignment.pairs()) {
      shared += pair.weight() * pair.similarity();
      if (pair.initial()) {
        initials++;
      } else if (pair.major()) {
        majors++;
        exact += pair.similarity() > 0.99 ? 1 : 0;
        weakest = Math.min(weakest, pair.similarity());
        typos += typo(pair) ? 1 : 0;
      }
    }
    double wa = Math.max(0.1, a.weight());
    double wb = Math.max(0.1, b.weight());
    double ra = WordAlignment.weightOf(alignment.restA());
    double rb = WordAlignment.weightOf(alignment.restB());
    return new double[] {
      1,
      2 * shared / (wa + wb),
      Math.min(1, shared / Math.min(wa, wb)),
      majors == 0 ? 0 : weakest,
      Math.min(2, Math.min(ra, rb)),
      Math.abs(ra - rb) / Math.max(wa, wb),
      Math.min(3, majors) / 3.0,
      majors == 0 ? 0 : exact / (double) majors,
      Math.min(2, initials),
      legalConflict() ? 1 : 0,
      EditDistance.similarity(letters(a), letters(b)),
      a.majors() <= 1 && b.majors() <= 1 ? 1 : 0,
      typos
    };
  }

  /** One letter in a long word. */
  private static boolean typo(WordAlignment.Pair pair) {
    String x = pair.textOfA();
    String y = pair.textOfB();
    return !x.equals(y) && Math.min(x.length(), y.length()) > 4 && EditDistance.within(x, y, 1);
  }

  private static String letters(NameWords name) {
    return String.join("", name.texts());
  }

  private boolean legalConflict() {
    return !a.legalForms().isEmpty()
        && !b.legalForms().isEmpty()
        && Collections.disjoint(a.legalForms(), b.legalForms());
  }

  boolean numbersDiffer() {
    Set<String> x = numbers(a);
    Set<String> y = numbers(b);
    return !x.equals(y) && !(x.isEmpty() && y.isEmpty());
  }

  private static Set<String> numbers(NameWords name) {
    Set<String> numbers = new TreeSet<>();
    for (NameWord word : name.words()) {
      if (word.kind() == Kind.NUMBER) {
        numbers.add(word.text());
      }
    }
    return numbers;
  }

  /** One of the two is a single word and the other has more. */
  boolean lone() {
    return (a.lone() && b.words().size() > 1 && b.majors() > 1)
        || (b.lone() && a.words().size() > 1 && a.majors() > 1);
  }
}
