package org.headwater.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.Attribution.Kind;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Attributions of those whom another quotes: "Interfax <u>quoted</u> a resident <u>as saying</u>",
 * "the governor <u>was quoted by Interfax as saying</u>".
 *
 * <p>The tagger marks the medium for a source and the speaker for a part of the cue or of the
 * content. Here the speaker becomes the source and the medium the attribution around it, through
 * which {@link Chains} has it. "Yonhap, citing an official, reported" cites a person and says
 * nothing by it. Cost: linear in the attributions and the length of their cues.
 */
final class Quoting {
  private static final Set<String> ROLES = WordList.set(Quoting.class, "roles.txt");

  /** The verb, whom or by whom, and the end of a whole cue. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(.{0,40}\\b(?:quoted|quotes|quoting|cited|cites))( .{1,80})? (as (?:saying|telling))",
          Pattern.CASE_INSENSITIVE);

  /** Characters that {@link #WHOLE} may take. */
  private static final int LONGEST = 160;

  /** The medium behind "by", without the day behind it. */
  private static final Pattern BY = Pattern.compile(" by (.+?)(?: on \\p{Lu}\\p{L}+day)?$");

  /** Characters between a subject and its cue. */
  private static final int BESIDE = 2;

  private final Layout layout;
  private final Quotations quotations;

  /** The attributions of the sentence that was read last, in the order of their cues. */
  private final List<Draft> sentence = new ArrayList<>();

  /** Those that became a part of another. */
  private final Set<Draft> joined = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Sources without a cue, by where they end: a passive cue takes none before it. */
  private final Map<Integer, Draft> alone = new HashMap<>();

  /** How many attributions have a source. */
  private final Map<Span, Integer> speaking = new HashMap<>();

  private Quoting(Layout layout, Quotations quotations) {
    this.layout = layout;
    this.quotations = quotations;
  }

  /** Corrects such attributions. */
  static void apply(Layout layout, Quotations quotations, List<Draft> drafts) {
    Quoting quoting = new Quoting(layout, quotations);
    drafts.stream()
        .filter(draft -> draft.cues.isEmpty() && draft.contents.isEmpty())
        .forEach(draft -> quoting.alone.put(draft.sources.getFirst().end(), draft));
    drafts.stream().filter(draft -> !draft.cues.isEmpty()).forEach(quoting::next);
    drafts.removeIf(quoting.joined::contains);
    for (Draft draft : drafts) {
      draft.sources.stream().distinct().forEach(s -> quoting.speaking.merge(s, 1, Integer::sum));
    }
    drafts.removeIf(quoting::isCiting);
  }

  /** Takes the next cue of the text. */
  private void next(Draft draft) {
    Span cue = draft.cues.getFirst();
    if (!sentence.isEmpty()
        && layout.sentencesBetween(sentence.getLast().cues.getFirst(), cue) != 0) {
      sentence.clear();
    }
    joinVerb(draft);
    read(draft);
    sentence.add(draft);
  }

  /** Joins a cue that is only "as saying" to the verb before it, marked apart from it. */
  private void joinVerb(Draft draft) {
    Span saying = draft.cues.getFirst();
    if (!saying.in(layout.text()).toLowerCase(Locale.ROOT).startsWith("as ")) {
      return;
    }
    for (Draft other : sentence) {
      Span verb = other.cues.getFirst();
      if (verb.end() < saying.start()
          && saying.end() - verb.start() <= LONGEST
          && WHOLE.matcher(verb.union(saying).in(layout.text())).matches()) {
        draft.cues.set(0, verb.union(saying));
        draft.contents.addAll(0, other.contents);
        draft.sources.addAll(0, other.sources);
        joined.add(other);
        sentence.remove(other);
        return;
      }
    }
  }

  private void read(Draft draft) {
    Span cue = draft.cues.getFirst();
    Matcher matcher = WHOLE.matcher(cue.in(layout.text()));
    if (!matcher.matches()) {
      return;
    }
    if (Passive.isForm(matcher.group(1))) {
      passive(draft, cue, matcher);
    } else if (matcher.group(2) != null && !draft.sources.isEmpty()) {
      draft.outer = Draft.of(draft.sources.getFirst(), null, null);
      draft.sources.clear();
      draft.sources.add(new Span(matcher.start(2) + 1, matcher.end(2)).shift(cue.start()));
      draft.cues.clear();
      draft.cues.add(new Span(0, matcher.end(1)).shift(cue.start()));
      draft.cues.add(new Span(matcher.start(3), matcher.end(3)).shift(cue.start()));
    }
  }

  private void passive(Draft draft, Span cue, Matcher matcher) {
    Span subject = subject(draft, cue);
    if (subject == null) {
      return;
    }
    Matcher by = matcher.group(2) == null ? null : BY.matcher(matcher.group(2));
    Span medium =
        by != null && by.find()
            ? new Span(by.start(1), by.end(1)).shift(cue.start() + matcher.start(2))
            : draft.sources.stream().filter(s -> s.start() >= cue.end()).findFirst().orElse(null);
    draft.outer = medium == null ? null : Draft.of(medium, null, null);
    draft.sources.clear();
    draft.sources.add(subject);
  }

  /** The source, or the part of the content, right before a cue; taken out of the content. */
  private @Nullable Span subject(Draft draft, Span cue) {
    for (Span source : draft.sources) {
      if (source.end() <= cue.start() && cue.start() - source.end() <= BESIDE) {
        return source;
      }
    }
    for (int gap = 0; gap <= BESIDE; gap++) {
      Draft source = alone.get(cue.start() - gap);
      if (source != null && joined.add(source)) {
        return source.sources.getFirst();
      }
    }
    for (Span content : List.copyOf(draft.contents)) {
      boolean beside = content.end() <= cue.start() && cue.start() - content.end() <= BESIDE;
      int start = beside ? afterQuotation(content) : content.end();
      if (start < content.end()) {
        draft.contents.remove(content);
        if (start > content.start()) {
          draft.contents.addFirst(new Span(content.start(), start - 1));
        }
        return new Span(start, content.end());
      }
    }
    return null;
  }

  /** Where a content goes on behind the quotation that it begins with; its end when it does not. */
  private int afterQuotation(Span content) {
    List<Span> quoted = quotations.within(content);
    if (quoted.isEmpty()) {
      boolean direct = quotations.kind(List.of(content)) == Kind.DIRECT;
      return direct ? content.end() : content.start();
    }
    int end = quoted.getLast().end();
    return end < content.end() ? end + 1 : content.end();
  }

  /** Whether a cue only cites somebody, while its source says something by another cue. */
  private boolean isCiting(Draft draft) {
    boolean citing =
        draft.cues.size() == 1
            && draft.cues.getFirst().in(layout.text()).equals("citing")
            && draft.contents.size() == 1;
    if (!citing) {
      return false;
    }
    Span cited = draft.contents.getFirst();
    String head = SourcePhrase.head(layout.text(), cited).in(layout.text());
    return ROLES.contains(head.toLowerCase(Locale.ROOT))
        && !draft.sources.isEmpty()
        && speaking.getOrDefault(draft.sources.getFirst(), 0) > 1;
  }
}
