package org.headwater.evidence;

import java.util.Set;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.language.WordList;

/**
 * Where what is said stands in a passage: at its beginning, before the words of attribution, or at
 * its end, behind them.
 *
 * <p>Why: a passage that opens or ends with what somebody says is that speaker's, however many
 * words of when and where stand beside it. Cost: linear in the passage.
 */
final class Openings {
  /** Characters between a cue and what is said, as of who is told where and when. */
  static final int LONGEST_BETWEEN = 100;

  private static final Set<String> FINITE = WordList.set(Covering.class, "finite-verbs.txt");

  /** Words between a source and its cue ("was still saying"). */
  private static final int MOST_BETWEEN = 4;

  /** An opening quotation mark and a space. */
  private static final int LONGEST_MARK = 2;

  /** Characters of a place and an agency before the dash of a dateline. */
  private static final int LONGEST_DATELINE = 60;

  /** What opens a passage must be a quarter of it to be what it says. */
  private static final int LEAST_OPENING = 4;

  private final String text;
  private final Words words;

  Openings(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  /**
   * Whether a passage ends with what is said and has nothing before who says it but when, where and
   * on what occasion ("In a long interview on Friday the mayor said …"): no verb of its own.
   */
  boolean leadsIn(Attribution attribution, Span passage) {
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return false;
    }
    Span source = attribution.source().getFirst();
    Span cue = attribution.cue().getFirst();
    Span first = attribution.content().getFirst();
    boolean inOrder =
        passage.start() <= source.start()
            && source.end() <= cue.start()
            && words.from(cue.start()) - words.from(source.end()) <= MOST_BETWEEN
            && cue.end() <= first.start()
            && first.start() - cue.end() <= LONGEST_BETWEEN;
    Span before = new Span(passage.start(), Math.max(passage.start(), source.start()));
    return inOrder
        && words.from(attribution.content().getLast().end()) + 1 >= words.from(passage.end())
        && !hasVerb(before)
        && (attribution.kind() != Attribution.Kind.INDIRECT || hasVerb(first));
  }

  private boolean hasVerb(Span stretch) {
    return words.inside(stretch).stream()
        .map(words::lower)
        .anyMatch(word -> FINITE.contains(word) || PastForms.contains(word));
  }

  /**
   * Whether the passage begins with the content and goes on behind the words of attribution ("Pay
   * will rise, the firm said, ending a strike").
   */
  boolean opens(Attribution attribution, Span passage) {
    Span first = attribution.content().getFirst();
    return begins(passage, first.start())
        && (attribution.kind() == Attribution.Kind.DIRECT
            || first.shared(passage) * LEAST_OPENING >= passage.length())
        && !attribution.cue().isEmpty()
        && attribution.cue().getLast().start() >= first.end()
        && attribution.cue().getLast().end() <= passage.end();
  }

  /** Whether nothing but a mark or a dateline ("PORTO VEL (Agency) – ") stands before a place. */
  private boolean begins(Span passage, int start) {
    if (start <= passage.start() + LONGEST_MARK) {
      return true;
    }
    if (start - passage.start() > LONGEST_DATELINE) {
      return false;
    }
    String before = text.substring(passage.start(), start).strip();
    return !before.isEmpty()
        && Character.isUpperCase(before.codePointAt(0))
        && (before.endsWith("–") || before.endsWith("—") || before.endsWith(" -"));
  }
}
