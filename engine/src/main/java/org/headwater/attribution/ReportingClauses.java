package org.headwater.attribution;

import java.util.Locale;
import java.util.Set;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that are a statement with its reporting clause after a comma: "The pier is closed, the
 * harbour office said.", "…, said the harbour office.", "The pier, the office said, is closed."
 *
 * <p>Where the tagger marked source and cue alone, what stands before them in the sentence is the
 * content, and what stands after them too when a comma parts the two; where its content stops a few
 * words short of the clause, it goes on to it. Where it marked nothing, a reporting verb with a
 * noun phrase beside it between a comma and the end of the sentence makes the whole. Cost: one pass
 * over the words of such a sentence.
 */
final class ReportingClauses {
  private static final Set<String> VERBS = WordList.set(ReportingClauses.class, "clause-verbs.txt");
  private static final Set<String> ENDS = Set.of(".", "!", "?");

  /** Words in the noun phrase of a source that nobody marked. */
  private static final int LONGEST_SOURCE = 10;

  /** Characters by which a content may stop short: about a phrase of time and place; not tuned. */
  private static final int SHORT = 60;

  /** Words of an adverbial phrase that leads a sentence. */
  private static final int ADVERBIAL = 8;

  /** Characters before the dash of a dateline. */
  private static final int DATELINE = 50;

  private final Layout layout;
  private final Names names;

  ReportingClauses(Layout layout, Names names) {
    this.layout = layout;
    this.names = names;
  }

  /**
   * Gives an attribution of source and cue the rest of its sentence for a content, or lengthens the
   * content that it has.
   */
  void complete(Draft draft, Marks marks) {
    Span said = reportingClause(draft);
    int number = said == null ? -1 : layout.sentenceAt(said.start());
    if (said == null || !layout.isReadable(number)) {
      return;
    }
    Span before = before(number, said.start());
    if (before == null) {
      return;
    }
    if (isAdverbial(before)) {
      return;
    }
    if (draft.contents.isEmpty()) {
      fill(draft, clause(number), said, before, marks);
    } else if (isTail(said, draft.contents.getFirst()) && !marks.overlap(before)) {
      draft.contents.addFirst(before);
    } else {
      lengthen(draft, before, marks);
    }
  }

  /**
   * What a bare clause at the end of its sentence reports, whether or not it is an attribution
   * itself: "<u>The dam is open, the agency said</u>, Reuters reports."; null where it is none.
   */
  @Nullable Span reported(Draft draft) {
    Span said = draft.contents.isEmpty() ? reportingClause(draft) : null;
    int number = said == null ? -1 : layout.sentenceAt(said.start());
    if (said == null || !layout.isReadable(number)) {
      return null;
    }
    Span sentence = layout.sentence(number);
    String rest = layout.text().substring(said.end(), Math.max(said.end(), sentence.end()));
    return rest.isBlank() || ENDS.contains(rest) ? before(number, said.start()) : null;
  }

  private void fill(Draft draft, Clause clause, Span said, Span before, Marks marks) {
    if (marks.overlap(before)) {
      return;
    }
    draft.contents.add(before);
    Span after = after(clause, clause.tokenAt(said.end()));
    if (after != null && !marks.overlap(after)) {
      draft.contents.add(after);
    }
  }

  /**
   * Whether a content only trails behind: "Fares fell, the office said, ending <u>a dispute</u>".
   */
  private boolean isTail(Span said, Span content) {
    return content.start() > said.end()
        && layout.text().indexOf(',', said.end(), content.start()) >= 0;
  }

  /**
   * Whether what stands before a clause only tells when or where: a few words from a preposition.
   */
  private boolean isAdverbial(Span before) {
    String[] words = before.in(layout.text()).split(" ");
    return words.length <= ADVERBIAL
        && NounPhrases.isPreposition(words[0].toLowerCase(Locale.ROOT));
  }

  private static void lengthen(Draft draft, Span before, Marks marks) {
    Span content = draft.contents.getFirst();
    boolean begins = draft.contents.size() == 1 && content.start() == before.start();
    if (begins && content.end() < before.end() && before.end() - content.end() <= SHORT) {
      Span missing = new Span(content.end(), before.end());
      if (!marks.overlap(missing)) {
        draft.contents.set(0, before);
      }
    }
  }

  /** Source and cue of an attribution when they stand side by side and are active. */
  private @Nullable Span reportingClause(Draft draft) {
    if (draft.sources.size() != 1 || draft.cues.size() != 1) {
      return null;
    }
    Span source = draft.sources.getFirst();
    Span cue = draft.cues.getFirst();
    boolean speaks = VERBS.contains(lastWord(cue)) || cue.in(layout.text()).startsWith("according");
    boolean relative = Speakers.isRelative(source.in(layout.text()));
    return speaks && !relative && Layout.gap(source, cue) <= 1 && !source.overlaps(cue)
        ? source.union(cue)
        : null;
  }

  private String lastWord(Span span) {
    String words = span.in(layout.text()).strip().toLowerCase(Locale.ROOT);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** The sentence up to a comma right before a position, without a dateline; null when none is. */
  private @Nullable Span before(int number, int position) {
    int start = layout.sentence(number).start();
    String words = layout.text().substring(start, Math.max(start, position)).stripTrailing();
    if (!words.endsWith(",")) {
      return null;
    }
    int end = start + words.length() - 1;
    while (end > start && Character.isWhitespace(layout.text().charAt(end - 1))) {
      end--;
    }
    start += Math.max(dateline(words), place(number));
    return end > start && layout.text().substring(start, end).indexOf(' ') > 0
        ? new Span(start, end)
        : null;
  }

  /** Characters of a place with a colon that leads a sentence: "Norland: ". */
  private int place(int number) {
    Span sentence = layout.sentence(number);
    for (EntityMention name : names.overlapping(new Span(sentence.start(), sentence.start() + 1))) {
      boolean leads = name.type() == EntityType.LOC && name.span().start() == sentence.start();
      if (leads && layout.text().startsWith(": ", name.span().end())) {
        return name.span().length() + 2;
      }
    }
    return 0;
  }

  /** Characters of a dateline: "AVEN, May 3 (Tide) – ". */
  private static int dateline(String words) {
    int dash = -1;
    for (int at = 2; at < Math.min(DATELINE, words.length() - 2) && dash < 0; at++) {
      boolean spaced = words.charAt(at - 1) == ' ' && words.charAt(at + 1) == ' ';
      dash = spaced && "–—-".indexOf(words.charAt(at)) >= 0 ? at : -1;
    }
    int capitals = 0;
    while (capitals < words.length() && Character.isUpperCase(words.charAt(capitals))) {
      capitals++;
    }
    return dash > 0 && capitals > 2 ? dash + 2 : 0;
  }

  /** The rest of a sentence after a comma, unless it only tells how it was said. */
  private static @Nullable Span after(Clause clause, int token) {
    boolean goesOn = token + 1 < clause.tokens().size() && clause.word(token).equals(",");
    if (!goesOn) {
      return null;
    }
    String first = clause.word(token + 1);
    boolean manner = first.endsWith("ing") || first.startsWith("who") || first.equals("according");
    return manner || Cues.of(first) != null ? null : clause.restAfter(token);
  }

  /** The attribution that an unmarked sentence ends with, or null. */
  @Nullable Draft unmarked(int number) {
    Clause clause = clause(number);
    int last = clause.tokens().size() - 1;
    if (last < 4 || !ENDS.contains(clause.word(last))) {
      return null;
    }
    int comma = last - 1;
    while (comma > 1 && last - comma <= LONGEST_SOURCE + 1 && !clause.word(comma).equals(",")) {
      comma--;
    }
    if (!clause.word(comma).equals(",")) {
      return null;
    }
    boolean inverted = VERBS.contains(clause.word(comma + 1));
    int verb = inverted ? comma + 1 : last - 1;
    int first = inverted ? comma + 2 : comma + 1;
    int end = inverted ? last - 1 : clause.verbGroup(verb) - 1;
    Span before = before(number, clause.tokens().get(comma + 1).span().start());
    if (before == null || !VERBS.contains(clause.word(verb)) || !clause.isNounPhrase(first, end)) {
      return null;
    }
    Span cue = clause.span(inverted ? verb : end + 1, verb);
    return Draft.of(clause.span(first, end), cue, before);
  }

  private Clause clause(int number) {
    return new Clause(layout.text(), layout.sentence(number), names);
  }
}
