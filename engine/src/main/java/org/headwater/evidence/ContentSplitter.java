package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.Span;

/**
 * Cuts a clause where what somebody says begins or ends, when the rest says something of its own.
 *
 * <p>Why: "The mayor, who had led the campaign for a month, said the bridge was safe" is two
 * propositions, one of the outlet's and one of the mayor's; taken as one, neither its voice nor its
 * words are those of either. How: the words before the content and those after it are clauses of
 * their own when enough of them are neither source nor cue of the attribution, nor stop words; a
 * short rest ("said on Friday") stays with the content. The words of attribution stay with what is
 * said where the outlet's part has a verb of its own ("… closed the bridge, | accusing the firm
 * of"); where they only have circumstances ("In an interview on Friday the mayor said | …") or
 * stand behind a quotation ("…," | she told a town hall in Selk) they are what the outlet tells.
 * Cost: the clause's tokens, times the attributions that touch it.
 */
final class ContentSplitter {
  /** How many content words what surrounds a statement needs to be a clause. */
  private static final int ENOUGH = 5;

  /** How many a clause needs that has a verb of its own. */
  private static final int ENOUGH_CLAUSE = 4;

  /** How many those behind a quotation need. */
  private static final int ENOUGH_BEHIND = 3;

  /** How many the statement itself needs. */
  private static final int ENOUGH_SAID = 3;

  /** How often a part is looked at again. */
  private static final int ROUNDS = 3;

  private static final Span NOTHING = new Span(0, 0);

  /** By their contents, the longest first. */
  private final Places<Attribution> attributions;

  private final SaidFrame frame;

  ContentSplitter(String text, Words words, List<Attribution> attributions, String language) {
    frame = new SaidFrame(text, words, language);
    List<Attribution> longestFirst =
        attributions.stream()
            .filter(a -> !a.content().isEmpty() && !a.cue().isEmpty())
            .sorted(
                Comparator.comparingInt((Attribution a) -> -longest(a.content()).length())
                    .thenComparing(a -> longest(a.content())))
            .toList();
    this.attributions = new Places<>(longestFirst, Attribution::content);
  }

  private static Span longest(List<Span> pieces) {
    return pieces.stream()
        .max(Comparator.comparingInt(Span::length).thenComparing(Comparator.reverseOrder()))
        .orElse(NOTHING);
  }

  /** The piece that is said in a clause; of several the longest of those behind the cue. */
  private static Span said(Span clause, Attribution attribution) {
    int cue = attribution.cue().getFirst().start();
    List<Span> here = attribution.content().stream().filter(clause::overlaps).toList();
    return here.size() == 1
        ? here.getFirst()
        : longest(here.stream().filter(piece -> piece.start() > cue).toList());
  }

  /** The parts of a clause in order; the clause itself when nothing parts it. */
  List<Span> split(Span clause) {
    List<Span> parts = List.of(clause);
    for (int round = 0; round < ROUNDS; round++) {
      List<Span> finer = parts.stream().flatMap(part -> once(part).stream()).toList();
      if (finer.size() == parts.size()) {
        return parts;
      }
      parts = finer;
    }
    return parts;
  }

  private List<Span> once(Span clause) {
    for (Attribution attribution : attributions.near(clause)) {
      Span content = said(clause, attribution);
      int start = Math.max(clause.start(), content.start());
      int end = Math.min(clause.end(), content.end());
      if (start < end && frame.count(new Span(start, end)) >= ENOUGH_SAID) {
        List<Span> parts = cut(clause, attribution, new Span(start, end));
        if (parts.size() > 1) {
          return parts;
        }
      }
    }
    return List.of(clause);
  }

  private List<Span> cut(Span clause, Attribution attribution, Span said) {
    boolean one = attribution.content().size() == 1;
    int from = one ? before(clause, attribution, said) : clause.start();
    int to = after(clause, attribution, said);
    List<Span> parts = new ArrayList<>();
    if (from > clause.start()) {
      parts.add(new Span(clause.start(), from));
    }
    parts.add(new Span(from, to));
    if (to < clause.end()) {
      parts.add(new Span(to, clause.end()));
    }
    return parts.size() == 1 ? List.of(clause) : parts.stream().map(frame::trimmed).toList();
  }

  /** Where the part begins that holds what is said; where the clause does when nothing is cut. */
  private int before(Span whole, Attribution attribution, Span said) {
    int lead = frame.begin(whole, attribution, said);
    Span own = new Span(whole.start(), lead);
    boolean clause =
        frame.count(own) >= ENOUGH_CLAUSE && frame.hasFinite(own, attribution)
            || frame.count(own, attribution) >= ENOUGH;
    if (clause && frame.tellsItself(own)) {
      return lead;
    }
    Span before = new Span(whole.start(), said.start());
    return frame.count(before, attribution) >= ENOUGH ? said.start() : whole.start();
  }

  private int after(Span clause, Attribution attribution, Span said) {
    Span after = new Span(said.end(), clause.end());
    if (attribution.cue().getFirst().start() < said.start()) {
      return frame.count(after, attribution) >= ENOUGH ? said.end() : clause.end();
    }
    boolean behind =
        attribution.content().stream().filter(clause::overlaps).count() == 1
            && frame.isQuotation(said)
            && frame.begins(after, attribution)
            && frame.circumstances(after, attribution) >= ENOUGH_BEHIND;
    return behind ? said.end() : clause.end();
  }
}
