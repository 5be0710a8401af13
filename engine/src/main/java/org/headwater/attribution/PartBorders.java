package org.headwater.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.Attribution.Kind;
import org.headwater.document.Span;
import org.headwater.language.Part;
import org.headwater.language.TaggedPart;
import org.headwater.language.WordList;

/**
 * Moves borders between parts that the tagger set beside the right word: what somebody declined to
 * comment on and is accused of is the content, the words before it belong to the cue; who is
 * accused is no source but spoken of; the second half of a broken quotation is no source; and "as
 * saying" behind "was quoted" is no content.
 *
 * <p>Cost: one look at each part and its neighbours.
 */
final class PartBorders {
  /** What a content begins with that belongs to its cue, by the last word of the cue. */
  private static final Pattern COMMENT = Pattern.compile("to (?:comment|speak) (?:on|about) (?=.)");

  /** What belongs to "was quoted" and the tagger took into the content. */
  private static final Pattern AS_SAYING = Pattern.compile("(as (?:saying|telling)):?\\s+(?=\\S)");

  private static final Set<String> QUOTED = WordList.set(PartBorders.class, "quoted.txt");

  private static final Pattern OF = Pattern.compile("of (?=.)");
  private static final Set<String> DECLINED = WordList.set(PartBorders.class, "declining.txt");
  private static final Set<String> ACCUSED =
      WordList.set(PartBorders.class, "accusing-participles.txt");

  private final String text;
  private final Quotations quotations;
  private final List<TaggedPart> apart = new ArrayList<>();

  private PartBorders(String text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /** The parts in their order, with the borders moved. */
  static List<TaggedPart> moved(String text, Quotations quotations, List<TaggedPart> parts) {
    PartBorders borders = new PartBorders(text, quotations);
    parts.forEach(borders::add);
    return borders.apart;
  }

  private void add(TaggedPart part) {
    TaggedPart before = apart.isEmpty() ? null : apart.getLast();
    if (part.part() == Part.CONTENT && addSaying(part.span())) {
      return;
    }
    if (before == null || before.part() != Part.CUE) {
      if (part.part() == Part.CUE) {
        accused(part.span());
      }
      apart.add(part);
      return;
    }
    switch (part.part()) {
      case CONTENT -> addContent(before.span(), part.span());
      case SOURCE -> addSource(part.span());
      case CUE -> apart.add(part);
    }
  }

  /** Parts "as saying" from the content that it leads, behind "was quoted" or "was quoted by …". */
  private boolean addSaying(Span content) {
    Matcher matcher = AS_SAYING.matcher(content.in(text));
    if (!matcher.lookingAt() || !followsQuoted()) {
      return false;
    }
    Span cue = new Span(content.start(), content.start() + matcher.end(1));
    apart.add(new TaggedPart(cue, Part.CUE));
    apart.add(
        new TaggedPart(new Span(content.start() + matcher.end(), content.end()), Part.CONTENT));
    return true;
  }

  private boolean followsQuoted() {
    for (int back = 1; back <= Math.min(2, apart.size()); back++) {
      TaggedPart part = apart.get(apart.size() - back);
      if (part.part() == Part.CUE) {
        return QUOTED.contains(lastWord(part.span()));
      }
    }
    return false;
  }

  private void addContent(Span cue, Span content) {
    String last = lastWord(cue);
    Pattern lead = DECLINED.contains(last) ? COMMENT : isAccused(cue) ? OF : null;
    Matcher matcher = lead == null ? null : lead.matcher(content.in(text));
    if (matcher != null && matcher.lookingAt() && Layout.gap(cue, content) == 1) {
      int start = content.start() + matcher.end();
      apart.removeLast();
      apart.add(new TaggedPart(new Span(cue.start(), start - 1), Part.CUE));
      apart.add(new TaggedPart(new Span(start, content.end()), Part.CONTENT));
    } else {
      apart.add(new TaggedPart(content, Part.CONTENT));
    }
  }

  /** “The pier,” said <u>Anna Berg, “is lost.”</u> is a source and the rest of what she said. */
  private void addSource(Span source) {
    TaggedPart quoted = apart.size() < 2 ? null : apart.get(apart.size() - 2);
    boolean broken =
        quoted != null
            && quoted.part() == Part.CONTENT
            && quotations.kind(List.of(quoted.span())) == Kind.DIRECT;
    List<Span> inside = broken ? quotations.within(source) : List.of();
    Span half = inside.isEmpty() ? null : inside.getLast();
    if (half == null || half.end() != source.end() || half.start() - source.start() < 3) {
      apart.add(new TaggedPart(source, Part.SOURCE));
      return;
    }
    String named = text.substring(source.start(), half.start()).stripTrailing();
    int length = named.endsWith(",") ? named.length() - 1 : named.length();
    apart.add(new TaggedPart(new Span(source.start(), source.start() + length), Part.SOURCE));
    apart.add(new TaggedPart(half, Part.CONTENT));
  }

  /** Makes the source right before "is accused" a content. */
  private void accused(Span cue) {
    TaggedPart before = apart.isEmpty() ? null : apart.getLast();
    if (before != null
        && before.part() == Part.SOURCE
        && Layout.gap(before.span(), cue) <= 1
        && isAccused(cue)) {
      apart.removeLast();
      apart.add(new TaggedPart(before.span(), Part.CONTENT));
    }
  }

  private boolean isAccused(Span cue) {
    return ACCUSED.contains(lastWord(cue)) && Passive.is(cue.in(text));
  }

  private String lastWord(Span span) {
    String words = span.in(text).toLowerCase(Locale.ROOT);
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
