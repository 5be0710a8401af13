package org.headwater.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Gives a cue that the tagger left alone what stands beside it: the noun phrase before it for a
 * source, the clause or the object behind it for a content.
 *
 * <p>Why: the tagger marks a verb of speech far more surely than what belongs to it, above all in
 * short texts. How: only what word order makes certain, see {@link NounPhrases}; a content needs
 * "that", or a source right before a verb that takes a clause or an object without it; it ends with
 * the sentence or before the next attribution in it. Cost: one pass over the sentence of such a
 * cue.
 */
final class Completion {
  private static final Set<String> CLAUSE_TAKERS =
      WordList.set(Completion.class, "clause-takers.txt");
  private static final Set<String> OBJECT_TAKERS =
      WordList.set(Completion.class, "object-takers.txt");
  private static final Set<String> PREPOSITIONS =
      WordList.set(Completion.class, "prepositions.txt");
  private static final Set<String> OPENERS = WordList.set(Completion.class, "clause-openers.txt");
  private static final Set<String> BETWEEN =
      WordList.set(Completion.class, "between-subject-and-verb.txt");
  private static final Set<String> TELLING = WordList.set(Completion.class, "telling.txt");

  /** Words between a verb and the "that" of its clause. */
  private static final int BEFORE_THAT = 8;

  /** Characters between a source and its cue over which another subject is looked for. */
  private static final int APART = 20;

  /** Words that name those who are told. */
  private static final int LISTENER = 4;

  /** Characters between a quotation and its source or cue. */
  private static final int BESIDE = 2;

  private final Layout layout;
  private final Names names;
  private final Quotations quotations;
  private final Marks marks;

  Completion(Layout layout, Names names, Quotations quotations, Marks marks) {
    this.layout = layout;
    this.names = names;
    this.quotations = quotations;
    this.marks = marks;
  }

  /** Gives cues without a source the noun phrase before them. */
  void sources(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (isApart(draft)
          && isReadable(draft)
          && !isPassive(draft)
          && isFinite(draft.cues.getFirst())) {
        Clause clause = clause(draft);
        Span cue = draft.cues.getFirst();
        Span subject = subject(clause, clause.tokenAt(cue.start()));
        subject = subject == null ? inverted(clause, cue) : subject;
        if (subject != null && !marks.overlap(subject)) {
          draft.sources.clear();
          draft.sources.add(subject);
          marks.add(draft.sources);
        }
      }
    }
  }

  /** Gives cues without a content what stands behind them. */
  void contents(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.contents.isEmpty() && isReadable(draft)) {
        draft.contents.addAll(quotedBeside(draft));
        if (draft.contents.isEmpty()) {
          Clause clause = clause(draft);
          Span said = said(draft, clause, clause.tokenAt(draft.cues.getFirst().end()));
          if (said != null && !marks.overlap(said)) {
            draft.contents.add(said);
          }
        }
        marks.add(draft.contents);
      }
    }
  }

  /** Whether a cue has no source, or only one that belongs to a cue before it. */
  private static boolean isApart(Draft draft) {
    return draft.cues.size() == 1
        && draft.sources.stream().allMatch(s -> Layout.gap(s, draft.cues.getFirst()) > APART);
  }

  /**
   * Whether a cue is a verb that has its subject before it: known, no infinitive, no participle.
   */
  private boolean isFinite(Span cue) {
    String words = cue.in(layout.text()).toLowerCase(Locale.ROOT);
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    return !first.equals("to") && !first.endsWith("ing") && Cues.isKnown(words);
  }

  private @Nullable Span subject(Clause clause, int cue) {
    int verb = cue;
    while (verb > 0 && BETWEEN.contains(clause.word(verb - 1))) {
      verb--;
    }
    return new NounPhrases(clause, marks).before(verb);
  }

  /** The subject behind its verb: “…,” <u>said</u> the harbour office. */
  private @Nullable Span inverted(Clause clause, Span cue) {
    int before = clause.tokenAt(cue.start()) - 1;
    int first = clause.tokenAt(cue.end());
    if (before < 0 || ",”\"’".indexOf(clause.word(before)) < 0) {
      return null;
    }
    int last = first;
    while (last + 1 < clause.tokens().size() && clause.isNounPhrase(first, last + 1)) {
      last++;
    }
    boolean whole = last < clause.tokens().size() && clause.isNounPhrase(first, last);
    return whole ? clause.span(first, last) : null;
  }

  /** The quotations that nobody marked right before and behind source and cue. */
  private List<Span> quotedBeside(Draft draft) {
    Span frame = draft.extent();
    Span sentence = layout.sentence(layout.sentenceAt(frame.start()));
    return quotations.within(sentence).stream()
        .filter(quoted -> Layout.gap(quoted, frame) <= BESIDE && !quoted.overlaps(frame))
        .filter(quoted -> !marks.overlap(quoted) && quoted.in(layout.text()).indexOf(' ') > 0)
        .toList();
  }

  private @Nullable Span said(Draft draft, Clause clause, int after) {
    String cue = draft.cues.getFirst().in(layout.text()).toLowerCase(Locale.ROOT);
    boolean relative = isRelative(draft);
    int that = that(clause, after);
    if (that >= 0 && Cues.isKnown(cue)) {
      return clause.span(that, clause.end(that, relative, marks));
    }
    if (isPassive(draft) && draft.sources.isEmpty() && opensObject(clause, after)) {
      return clause.span(after, clause.end(after, relative, marks));
    }
    after = withParticle(draft, clause, after);
    cue = draft.cues.getFirst().in(layout.text()).toLowerCase(Locale.ROOT);
    boolean follows =
        !draft.sources.isEmpty()
            && Layout.gap(draft.sources.getFirst(), draft.cues.getFirst()) <= 2
            && draft.sources.getFirst().end() <= draft.cues.getFirst().start();
    if (!follows || after >= clause.tokens().size() || !isOpen(clause, after)) {
      return null;
    }
    String verb = cue.substring(cue.lastIndexOf(' ') + 1);
    if (TELLING.contains(verb)) {
      int told = afterListener(clause, after);
      return told < 0 ? null : clause.span(told, clause.end(told, relative, marks));
    }
    boolean takes = CLAUSE_TAKERS.contains(verb) || OBJECT_TAKERS.stream().anyMatch(cue::endsWith);
    int last = clause.end(after, relative, marks);
    return takes && last - after >= 1 ? clause.span(after, last) : null;
  }

  /** Where the clause behind those who are told begins ("told the newspaper <u>she</u>"), or -1. */
  private static int afterListener(Clause clause, int after) {
    int highest = Math.min(clause.tokens().size() - 1, after + LISTENER);
    for (int at = after + 1; at <= highest; at++) {
      boolean joined = clause.isName(at) && clause.isName(at - 1);
      if (!Character.isLetterOrDigit(clause.word(at).codePointAt(0))
          || OPENERS.contains(clause.word(at))) {
        return -1;
      }
      if (NounPhrases.mayBegin(clause, at)
          && !joined
          && !NounPhrases.isPreposition(clause.word(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a passive cue goes on with what is held true. */
  private static boolean opensObject(Clause clause, int after) {
    return after + 1 < clause.tokens().size()
        && Character.isLetterOrDigit(clause.word(after).codePointAt(0))
        && !clause.word(after).equals("by");
  }

  /** Takes the particle of a verb into its cue ("warned of"); returns where what is said begins. */
  private int withParticle(Draft draft, Clause clause, int after) {
    Span cue = draft.cues.getFirst();
    String verb = cue.in(layout.text()).toLowerCase(Locale.ROOT);
    verb = verb.substring(verb.lastIndexOf(' ') + 1);
    if (after < clause.tokens().size() && OBJECT_TAKERS.contains(verb + " " + clause.word(after))) {
      draft.cues.set(0, cue.union(clause.tokens().get(after).span()));
      return after + 1;
    }
    return after;
  }

  private boolean isRelative(Draft draft) {
    if (draft.sources.isEmpty()) {
      return false;
    }
    Span source = draft.sources.getFirst();
    String before = layout.text().substring(Math.max(0, source.start() - 7), source.start());
    before = before.strip();
    return Speakers.isRelative(source.in(layout.text()))
        || Speakers.isRelative(before.substring(before.lastIndexOf(' ') + 1));
  }

  /** Whether what is said may begin with a token. */
  private static boolean isOpen(Clause clause, int token) {
    String word = clause.word(token);
    return Character.isLetterOrDigit(word.codePointAt(0))
        && !PREPOSITIONS.contains(word)
        && !OPENERS.contains(word)
        && !word.endsWith("day");
  }

  /** The "that" of the clause behind a verb, with whom it is told before it; or -1. */
  private int that(Clause clause, int after) {
    for (int at = after; at < Math.min(clause.tokens().size(), after + BEFORE_THAT); at++) {
      if (clause.word(at).equals("that")) {
        return at;
      }
      boolean word = Character.isLetterOrDigit(clause.word(at).codePointAt(0));
      if (!word || OPENERS.contains(clause.word(at)) || clause.isReportingVerb(at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isReadable(Draft draft) {
    return !draft.cues.isEmpty()
        && layout.isReadable(layout.sentenceAt(draft.cues.getFirst().start()));
  }

  private boolean isPassive(Draft draft) {
    return Passive.is(draft.cues.getFirst().in(layout.text()));
  }

  private Clause clause(Draft draft) {
    int number = layout.sentenceAt(draft.cues.getFirst().start());
    return new Clause(layout.text(), layout.sentence(number), names);
  }
}
