package org.headwater.desk;

import java.util.List;
import java.util.Optional;
import org.headwater.report.DateText;
import org.headwater.store.Grade;
import org.headwater.store.OutletDecisions;
import org.headwater.store.OutletSummary;

/**
 * An outlet on the page of sources.
 *
 * @param copied how much of its articles is copied from other outlets, in words
 * @param credits whom its articles name as their source
 * @param owner as the user has set it; empty when not
 * @param grade as the user has set it, a letter; empty when not
 * @param gradeWords what the letter stands for
 */
public record OutletRow(
    String name,
    int articles,
    int stories,
    String copied,
    List<String> credits,
    String dates,
    String owner,
    String grade,
    String gradeWords) {
  private static final int MOST_CREDITS = 6;

  public OutletRow {
    credits = List.copyOf(credits);
  }

  static OutletRow of(OutletSummary outlet, OutletDecisions decisions) {
    Optional<Grade> grade = decisions.grade(outlet.name());
    return new OutletRow(
        outlet.name(),
        outlet.articles(),
        outlet.stories(),
        outlet.copies() == 0
            ? "none"
            : "%d (%d %%)".formatted(outlet.copies(), Math.round(outlet.copied() * 100)),
        outlet.credits().stream()
            .limit(MOST_CREDITS)
            .map(credit ->
                credit.articles() == 1
                    ? credit.name()
                    : credit.name() + " (" + credit.articles() + "×)")
            .toList(),
        dates(outlet),
        decisions.owner(outlet.name()).orElse(""),
        grade.map(Grade::name).orElse(""),
        grade.map(Grade::words).orElse(""));
  }

  private static String dates(OutletSummary outlet) {
    String first = outlet.first();
    String last = outlet.last();
    if (first == null || last == null) {
      return "not said";
    }
    String from = DateText.of(DateText.day(first));
    String to = DateText.of(DateText.day(last));
    return from.equals(to) ? from : from + " – " + to;
  }
}
