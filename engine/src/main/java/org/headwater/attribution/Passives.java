package org.headwater.attribution;

import java.util.List;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reports in the passive: "The painting is believed to be in Geneva" has nobody for a source, and
 * its subject and infinitive together for a content; "The theft was reported by the museum" has the
 * museum. What the tagger did not mark is added. Cost: one pass over the words of the sentence.
 */
final class Passives {
  private static final Set<String> BE = WordList.set(Passives.class, "finite-be.txt");
  private static final Set<String> HELD = WordList.set(Passives.class, "passive-reports.txt");

  private Passives() {}

  /** The passive report of a sentence, or null. */
  static @Nullable Draft read(Clause clause) {
    for (int at = 0; at + 3 < clause.tokens().size(); at++) {
      boolean held = BE.contains(clause.word(at)) && HELD.contains(clause.word(at + 1));
      if (held && clause.word(at + 2).equals("to")) {
        return held(clause, at);
      }
      if (held && clause.word(at + 2).equals("by") && at > 0) {
        return reportedBy(clause, at);
      }
    }
    return null;
  }

  private static @Nullable Draft held(Clause clause, int be) {
    Span said = clause.restAfter(be + 1);
    if (said == null) {
      return null;
    }
    Draft draft = Draft.of(null, clause.span(be, be + 1), said);
    Span subject = new NounPhrases(clause, new Marks(List.of())).before(be);
    if (subject != null) {
      draft.contents.addFirst(subject);
    }
    return draft;
  }

  /**
   * Gives a passive cue what it lacks: by whom something is reported, or both halves of what is
   * held true of its subject ("<u>The painting</u> is believed <u>to be in Geneva</u>").
   */
  static void complete(Clause clause, Draft draft, Marks marks) {
    Span cue = draft.cues.getLast();
    int after = clause.tokenAt(cue.end());
    boolean held = after > 0 && HELD.contains(clause.word(after - 1));
    if (!held || !draft.sources.isEmpty() || after + 1 >= clause.tokens().size()) {
      return;
    }
    if (clause.word(after).equals("by")) {
      agent(clause, draft, after, marks);
    } else if (clause.word(after).equals("to")) {
      halves(clause, draft, after, marks);
    }
  }

  private static void agent(Clause clause, Draft draft, int by, Marks marks) {
    int last = agentEnd(clause, by + 1);
    Span agent = last > by ? clause.span(by + 1, last) : null;
    if (agent != null && !marks.overlap(agent)) {
      Span cue = draft.cues.removeLast();
      draft.cues.add(cue.union(clause.tokens().get(by).span()));
      draft.sources.add(agent);
      marks.add(draft.sources);
    }
  }

  private static void halves(Clause clause, Draft draft, int to, Marks marks) {
    Span cue = draft.cues.getFirst();
    if (draft.contents.stream().allMatch(content -> content.end() <= cue.start())) {
      Span rest = clause.span(to, clause.end(to, false, marks));
      if (marks.overlap(rest)) {
        return;
      }
      draft.contents.add(rest);
    }
    if (draft.contents.stream().allMatch(content -> content.start() >= cue.end())) {
      Span subject = new NounPhrases(clause, marks).before(clause.tokenAt(cue.start()));
      if (subject != null && !marks.overlap(subject)) {
        draft.contents.addFirst(subject);
      }
    }
    marks.add(draft.contents);
  }

  /** The last token of the noun phrase behind "by", or the one before it when there is none. */
  private static int agentEnd(Clause clause, int first) {
    int last = first;
    while (last + 1 < clause.tokens().size()
        && !NounPhrases.isPreposition(clause.word(last + 1))
        && clause.isNounPhrase(first, last + 1)) {
      last++;
    }
    return clause.isNounPhrase(first, last) ? last : first - 1;
  }

  private static @Nullable Draft reportedBy(Clause clause, int be) {
    int last = agentEnd(clause, be + 3);
    boolean whole = last >= be + 3 && clause.isNounPhrase(0, be - 1);
    return whole
        ? Draft.of(clause.span(be + 3, last), clause.span(be, be + 2), clause.span(0, be - 1))
        : null;
  }
}
