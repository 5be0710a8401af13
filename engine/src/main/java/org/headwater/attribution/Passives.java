package org.headwater.attribution;

import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reports in the passive that the tagger did not mark: "The painting is believed to be in Geneva"
 * has nobody for a source, "The theft was reported by the museum" has the museum.
 */
final class Passives {
  private static final Set<String> BE = Set.of("is", "are", "was", "were");
  private static final Set<String> HELD =
      Set.copyOf(WordList.read(Passives.class, "passive-reports.txt"));

  private Passives() {}

  /** The passive report of a sentence, or null. */
  static @Nullable Draft read(Clause clause) {
    for (int at = 0; at + 3 < clause.tokens().size(); at++) {
      boolean held = BE.contains(clause.word(at)) && HELD.contains(clause.word(at + 1));
      if (held && clause.word(at + 2).equals("to")) {
        Span said = clause.restAfter(at + 1);
        return said == null ? null : Draft.of(null, clause.span(at, at + 1), said);
      }
      if (held && clause.word(at + 2).equals("by") && at > 0) {
        return reportedBy(clause, at);
      }
    }
    return null;
  }

  private static @Nullable Draft reportedBy(Clause clause, int be) {
    int last = be + 3;
    while (last + 1 < clause.tokens().size()
        && !NounPhrases.isPreposition(clause.word(last + 1))
        && clause.isNounPhrase(be + 3, last + 1)) {
      last++;
    }
    boolean whole = clause.isNounPhrase(be + 3, last) && clause.isNounPhrase(0, be - 1);
    return whole
        ? Draft.of(clause.span(be + 3, last), clause.span(be, be + 2), clause.span(0, be - 1))
        : null;
  }
}
