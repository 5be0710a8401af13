package org.headwater.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.Attribution.Kind;
import org.headwater.document.Span;
import org.headwater.language.WordList;

/**
 * Takes from a content what stands before its words of attribution and is no part of what is said.
 *
 * <p>Why: in "The mayor closed the pier, and said that …" the first clause tells what the mayor
 * did. A statement that goes on around its cue ("The pier is lost, the mayor said, and …") has the
 * subject right before the cue and marks around both. How: where something is said behind a cue, an
 * unquoted piece before it in the same sentence stays only if the cue has its own subject; it goes
 * where the cue is a participle ("adding that …"), or where "and" or an adverb follows it, so that
 * its subject does both. Cost: a look at each attribution of several pieces.
 */
final class Foregoing {
  private static final Set<String> JOINING = WordList.set(Foregoing.class, "joining.txt");

  /** No participle of a verb of saying: what stands before it is said. */
  private static final String ACCORDING = "according";

  /** Characters between a cue and what is said behind it, as of who is told. */
  private static final int BESIDE = 40;

  /** Characters between a piece and a cue that is joined to it: a comma, "and" and an adverb. */
  private static final int JOINED = 20;

  private final Layout layout;
  private final Quotations quotations;

  private Foregoing(Layout layout, Quotations quotations) {
    this.layout = layout;
    this.quotations = quotations;
  }

  /** Corrects such attributions. */
  static void part(Layout layout, Quotations quotations, List<Draft> drafts) {
    Foregoing foregoing = new Foregoing(layout, quotations);
    for (Draft draft : drafts) {
      if (draft.cues.size() == 1 && draft.contents.size() > 1) {
        foregoing.part(draft);
      }
    }
  }

  private void part(Draft draft) {
    Span cue = draft.cues.getFirst();
    boolean said =
        draft.contents.stream()
            .anyMatch(c -> c.start() >= cue.end() && c.start() - cue.end() <= BESIDE);
    if (said) {
      draft.contents.removeIf(piece -> isForegoing(piece, draft));
    }
  }

  private boolean isForegoing(Span piece, Draft draft) {
    Span cue = draft.cues.getFirst();
    if (piece.end() > cue.start()
        || layout.sentencesBetween(piece, cue) > 0
        || quotations.kind(List.of(piece)) == Kind.DIRECT) {
      return false;
    }
    String words = cue.in(layout.text()).toLowerCase(Locale.ROOT);
    String first = words.split(" ", 2)[0];
    return first.endsWith("ing") && !first.equals(ACCORDING) || isJoined(piece, cue);
  }

  /**
   * Whether what stands right behind a piece joins the cue to it, so that one subject does both.
   */
  private boolean isJoined(Span piece, Span cue) {
    if (cue.start() - piece.end() > JOINED) {
      return false;
    }
    String between = layout.text().substring(piece.end(), cue.start()).toLowerCase(Locale.ROOT);
    for (String word : between.split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        return JOINING.contains(word);
      }
    }
    return JOINING.contains(cue.in(layout.text()).toLowerCase(Locale.ROOT).split(" ", 2)[0]);
  }
}
