package org.headwater.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.Attribution.Kind;
import org.headwater.document.Span;
import org.headwater.language.Part;
import org.headwater.language.TaggedPart;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Puts tagged sources, cues and contents together.
 *
 * <p>Every cue makes an attribution. It takes the source of least cost in its sentence, where cost
 * is the distance in characters and a toll for each part that stands between; a source may serve
 * several cues ("Berg said … and added …"), a passive cue takes none but after "by". Each content
 * then goes to the attribution of least cost; a quotation may cross sentence borders, at a toll, so
 * that its pieces find their one cue, other content stays in its sentence. What remains alone
 * becomes an attribution of its own. Cost: each part is compared with its neighbours inside {@value
 * #REACH} parts.
 */
final class Grouping {
  // Tolls in characters, set by reading the first half of polnear-dev; the second half was held
  // out.
  private static final int CUE_BETWEEN = 30;
  private static final int CONTENT_BETWEEN = 40;
  private static final int SOURCE_BETWEEN = 30;
  private static final int AFTER_CUE = 12;
  private static final int TAKEN = 40;
  private static final int SENTENCE_BETWEEN = 60;
  private static final int PLAIN_SENTENCE_BETWEEN = 200;
  private static final int PARAGRAPH_BETWEEN = 90;
  private static final int PART_BETWEEN = 30;
  private static final int BEFORE_CUE = 80;
  private static final int FARTHEST_SOURCE = 260;
  private static final int FARTHEST_CONTENT = 200;

  /** Words in lower case by which a content stands behind its cue, never before one. */
  private static final Set<String> COMPLEMENTIZERS =
      WordList.set(Grouping.class, "complementizers.txt");

  /** Parts to each side that are looked at. */
  private static final int REACH = 12;

  private final Layout layout;
  private final Quotations quotations;
  private final List<TaggedPart> parts;
  private final Map<Integer, Draft> byCue = new LinkedHashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean[] used;

  private Grouping(Layout layout, Quotations quotations, List<TaggedPart> parts) {
    this.layout = layout;
    this.quotations = quotations;
    this.parts = parts;
    this.used = new boolean[parts.size()];
  }

  /** The attributions in the order of their cues, then those without a cue. */
  static List<Draft> group(Layout layout, Quotations quotations, List<TaggedPart> parts) {
    Grouping grouping = new Grouping(layout, quotations, parts);
    grouping.linkSources();
    grouping.linkContents();
    return grouping.drafts;
  }

  private Span span(int part) {
    return parts.get(part).span();
  }

  private boolean is(int part, Part kind) {
    return parts.get(part).part() == kind;
  }

  private void linkSources() {
    for (int cue = 0; cue < parts.size(); cue++) {
      if (is(cue, Part.CUE)) {
        Draft draft = Draft.of(null, span(cue), null);
        int source = bestSource(cue);
        if (source >= 0) {
          draft.sources.add(span(source));
          used[source] = true;
        }
        byCue.put(cue, draft);
        drafts.add(draft);
      }
    }
    for (int part = 0; part < parts.size(); part++) {
      if (is(part, Part.SOURCE) && !used[part]) {
        Draft draft = Draft.of(span(part), null, null);
        byCue.put(part, draft);
        drafts.add(draft);
      }
    }
  }

  private int bestSource(int cue) {
    boolean passive = Passive.is(span(cue).in(layout.text()));
    int best = -1;
    int least = FARTHEST_SOURCE;
    for (int other = lowest(cue); other < highest(cue); other++) {
      if (is(other, Part.SOURCE) && layout.sentencesBetween(span(other), span(cue)) == 0) {
        int cost = sourceCost(cue, other);
        boolean possible = !passive || other > cue && cost <= AFTER_CUE + 4;
        if (possible && cost < least) {
          best = other;
          least = cost;
        }
      }
    }
    return best;
  }

  private int sourceCost(int cue, int source) {
    int cost = Layout.gap(span(cue), span(source)) + (source > cue ? AFTER_CUE : 0);
    for (int part = Math.min(cue, source) + 1; part < Math.max(cue, source); part++) {
      cost +=
          switch (parts.get(part).part()) {
            case CUE -> CUE_BETWEEN;
            case CONTENT -> CONTENT_BETWEEN + (source > cue ? 60 : 0);
            case SOURCE -> SOURCE_BETWEEN;
          };
    }
    return isTaken(source, cue) ? cost + TAKEN : cost;
  }

  /** Whether another cue touches the source. */
  private boolean isTaken(int source, int cue) {
    for (int other = Math.max(0, source - 1);
        other <= Math.min(parts.size() - 1, source + 1);
        other++) {
      if (other != cue && is(other, Part.CUE) && Layout.gap(span(other), span(source)) <= 2) {
        return true;
      }
    }
    return false;
  }

  private void linkContents() {
    for (int content = 0; content < parts.size(); content++) {
      if (is(content, Part.CONTENT)) {
        Draft best = bestDraft(content);
        if (best == null) {
          drafts.add(Draft.of(null, null, span(content)));
        } else {
          best.contents.add(span(content));
        }
      }
    }
  }

  private @Nullable Draft bestDraft(int content) {
    boolean quoted = isQuoted(content);
    Draft best = null;
    int least = FARTHEST_CONTENT;
    for (int anchor = lowest(content); anchor < highest(content); anchor++) {
      Draft draft = byCue.get(anchor);
      if (draft != null) {
        int cost = contentCost(content, quoted, anchor, draft);
        if (cost < least) {
          best = draft;
          least = cost;
        }
      }
    }
    return best;
  }

  private int contentCost(int content, boolean quoted, int anchor, Draft draft) {
    int cost = gap(span(content), draft);
    int sentences = layout.sentencesBetween(span(anchor), span(content));
    cost += sentences * (quoted ? SENTENCE_BETWEEN : PLAIN_SENTENCE_BETWEEN);
    if (layout.partsParagraphs(span(anchor), span(content))) {
      cost += PARAGRAPH_BETWEEN;
    }
    cost += opensClause(content) && span(anchor).start() > span(content).start() ? BEFORE_CUE : 0;
    for (int part = Math.min(content, anchor) + 1; part < Math.max(content, anchor); part++) {
      boolean own = draft.sources.contains(span(part)) || draft.cues.contains(span(part));
      cost += own ? 0 : PART_BETWEEN;
    }
    return cost;
  }

  /** Whether a content begins like one that follows its cue: "that the pier is lost". */
  private boolean opensClause(int content) {
    String words = span(content).in(layout.text());
    int space = words.indexOf(' ');
    return space > 0 && COMPLEMENTIZERS.contains(words.substring(0, space));
  }

  private boolean isQuoted(int content) {
    return quotations.kind(List.of(span(content))) == Kind.DIRECT;
  }

  private static int gap(Span content, Draft draft) {
    int least = Integer.MAX_VALUE;
    for (Span cue : draft.cues) {
      least = Math.min(least, Layout.gap(cue, content));
    }
    for (Span source : draft.sources) {
      boolean near = draft.cues.isEmpty() || Layout.gap(source, draft.cues.getFirst()) < 40;
      least = near ? Math.min(least, Layout.gap(source, content)) : least;
    }
    return least;
  }

  private int lowest(int part) {
    return Math.max(0, part - REACH);
  }

  private int highest(int part) {
    return Math.min(parts.size(), part + REACH + 1);
  }
}
