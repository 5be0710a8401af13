package org.headwater.evidence;

import java.util.List;
import java.util.Set;
import org.headwater.document.Attribution;
import org.headwater.document.Stance;

/**
 * Whether somebody speaks in an attribution, be it without a name.
 *
 * <p>Why: "X is believed to have left" has a source in grammar only, and "noting that X left" has
 * none and is still not the outlet's own. Cost: the words of the cue.
 */
final class Voice {
  /** "is believed to": the subject is whom it is said of, not who says it. */
  private static final Phrases IMPERSONAL = Phrases.read("impersonal.txt");

  private static final String ACCORDING = "according to";

  /** What somebody thinks or asks is nobody's statement without a source. */
  private static final Set<Stance> MINDS =
      Set.of(Stance.BELIEVES, Stance.DOUBTS, Stance.ASKS, Stance.URGES);

  private final String text;

  Voice(String text) {
    this.text = text;
  }

  /** Whether somebody says it; "X is believed to" has a source in grammar only. */
  boolean isHeard(Attribution attribution) {
    return !isImpersonal(attribution)
        && (attribution.speaker() != null
            || !attribution.source().isEmpty()
            || !attribution.via().isEmpty()
            || attribution.kind() == Attribution.Kind.DIRECT
            || leadsClause(attribution)
            || isAccording(attribution));
  }

  /** "noting that …", whoever does so: what follows is not the outlet's own. */
  private boolean leadsClause(Attribution attribution) {
    return !MINDS.contains(attribution.stance())
        && !attribution.hedged()
        && !attribution.cue().isEmpty()
        && !attribution.content().isEmpty()
        && attribution.content().getFirst().start() >= attribution.cue().getLast().end()
        && attribution.content().getFirst().in(text).startsWith("that ");
  }

  private boolean isAccording(Attribution attribution) {
    return attribution.cue().stream()
        .anyMatch(cue -> cue.in(text).regionMatches(true, 0, ACCORDING, 0, ACCORDING.length()));
  }

  private boolean isImpersonal(Attribution attribution) {
    return attribution.cue().stream()
        .map(cue -> Words.lowerOf(cue.in(text) + " to"))
        .anyMatch(cue -> IMPERSONAL.in(cue));
  }

  /**
   * Whether a vague attribution leaves open what it holds: "is believed to", not "was announced".
   */
  boolean isVague(Attribution attribution) {
    return attribution.hedged()
        && (isImpersonal(attribution)
            || attribution.stance() != Stance.ANNOUNCES
                && attribution.content().stream().anyMatch(c -> isHeld(c.in(text))));
  }

  private static boolean isHeld(String content) {
    return content.startsWith("to ") || content.startsWith("that ");
  }

  /** One that has a source in grammar only is nobody's. */
  Attribution of(Attribution attribution) {
    return isImpersonal(attribution)
        ? new Attribution(
            List.of(),
            attribution.cue(),
            attribution.content(),
            attribution.kind(),
            attribution.stance(),
            true,
            attribution.negated(),
            List.of(),
            null,
            null)
        : attribution;
  }
}
