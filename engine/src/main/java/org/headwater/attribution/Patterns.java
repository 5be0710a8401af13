package org.headwater.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A layer of patterns over the tagger, for what it misses or does not mark because it marks no
 * attribution inside another.
 *
 * <ul>
 *   <li>"As the Harbour Times earlier reported, …": the rest of the sentence is the content.
 *   <li>"State radio announced this, Reuters reports": inside the content of a medium, the inner
 *       attribution; "this" stands for the sentence before.
 *   <li>"The dam is open, the agency KCNA said, Reuters reports": the medium at the end reports the
 *       attribution before it.
 *   <li>"Greenpeace denied …": a name directly before a cue is its source.
 *   <li>"The pier is closed, the harbour office said.": {@link ReportingClauses}.
 *   <li>"In the poll, Berg leads": {@link SurveySentences}; lists below a colon: {@link
 *       IntroducedLists}.
 *   <li>A name, a reporting verb and its object in a sentence where nothing was marked.
 * </ul>
 */
final class Patterns {
  private static final Set<String> POINTERS = WordList.set(Patterns.class, "pointers.txt");

  /** Attributions to each side among which those of the same sentence are sought. */
  private static final int NEAR = 8;

  private final Layout layout;
  private final Names names;
  private final Media media;
  private final List<Draft> drafts;

  private final ReportingClauses clauses;
  private final Headlines headlines;
  private final Marks marks;

  private Patterns(Layout layout, Names names, Media media, List<Draft> drafts) {
    this.layout = layout;
    this.names = names;
    this.media = media;
    this.drafts = drafts;
    this.clauses = new ReportingClauses(layout, names);
    this.headlines = new Headlines(layout, names);
    this.marks = new Marks(drafts);
  }

  /** Corrects the attributions and adds to them. */
  static void apply(
      Layout layout, Names names, Media media, Quotations quotations, List<Draft> drafts) {
    Patterns patterns = new Patterns(layout, names, media, drafts);
    patterns.headlines();
    Completion completion = new Completion(layout, names, quotations, patterns.marks);
    patterns.namesBeforeCues();
    completion.sources(drafts);
    patterns.asReported();
    completion.contents(drafts);
    drafts.forEach(patterns::passive);
    QuotationRuns.apply(layout, quotations, patterns.marks, drafts);
    drafts.forEach(draft -> patterns.clauses.complete(draft, patterns.marks));
    patterns.atTheEnd();
    patterns.inside();
    patterns.unmarked();
    SurveySentences.add(layout, new Marks(drafts), drafts);
    IntroducedLists.add(layout, drafts);
  }

  private Clause clause(int sentence) {
    Span span = layout.sentence(sentence);
    return new Clause(layout.text(), span, names);
  }

  /** A headline that is an attribution by its mark takes the place of tags without a cue in it. */
  private void headlines() {
    Marks cues = new Marks(List.of());
    drafts.stream()
        .filter(draft -> !draft.cues.isEmpty())
        .forEach(draft -> cues.add(List.of(draft.cues.getFirst())));
    Marks taken = new Marks(List.of());
    List<Draft> found = new ArrayList<>();
    for (int number = 0; number < layout.sentences().size(); number++) {
      Span line = layout.sentence(number);
      Draft headline = cues.overlap(line) ? null : headlines.read(number);
      if (headline != null) {
        found.add(headline);
        taken.add(List.of(line));
        marks.add(List.of(line));
      }
    }
    drafts.removeIf(draft -> taken.overlap(draft.extent()));
    drafts.addAll(found);
  }

  private void namesBeforeCues() {
    for (Draft draft : drafts) {
      if (!draft.cues.isEmpty() && !touches(draft) && !isPassive(draft)) {
        Span cue = draft.cues.getFirst();
        int number = layout.sentenceAt(cue.start());
        if (!layout.isReadable(number)) {
          continue;
        }
        Clause clause = clause(number);
        int token = clause.tokenAt(cue.start());
        Span subject = token < clause.tokens().size() ? clause.subjectOf(token) : null;
        if (subject != null && !marks.overlap(subject)) {
          draft.sources.clear();
          draft.sources.add(subject);
          marks.add(draft.sources);
        }
      }
    }
  }

  private void passive(Draft draft) {
    if (!draft.cues.isEmpty()) {
      int number = layout.sentenceAt(draft.cues.getFirst().start());
      if (isPassive(draft) && layout.isReadable(number)) {
        Passives.complete(clause(number), draft, marks);
      }
    }
  }

  private boolean isPassive(Draft draft) {
    return Passive.is(draft.cues.getFirst().in(layout.text()));
  }

  /** Whether a source stands beside its cue. */
  private static boolean touches(Draft draft) {
    return draft.sources.stream().anyMatch(source -> touches(source, draft.cues.getFirst()));
  }

  private static boolean touches(Span source, Span cue) {
    return Layout.gap(source, cue) <= (source.start() < cue.start() ? 3 : 1);
  }

  private void asReported() {
    String text = layout.text();
    for (Draft draft : drafts) {
      if (draft.contents.isEmpty() && !draft.sources.isEmpty() && !draft.cues.isEmpty()) {
        Span source = draft.sources.getFirst();
        Span cue = draft.cues.getLast();
        String before = text.substring(Math.max(0, source.start() - 3), source.start());
        boolean readable = layout.isReadable(layout.sentenceAt(cue.start()));
        if (readable
            && cue.start() >= source.end()
            && before.toLowerCase(Locale.ROOT).endsWith("as ")) {
          Span rest = around(source, cue);
          if (rest != null) {
            draft.contents.add(rest);
          }
        }
      }
    }
  }

  /** What "as … reported" speaks of: the rest of the sentence, or what stands before it. */
  private @Nullable Span around(Span source, Span cue) {
    int sentence = layout.sentenceAt(cue.start());
    Clause clause = clause(sentence);
    int after = clause.tokenAt(cue.end());
    if (after < clause.tokens().size() && clause.word(after).equals(",")) {
      return clause.restAfter(after);
    }
    int start = layout.sentence(sentence).start();
    String before = layout.text().substring(start, Math.max(start, source.start() - 3)).strip();
    return before.endsWith(",") ? new Span(start, start + before.length() - 1) : null;
  }

  /** A medium that reports at the end what another says is the attribution around it. */
  private void atTheEnd() {
    for (int place = 0; place < drafts.size(); place++) {
      Draft outer = drafts.get(place);
      boolean relayed = outer.sources.stream().anyMatch(source -> media.name(source).isPresent());
      Span reported = relayed ? clauses.reported(outer) : null;
      if (reported != null) {
        List<Draft> near =
            drafts.subList(Math.max(0, place - NEAR), Math.min(drafts.size(), place + NEAR + 1));
        List<Draft> inner =
            near.stream()
                .filter(d -> d != outer && d.outer == null && !d.contents.isEmpty())
                .filter(d -> reported.contains(d.extent()))
                .toList();
        if (!inner.isEmpty()) {
          inner.forEach(d -> d.outer = outer);
          outer.contents.add(reported);
        }
      }
    }
  }

  private void inside() {
    for (Draft outer : List.copyOf(drafts)) {
      boolean relayed = outer.sources.stream().anyMatch(source -> media.name(source).isPresent());
      if (relayed
          && !outer.contents.isEmpty()
          && layout.isReadable(layout.sentenceAt(outer.contents.getFirst().start()))) {
        Draft inner = innerOf(outer.contents.getFirst());
        if (inner != null) {
          inner.outer = outer;
          drafts.add(inner);
        }
      }
    }
  }

  private @Nullable Draft innerOf(Span content) {
    Clause clause = new Clause(layout.text(), content, names);
    for (int verb = 1; verb < Math.min(12, clause.tokens().size()); verb++) {
      Span subject = clause.isReportingVerb(verb) ? clause.subjectOf(verb) : null;
      if (subject != null && startsWith(content, subject)) {
        Span said = clause.restAfter(verb);
        Span before = said == null || isPointer(said) ? previous(content) : said;
        Span cue = clause.span(clause.verbGroup(verb), verb);
        return before == null ? null : Draft.of(subject, cue, before);
      }
    }
    return null;
  }

  private static boolean startsWith(Span content, Span subject) {
    return subject.start() - content.start() <= 5;
  }

  private boolean isPointer(Span said) {
    return POINTERS.contains(said.in(layout.text()).toLowerCase(Locale.ROOT));
  }

  /** The sentence before that of a span, when there is one. */
  private @Nullable Span previous(Span span) {
    int sentence = layout.sentenceAt(span.start());
    return sentence == 0 ? null : withoutStop(layout.sentence(sentence - 1));
  }

  private Span withoutStop(Span sentence) {
    return sentence.in(layout.text()).endsWith(".")
        ? new Span(sentence.start(), sentence.end() - 1)
        : sentence;
  }

  private void unmarked() {
    List<Draft> found = new ArrayList<>();
    for (int number = 0; number < layout.sentences().size(); number++) {
      if (layout.isReadable(number) && !marks.overlap(layout.sentence(number))) {
        Draft draft = clauses.unmarked(number);
        draft = draft == null ? Passives.read(clause(number)) : draft;
        draft = draft == null ? subjectFirst(number) : draft;
        if (draft != null) {
          found.add(draft);
        }
      }
    }
    drafts.addAll(found);
  }

  private @Nullable Draft subjectFirst(int number) {
    if (names.within(layout.sentence(number)).isEmpty()) {
      return null;
    }
    Clause clause = clause(number);
    for (int verb = 1; verb < clause.tokens().size(); verb++) {
      Span subject = clause.isReportingVerb(verb) ? clause.subjectOf(verb) : null;
      Span said = subject == null ? null : clause.restAfter(verb);
      if (said != null) {
        return Draft.of(subject, clause.span(clause.verbGroup(verb), verb), said);
      }
    }
    return null;
  }
}
