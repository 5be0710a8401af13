package org.headwater.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.headwater.document.Annotations;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into pieces where marks begin and end.
 *
 * <p>Marks overlap (a name stands inside a quotation, a quotation inside a lit sentence), elements
 * of a page cannot; so the text is cut at every border and each piece carries the marks that cover
 * it. One sweep over the sorted marks: O(n log n) in their number, times the depth of overlap.
 */
final class MarkedText {
  /** The name of the mark of the span that a link points at. */
  private static final String LIT = "lit";

  private record Mark(Span span, String name, String hint) {}

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable Span lit;

  MarkedText(String text) {
    this.text = text;
  }

  /** Marks names, times and attributions. */
  MarkedText with(Annotations annotations) {
    for (EntityMention mention : annotations.entities()) {
      mark(mention.span(), "entity", mention.name());
    }
    for (TimeExpression time : annotations.times()) {
      mark(time.span(), "time", hint(time));
    }
    for (Attribution attribution : annotations.attributions()) {
      String speaker = attribution.speaker() == null ? "somebody" : attribution.speaker();
      attribution.source().forEach(span -> mark(span, "source", ""));
      attribution.cue().forEach(span -> mark(span, "cue", attribution.stance().label()));
      attribution.content().forEach(span -> mark(span, "content", "said by " + speaker));
    }
    return this;
  }

  /** Lights a span; one that lies outside of the text is left out. */
  MarkedText lighting(@Nullable Span span) {
    if (span != null && !span.isEmpty() && span.end() <= text.length()) {
      lit = span;
      mark(span, LIT, "");
    }
    return this;
  }

  private static String hint(TimeExpression time) {
    if (time.value() != null) {
      return time.value();
    }
    return time.candidates().isEmpty()
        ? String.valueOf(time.relation())
        : "one of " + String.join(", ", time.candidates());
  }

  private void mark(Span span, String name, String hint) {
    if (!span.isEmpty() && span.end() <= text.length()) {
      marks.add(new Mark(span, name, hint));
    }
  }

  /** The pieces of a stretch of the text, in order; together they are the stretch. */
  List<TextPiece> pieces(Span stretch) {
    List<Mark> here =
        marks.stream()
            .filter(mark -> mark.span().overlaps(stretch))
            .sorted(Comparator.comparing(Mark::span))
            .toList();
    TreeSet<Integer> borders = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    for (Mark mark : here) {
      borders.add(Math.max(stretch.start(), mark.span().start()));
      borders.add(Math.min(stretch.end(), mark.span().end()));
    }
    return sweep(here, new ArrayList<>(borders));
  }

  private List<TextPiece> sweep(List<Mark> sorted, List<Integer> borders) {
    List<TextPiece> pieces = new ArrayList<>();
    PriorityQueue<Mark> open =
        new PriorityQueue<>(Comparator.comparingInt((Mark mark) -> mark.span().end()));
    int next = 0;
    for (int i = 0; i + 1 < borders.size(); i++) {
      int from = borders.get(i);
      while (next < sorted.size() && sorted.get(next).span().start() <= from) {
        open.add(sorted.get(next++));
      }
      while (!open.isEmpty() && open.peek().span().end() <= from) {
        open.poll();
      }
      pieces.add(piece(new Span(from, borders.get(i + 1)), open));
    }
    return pieces;
  }

  private TextPiece piece(Span span, Iterable<Mark> covering) {
    Set<String> names = new TreeSet<>();
    Set<String> hints = new LinkedHashSet<>();
    List<Mark> innermostFirst = new ArrayList<>();
    covering.forEach(innermostFirst::add);
    innermostFirst.sort(Comparator.comparingInt((Mark mark) -> mark.span().length()));
    for (Mark mark : innermostFirst) {
      names.add(mark.name());
      if (!mark.hint().isEmpty()) {
        hints.add(mark.hint());
      }
    }
    boolean first = lit != null && names.contains(LIT) && lit.start() == span.start();
    return new TextPiece(span.in(text), String.join(" ", names), String.join(" · ", hints), first);
  }
}
