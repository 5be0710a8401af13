package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headwater.document.Attribution;
import org.headwater.document.Span;

/**
 * The passages inside a clause that somebody else tells than the clause.
 *
 * <p>Why: in "The office said that Torvik, who had led the line for a year, was gone" the office
 * says that Torvik was gone; who he was, the outlet tells. And in "The fans who had come by ferry
 * cheered until midnight, the mayor saying that they were welcome" the outlet tells of the fans,
 * and the mayor says something. How: inside what others say indirectly the relative clauses ({@link
 * RelativeClauses}), inside what the outlet tells the statements of others that are clauses or
 * quotations. The clause around them keeps its words, for it would be torn without them. Cost:
 * linear in the tokens of the clause, times the attributions that touch it.
 */
final class InnerPassages {
  /**
   * A passage inside a clause.
   *
   * @param over whose content it is; empty when the outlet tells it
   */
  record Inner(Span span, List<Attribution> over) {
    Inner {
      over = List.copyOf(over);
    }
  }

  /** How many content words somebody says in a clause of the outlet's. */
  private static final int ENOUGH_SAID = 3;

  private final Voices voices;
  private final SaidFrame frame;
  private final RelativeClauses relative;

  InnerPassages(String text, Words words, Voices voices, QuotedRuns quoted, String language) {
    this.voices = voices;
    frame = new SaidFrame(text, words, language);
    relative = new RelativeClauses(words, quoted);
  }

  /**
   * Those inside a clause, in order of their kinds.
   *
   * @param over the attributions that the clause is the content of
   */
  List<Inner> in(Span clause, MemberStance stance, List<Attribution> over) {
    List<Inner> found = new ArrayList<>();
    boolean indirect = over.stream().noneMatch(a -> a.kind() == Attribution.Kind.DIRECT);
    if (stance == MemberStance.ATTRIBUTES && !over.isEmpty() && indirect) {
      relative.in(clause).forEach(span -> found.add(new Inner(span, List.of())));
    }
    if (stance == MemberStance.ASSERTS && over.isEmpty()) {
      for (Attribution statement : voices.statementsIn(clause)) {
        said(clause, statement).ifPresent(span -> found.add(new Inner(span, List.of(statement))));
      }
    }
    return found;
  }

  private Optional<Span> said(Span clause, Attribution statement) {
    return statement.content().stream()
        .filter(piece -> clause.contains(piece) && !piece.equals(clause))
        .filter(piece -> frame.count(piece) >= ENOUGH_SAID)
        .filter(piece -> frame.hasFinite(piece, statement) || frame.isQuotation(piece))
        .findFirst()
        .map(frame::trimmed);
  }
}
