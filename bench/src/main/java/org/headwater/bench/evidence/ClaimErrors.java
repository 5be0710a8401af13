package org.headwater.bench.evidence;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.headwater.bench.evidence.Comparison.Match;
import org.headwater.bench.evidence.Comparison.Pair;
import org.headwater.bench.evidence.Comparison.Stated;
import org.headwater.evidence.Member;

/** Prints what is wrong in a story, with the words of the articles. */
final class ClaimErrors {
  private final StoryArticles articles;
  private final int most;
  private final PrintStream out;

  /** Prints at most so many of each kind. */
  ClaimErrors(StoryArticles articles, int most, PrintStream out) {
    this.articles = articles;
    this.most = most;
    this.out = out;
  }

  void print(String story, Comparison comparison) {
    out.println("== " + story);
    print("pairs not found", missed(comparison).map(this::words));
    print("pairs that do not belong together", wrong(comparison).map(this::words));
    print(
        "stances",
        comparison.stances().stream()
            .filter(pair -> pair.labelled().stance() != pair.found().stance())
            .map(pair ->
                pair.labelled().stance().label()
                    + ", found "
                    + pair.found().stance().label()
                    + ": "
                    + words(pair.labelled())));
    print(
        "origins",
        comparison.matches().stream()
            .filter(match -> match.labelled().low() != match.found().low())
            .map(ClaimErrors::origins));
    Set<Stated> right = comparison.rightDifferences();
    print("differences not found", wrong(comparison.labelledDifferences(), right));
    print("differences that are none", wrong(comparison.foundDifferences(), right));
  }

  private static Stream<Pair> missed(Comparison comparison) {
    return comparison.labelledPairs().stream()
        .filter(pair -> pair.acrossArticles() && !comparison.isFound(pair));
  }

  private static Stream<Pair> wrong(Comparison comparison) {
    return comparison.foundPairs().stream()
        .filter(pair -> pair.acrossArticles() && !comparison.isLabelled(pair));
  }

  private Stream<String> wrong(List<Stated> all, Set<Stated> right) {
    return all.stream().filter(difference -> !right.contains(difference)).map(this::words);
  }

  private static String origins(Match match) {
    return match.labelled().low()
        + ", found "
        + match.found().low()
        + ": "
        + match.labelled().text();
  }

  private String words(Pair pair) {
    return words(pair.first()) + "\n    " + words(pair.second());
  }

  private String words(Member member) {
    String via = member.via().isEmpty() ? "" : " (" + String.join(" < ", member.via()) + ")";
    return words(Place.of(member)) + via;
  }

  private String words(Stated stated) {
    List<String> values = stated.difference().places().stream().map(this::words).toList();
    return stated.difference().slot()
        + " of: "
        + stated.claim().text()
        + "\n    "
        + String.join("\n    ", values);
  }

  private String words(Place place) {
    return "[" + place.article() + "] " + articles.words(place).replaceAll("\\s+", " ");
  }

  private void print(String kind, Stream<String> errors) {
    List<String> all = errors.toList();
    out.println(" " + kind + ": " + all.size());
    all.stream().limit(most).forEach(error -> out.println("  - " + error));
  }
}
