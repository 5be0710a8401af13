package org.headwater.evidence;

import java.util.List;
import java.util.Set;
import org.headwater.document.Attribution;
import org.headwater.document.Stance;

/**
 * How an article stands to what one of its clauses says.
 *
 * <p>Why: "X left", "X is said to have left" and "X denies having left" speak of one claim and are
 * not the same. How: the stance of the innermost attribution decides first; without one, or in the
 * outlet's own words, the lists of denials and hedges do, and a question mark. Hedges count only
 * before the first relative word or condition: in "the bill that might pass" the bill is no doubt;
 * and "could not" says that something was not so.
 */
final class Bearing {
  private static final Phrases HEDGES = Phrases.read("hedges.txt");
  private static final Phrases DENIALS = Phrases.read("denials.txt");
  private static final Phrases NEGATIONS = Phrases.read("negations.txt");
  private static final Phrases ANAPHORA = Phrases.read("anaphora.txt");

  /** Words behind which a hedge is one of another statement. */
  private static final Set<String> SUBORDINATE =
      Set.of("that", "which", "who", "where", "if", "whether", "unless");

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
    return isHedged(words) ? MemberStance.HEDGES : MemberStance.ASSERTS;
  }

  private static MemberStance attributed(List<String> words, List<Attribution> widestFirst) {
    Attribution innermost = widestFirst.getLast();
    if (widestFirst.stream().anyMatch(a -> a.stance() == Stance.DENIES)) {
      return MemberStance.DENIES;
    }
    if (innermost.stance() == Stance.ASKS) {
      boolean answered = widestFirst.stream().anyMatch(a -> a.stance() != Stance.ASKS);
      return answered ? MemberStance.ATTRIBUTES : MemberStance.ASKS;
    }
    boolean nobody = innermost.speaker() == null && innermost.via().isEmpty();
    if (innermost.stance() == Stance.DOUBTS || innermost.hedged() && nobody) {
      return MemberStance.HEDGES;
    }
    if (nobody && innermost.source().isEmpty()) {
      return isHedged(words) ? MemberStance.HEDGES : MemberStance.ATTRIBUTES;
    }
    return MemberStance.ATTRIBUTES;
  }

  private static boolean isHedged(List<String> words) {
    int end = 1;
    while (end < words.size() && !SUBORDINATE.contains(words.get(end))) {
      end++;
    }
    List<String> main = words.subList(0, Math.min(end, words.size()));
    int at = HEDGES.firstIn(main);
    boolean unable =
        at >= 0
            && main.get(at).equals("could")
            && at + 1 < main.size()
            && NEGATIONS.lengthAt(main, at + 1) > 0;
    return at >= 0 && !unable;
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
