package org.headwater.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.Attribution;
import org.headwater.document.Stance;
import org.headwater.language.WordList;

/**
 * What is done or wanted with words and so not stated: ordered ("told the staff to leave"), asked
 * of another, hoped for, declared, tried, left open, or not said at all.
 *
 * <p>Why: such an attribution claims nothing that could be so or not, though its cue may be one of
 * saying. How: the words of the cue and how the content begins, by lists. English only. Cost: a
 * look at a few words of each.
 */
final class Deeds {
  private static final Set<String> FINITE = list("finite-verbs.txt");
  private static final Set<String> CLAUSE = list("clause-words.txt");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "where", "whose");
  private static final Set<String> ORDERING = list("ordering.txt");
  private static final Set<String> URGING = list("urging.txt");
  private static final Set<String> GOING_ON = list("going-on.txt");
  private static final Set<String> FORESEEN = Set.of("expected", "due", "scheduled", "set");
  private static final Set<String> OWNING = Set.of("his", "her", "its", "their", "my", "our");

  /** What opens a question that a word of telling answers ("described how"), and no other. */
  private static final Set<String> MANNER = Set.of("how", "why");

  /** How far into the content its infinitive may stand, in tokens. */
  private static final int REACH = 12;

  private final String text;

  Deeds(String text) {
    this.text = text;
  }

  private static Set<String> list(String resource) {
    return WordList.set(Deeds.class, resource);
  }

  /**
   * Whether an attribution is a deed whatever form its content has.
   *
   * @param cue its words, lower case, at least one
   * @param content the words of its first stretch, lower case, at least one
   */
  boolean isDeed(Attribution attribution, List<String> cue, List<String> content) {
    boolean plain = attribution.kind() == Attribution.Kind.INDIRECT;
    return plain && isForeseen(attribution, cue)
        || plain && isCallOn(cue)
        || plain && isOwned(attribution, content)
        || isWanted(attribution, content)
        || isLeftOpen(attribution, cue, content)
        || isOrder(attribution, cue, content);
  }

  /** "Told the staff to leave", "urged the staff to leave". */
  private static boolean isOrder(Attribution attribution, List<String> cue, List<String> content) {
    boolean plain = attribution.kind() == Attribution.Kind.INDIRECT;
    return attribution.kind() != Attribution.Kind.DIRECT
        && isInfinitive(content)
        && cue.stream().anyMatch(w -> ORDERING.contains(w) || plain && URGING.contains(w));
  }

  /** "Is expected to close": nobody says so, and the outlet tells what is to come. */
  private static boolean isForeseen(Attribution attribution, List<String> cue) {
    return attribution.source().isEmpty()
        && attribution.via().isEmpty()
        && attribution.hedged()
        && FORESEEN.contains(cue.getLast());
  }

  /** "Were hoping to force": what somebody wants to do is no statement that could be so or not. */
  private boolean isWanted(Attribution attribution, List<String> content) {
    int that = content.indexOf("that");
    return attribution.kind() != Attribution.Kind.DIRECT
        && attribution.stance() == Stance.BELIEVES
        && !attribution.source().isEmpty()
        && !attribution.hedged()
        && content.getFirst().equals("to")
        && content.subList(0, Math.max(0, that)).stream()
            .noneMatch(w -> CueWords.isSaying(w, attribution, text));
  }

  /** "To determine whether", "agonised over how": who leaves a question open answers none. */
  private boolean isLeftOpen(Attribution attribution, List<String> cue, List<String> content) {
    if (attribution.kind() == Attribution.Kind.DIRECT
        || attribution.stance() == Stance.ASKS
        || attribution.stance() == Stance.DOUBTS) {
      return false;
    }
    return content.getFirst().equals("whether")
        || MANNER.contains(content.getFirst())
            && cue.stream().noneMatch(CueWords::tells)
            && !CueWords.judges(cue)
            && !CueWords.finds(cue);
  }

  /** "Called on the firm to": what somebody asks of another, as in "urged the firm to". */
  private static boolean isCallOn(List<String> cue) {
    return cue.getLast().equals("on") && cue.stream().anyMatch(w -> w.startsWith("call"));
  }

  /** "His pledge to", "their calls for": a noun of the outlet's sentence. */
  private boolean isOwned(Attribution attribution, List<String> content) {
    return !CLAUSE.contains(content.getFirst())
        && !attribution.source().isEmpty()
        && attribution.source().getLast().end() <= attribution.cue().getFirst().start()
        && isOwner(attribution.source().getLast().in(text).toLowerCase(Locale.ROOT));
  }

  private static boolean isOwner(String source) {
    return source.endsWith("'s") || source.endsWith("’s") || OWNING.contains(source);
  }

  /** Whom somebody told, and behind it an infinitive: "the staff to leave". */
  private static boolean isInfinitive(List<String> content) {
    int to = content.subList(0, Math.min(REACH, content.size())).indexOf("to");
    return to > 0
        && !CLAUSE.contains(content.getFirst())
        && content.subList(0, to).stream()
            .noneMatch(w -> FINITE.contains(w) || RELATIVE.contains(w));
  }

  /** "Declared a holiday", "called 112": done with the words, not told. */
  static boolean isPerformed(List<String> cue, List<String> content) {
    String verb = cue.getLast();
    boolean number = Character.isDigit(content.getFirst().codePointAt(0));
    return verb.startsWith("declar") || verb.startsWith("call") && number;
  }

  /** "Called for": what somebody wants. */
  static boolean isRequest(List<String> cue) {
    return cue.getLast().equals("for") && cue.stream().anyMatch(w -> w.startsWith("call"));
  }

  /** "Aims to answer": what somebody tries is not said. */
  static boolean isAttempt(List<String> cue) {
    int to = cue.indexOf("to");
    return to > 0
        && to < cue.size() - 1
        && cue.subList(0, to).stream().noneMatch(w -> GOING_ON.contains(w) || CueWords.tells(w));
  }

  /** "Did not say whether", "does not deny": what the outlet tells is that nobody said it. */
  static boolean isUnsaid(Attribution attribution, List<String> cue) {
    return attribution.negated()
        && (attribution.stance() == Stance.SAYS
            || attribution.stance() == Stance.CONFIRMS && CueWords.deniesFlatly(cue));
  }
}
