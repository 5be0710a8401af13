package org.headwater.evidence;

import java.util.List;
import java.util.Set;
import org.headwater.document.Attribution;
import org.headwater.document.Stance;
import org.headwater.language.WordList;

/**
 * How an article stands to what one of its clauses says.
 *
 * <p>Why: "X left", "X is said to have left" and "X denies having left" speak of one claim and are
 * not the same. How: the stance of the innermost attribution decides first; without one, or in the
 * outlet's own words, the lists of denials and hedges do, and a question mark. Hedges count only in
 * the main clause: in "they backed a bill that might pass" the bill is no doubt, but "residents who
 * stayed may have drowned" leaves it open; what could come about ("may close") is the outlet's own
 * view; and "could not" says that something was not so.
 */
final class Bearing {
  private static final Phrases HEDGES = Phrases.read("hedges.txt");
  private static final Phrases DENIALS = Phrases.read("denials.txt");
  private static final Phrases UNTRUE = Phrases.read("untrue-said.txt");
  private static final Phrases NEGATIONS = Phrases.read("negations.txt");
  private static final Phrases ANAPHORA = Phrases.read("anaphora.txt");

  /** Words behind which a hedge is one of another statement. */
  private static final Set<String> SUBORDINATE =
      Set.of("that", "which", "who", "where", "if", "whether", "unless");

  private static final Set<String> FINITE = list("finite-verbs.txt");

  /** Words of what could be. */
  private static final Set<String> MODALS = Set.of("may", "might", "could");

  /** How many words from a modal "have" stands, and from there the participle. */
  private static final int BEHIND_MODAL = 3;

  private static final Set<String> SEEMING = list("seeming.txt");

  /** What stands behind "seems" where a fact is left open; an adjective there describes. */
  private static final Set<String> HELD_OPEN = Set.of("to", "that", "as", "like");

  /** Adverbs by which an outlet foresees ("will probably"), and doubts what was. */
  private static final Set<String> FORESEEING =
      Set.of("likely", "probably", "possibly", "presumably");

  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "’ll");

  /** How many words before a foreseeing adverb the future stands. */
  private static final int BEFORE_FORESEEING = 3;

  /** What stands behind "unclear" where a fact is left open. */
  private static final Set<String> HELD_UNCLEAR = Set.of("whether", "if", "that");

  private static final Set<String> WITHHELD = list("withheld.txt");

  /** How many words behind "denied" what is withheld may stand. */
  private static final int REACH = 8;

  private Bearing() {}

  private static Set<String> list(String resource) {
    return WordList.set(Bearing.class, resource);
  }

  /**
   * The stance of a clause.
   *
   * @param words the clause's words in lower case
   * @param person whether the clause has the name of a person
   * @param widestFirst the attributions that it is the content of
   */
  static MemberStance of(
      List<String> words, boolean question, boolean person, List<Attribution> widestFirst) {
    if (!widestFirst.isEmpty()) {
      return attributed(words, widestFirst);
    }
    if (isDenied(words)) {
      return MemberStance.DENIES;
    }
    if (question) {
      return MemberStance.ASKS;
    }
    if (isHedged(words)) {
      return MemberStance.HEDGES;
    }
    return Charges.accuse(words, person) ? MemberStance.ATTRIBUTES : MemberStance.ASSERTS;
  }

  private static MemberStance attributed(List<String> words, List<Attribution> widestFirst) {
    Attribution innermost = widestFirst.getLast();
    if (widestFirst.stream().anyMatch(a -> a.stance() == Stance.DENIES)) {
      return MemberStance.DENIES;
    }
    if (innermost.stance() == Stance.ASKS) {
      boolean quoted = innermost.kind() == Attribution.Kind.DIRECT;
      boolean answered = quoted || widestFirst.stream().anyMatch(a -> a.stance() != Stance.ASKS);
      return answered ? MemberStance.ATTRIBUTES : MemberStance.ASKS;
    }
    boolean nobody = widestFirst.stream().allMatch(a -> a.speaker() == null && a.via().isEmpty());
    if (innermost.stance() == Stance.DOUBTS || innermost.hedged() && nobody) {
      return MemberStance.HEDGES;
    }
    if (nobody && innermost.source().isEmpty()) {
      return isHedged(words) ? MemberStance.HEDGES : MemberStance.ATTRIBUTES;
    }
    return MemberStance.ATTRIBUTES;
  }

  /** Where a reader of a clause is. */
  private enum At {
    MAIN,
    /** In a relative clause or condition that has no verb yet. */
    INSIDE,
    /** Behind its verb: the next finite verb is that of the main clause. */
    BEHIND
  }

  private static boolean isHedged(List<String> words) {
    At at = At.MAIN;
    boolean verb = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean hedge = isHedge(words, i);
      boolean main = at == At.MAIN || at == At.BEHIND && FINITE.contains(word);
      if (hedge && at != At.BEHIND || hedge && main) {
        return main;
      }
      if (i > 0 && SUBORDINATE.contains(word)) {
        if (verb) {
          return false;
        }
        at = At.INSIDE;
      } else if (main) {
        verb |= isFinite(word);
        at = At.MAIN;
      } else if (word.equals(",")) {
        at = At.MAIN;
      } else if (isFinite(word)) {
        at = At.BEHIND;
      }
    }
    return false;
  }

  private static boolean isHedge(List<String> words, int at) {
    if (SEEMING.contains(words.get(at))) {
      boolean open = at + 1 < words.size() && HELD_OPEN.contains(words.get(at + 1));
      boolean negated = at > 0 && NEGATIONS.lengthAt(words, at - 1) > 0;
      return open && !negated;
    }
    if (FORESEEING.contains(words.get(at)) && isForeseen(words, at)) {
      return false;
    }
    if (MODALS.contains(words.get(at)) && !isPastUnknown(words, at)) {
      return false;
    }
    int length = HEDGES.lengthAt(words, at);
    return length > 0
        && !isUnable(words, at)
        && !isUnexplained(words, at + length)
        && !isOfNoun(words, at);
  }

  /** "Alleged fraud" doubts the fraud and not what is told of it; "is alleged to" does. */
  private static boolean isOfNoun(List<String> words, int at) {
    return words.get(at).equals("alleged")
        && (at + 1 == words.size() || !words.get(at + 1).equals("to"));
  }

  /** "Will probably close": what is to come nobody can know. */
  private static boolean isForeseen(List<String> words, int at) {
    return words.subList(Math.max(0, at - BEFORE_FORESEEING), at).stream()
            .anyMatch(FUTURE::contains)
        && !words.subList(at, Math.min(words.size(), at + BEHIND_MODAL)).contains("have");
  }

  /**
   * "May have drowned": what could be is the outlet's to say, what could have been it leaves open.
   */
  private static boolean isPastUnknown(List<String> words, int at) {
    int have = words.subList(at, Math.min(words.size(), at + BEHIND_MODAL)).indexOf("have");
    return have > 0
        && words.subList(at + have + 1, Math.min(words.size(), at + have + BEHIND_MODAL)).stream()
            .anyMatch(word -> word.equals("been") || PastForms.contains(word));
  }

  /** Whether any word of denial says that something is not so; "denied entry" does not. */
  private static boolean isDenied(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (DENIALS.lengthAt(words, i) > 0 && !isWithheld(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithheld(List<String> words, int at) {
    return words.get(at).startsWith("den")
        && words.subList(at + 1, Math.min(words.size(), at + 1 + REACH)).stream()
            .anyMatch(WITHHELD::contains);
  }

  private static boolean isFinite(String word) {
    return FINITE.contains(word) || PastForms.isRegular(word);
  }

  /** "Unclear why" and "the motive is unclear" leave open the reason and not the fact. */
  private static boolean isUnexplained(List<String> words, int next) {
    return words.get(next - 1).endsWith("clear")
        && (next == words.size() || !HELD_UNCLEAR.contains(words.get(next)));
  }

  /** "Could not" says that something was not so. */
  private static boolean isUnable(List<String> words, int at) {
    return words.get(at).equals("could")
        && at + 1 < words.size()
        && NEGATIONS.lengthAt(words, at + 1) > 0;
  }

  /** Whether the outlet says of what others say that it is not so ("claimed falsely"). */
  static boolean isUntrue(List<String> ownWords) {
    return UNTRUE.in(ownWords);
  }

  /** Whether the clause's statement is turned round. */
  static boolean isNegated(List<String> words) {
    return NEGATIONS.in(words);
  }

  /**
   * Whether a clause of denial speaks of what was said before without saying it again: "denied
   * that", "the claim", but not "denied that he was there", "the claim that he was there".
   */
  static boolean isAnaphoric(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      int length = ANAPHORA.lengthAt(words, i);
      int next = i + length;
      boolean conjunction = length > 0 && words.get(next - 1).equals("that");
      boolean ends = next == words.size() || !Character.isLetterOrDigit(words.get(next).charAt(0));
      if (length > 0 && (ends || !conjunction && !words.get(next).equals("that"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words make a clause of their own: "he was in debt". */
  static boolean hasVerb(List<String> words) {
    return words.stream().anyMatch(Bearing::isFinite);
  }
}
