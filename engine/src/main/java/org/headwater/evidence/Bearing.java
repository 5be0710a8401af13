package org.headwater.evidence;

import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.Stance;

/**
 * How an article stands to what one of its clauses says.
 *
 * <p>Why: "X left", "X is said to have left" and "X denies having left" speak of one claim and are
 * not the same. How: the stance of the innermost attribution decides first; without one, or in the
 * outlet's own words, the lists of denials and hedges do, and a question mark. Hedges count only
 * before the first word of a subordinate clause could begin to matter, that is in the clause
 * itself: the clause splitter has cut the rest off.
 */
final class Bearing {
  private static final Phrases HEDGES = Phrases.read("hedges.txt");
  private static final Phrases DENIALS = Phrases.read("denials.txt");
  private static final Phrases NEGATIONS = Phrases.read("negations.txt");
  private static final Phrases ANAPHORA = Phrases.read("anaphora.txt");

  private Bearing() {}

  /**
   * The stance of a clause.
   *
   * @param words the clause's words in lower case
   * @param widestFirst the attributions that it is the content of
   */
  static MemberStance of(List<String> words, boolean question, List<Attribution> widestFirst) {
    if (!widestFirst.isEmpty()) {
      return attributed(words, widestFirst);
    }
    if (DENIALS.in(words)) {
      return MemberStance.DENIES;
    }
    if (question) {
      return MemberStance.ASKS;
    }
    return HEDGES.in(words) ? MemberStance.HEDGES : MemberStance.ASSERTS;
  }

  private static MemberStance attributed(List<String> words, List<Attribution> widestFirst) {
    Attribution innermost = widestFirst.getLast();
    if (widestFirst.stream().anyMatch(a -> a.stance() == Stance.DENIES)) {
      return MemberStance.DENIES;
    }
    if (innermost.stance() == Stance.ASKS) {
      return MemberStance.ASKS;
    }
    boolean nobody = innermost.speaker() == null && innermost.via().isEmpty();
    if (innermost.stance() == Stance.DOUBTS || innermost.hedged() && nobody) {
      return MemberStance.HEDGES;
    }
    if (nobody && innermost.source().isEmpty()) {
      return HEDGES.in(words) ? MemberStance.HEDGES : MemberStance.ATTRIBUTES;
    }
    return MemberStance.ATTRIBUTES;
  }

  /** Whether the clause's statement is turned round. */
  static boolean isNegated(List<String> words) {
    return NEGATIONS.in(words);
  }

  /** Whether a clause of denial speaks of what was said before without saying it again. */
  static boolean isAnaphoric(List<String> words) {
    return ANAPHORA.in(words);
  }
}
