package org.headwater.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the markup says about each block; all zero where there is none. */
final class MarkupFeatures {
  private static final Container NOWHERE = new Container(null, "", 0, 0, false, "");
  private static final PageBlock.Marks NONE =
      new PageBlock.Marks(NOWHERE, 0, 0, 0, 0, " ", false, false);
  private static final List<String> TAGS =
      List.of("p", "li", "div", "td", "figcaption", "blockquote", "pre", "section", "dd", "button");
  private static final List<String> AROUND =
      List.of(
          "article",
          "main",
          "nav",
          "header",
          "footer",
          "aside",
          "form",
          "figure",
          "ul",
          "table",
          "section",
          "blockquote",
          "dl",
          "button");

  private final List<PageBlock> blocks;
  private final Map<Integer, Integer> runningBySignature = new HashMap<>();
  private final Trigrams declaredBody;
  private final @Nullable Container best;
  private int pageRunning;
  private int mostRunning;

  MarkupFeatures(PageBlocks page) {
    blocks = page.blocks();
    for (PageBlock block : blocks) {
      PageBlock.Marks marks = block.marks();
      if (marks != null && marks.runs()) {
        int words = block.words().size();
        pageRunning += words;
        runningBySignature.merge(marks.container().signature, words, Integer::sum);
        mostRunning = Math.max(mostRunning, marks.container().runningWords);
      }
    }
    declaredBody = declaredBody(page.facts());
    best = bestContainer();
  }

  /** The container that an article most likely fills, by how its paragraphs sit in it. */
  private @Nullable Container bestContainer() {
    double[] scores = new double[Containers.count(blocks)];
    Container top = null;
    double most = 0;
    for (PageBlock block : blocks) {
      PageBlock.Marks marks = block.marks();
      if (marks == null || !marks.runs() || marks.container().hidden) {
        continue;
      }
      double score = 1 + commas(block.text()) + Math.min(3, block.text().length() / 100.0);
      Container c = marks.container();
      for (int level = 0; c != null && level < 5; level++, c = c.parent) {
        double share = level == 0 ? 0.5 : level == 1 ? 1 : level == 2 ? 0.5 : 1.0 / (level * 3);
        scores[c.number] += score * share;
        double now = scores[c.number] * (1 - c.linkShare());
        if (now > most) {
          most = now;
          top = c;
        }
      }
    }
    return top;
  }

  private static int commas(String text) {
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      commas += text.charAt(i) == ',' ? 1 : 0;
    }
    return commas;
  }

  private static Trigrams declaredBody(PageFacts facts) {
    Trigrams trigrams = new Trigrams();
    for (JsonNode object : facts.linkedData()) {
      String body = LinkedData.text(object, "articleBody");
      if (body != null) {
        trigrams.add(Words.of(body));
      }
    }
    return trigrams;
  }

  void describe(int i, FeatureRow row) {
    PageBlock block = blocks.get(i);
    boolean marked = block.marks() != null;
    PageBlock.Marks marks = block.marks() == null ? NONE : block.marks();
    Container c = marks.container();
    double words = Math.max(1, block.words().size());
    row.put("marked", marked);
    row.put("linkShare", marks.linkWords() / words);
    row.put("links", marks.links());
    row.put("strongShare", marks.strongWords() / words);
    row.put("emphasis", marks.inline().contains(" em ") || marks.inline().contains(" i "));
    row.put("inlineSpan", marks.inline().contains(" span "));
    row.put("broken", marks.broken());
    row.put("hidden", c.hidden);
    row.put("depth", c.depth);
    row.put("heading", Tags.isHeading(c.tag) ? c.tag.charAt(1) - '0' : 0);
    for (String tag : TAGS) {
      row.put("is ", tag, c.tag.equals(tag));
    }
    for (String tag : AROUND) {
      row.put("in ", tag, levels(c, c.enclosing(tag)));
    }
    for (ClassCue cue : ClassCue.values()) {
      row.put("class ", cue.name(), cue.in(marks.cues()) ? 0 : levels(c, c.nearest(cue)));
    }
    containers(c, marked, row);
    sides(i, c, row);
    row.put("declared", declared(block));
  }

  private static int levels(Container from, @Nullable Container to) {
    return to == null ? 30 : Math.min(29, from.depth - to.depth);
  }

  private void containers(Container c, boolean marked, FeatureRow row) {
    double running = Math.max(1, pageRunning);
    Container at = c;
    for (int level = 0; level < 5; level++) {
      row.put("running", FeatureRow.number(level), at.runningWords / running);
      row.put("links", FeatureRow.number(level), at.linkShare());
      row.put("blocks", FeatureRow.number(level), at.blocks);
      row.put(
          "runningOf", FeatureRow.number(level), (double) at.runningWords / Math.max(1, at.words));
      at = at.parent == null ? at : at.parent;
    }
    row.put("signature", runningBySignature.getOrDefault(c.signature, 0) / running);
    row.put(
        "parentSignature",
        c.parent == null ? 0 : (double) c.parent.runningWords / Math.max(1, mostRunning));
    row.put("bestDepth", best == null || !marked ? 0 : best.depth);
    row.put("toBest", best == null || !marked ? -1 : distance(c, best));
    row.put("belowBest", best != null && marked && within(c, best) ? c.depth - best.depth : -1);
    row.put("bestShare", best == null ? 0 : best.runningWords / running);
    row.put("pageRunning", running);
  }

  private void sides(int i, Container c, FeatureRow row) {
    for (int step : new int[] {-2, -1, 1, 2}) {
      int j = i + step;
      PageBlock.Marks side = j < 0 || j >= blocks.size() ? null : blocks.get(j).marks();
      Container other = side == null ? null : side.container();
      row.put(
          "sameSignature",
          FeatureRow.number(step),
          other != null && other.signature == c.signature);
      row.put(
          "sideLinks",
          FeatureRow.number(step),
          side == null ? 0 : (double) side.linkWords() / Math.max(1, blocks.get(j).words().size()));
      row.put("sideDistance", FeatureRow.number(step), other == null ? 30 : distance(c, other));
      row.put("sideHeading", FeatureRow.number(step), other != null && Tags.isHeading(other.tag));
    }
  }

  private static boolean within(Container c, Container outer) {
    Container at = c;
    while (at.depth > outer.depth && at.parent != null) {
      at = at.parent;
    }
    return at == outer;
  }

  /** Levels from a container up to the nearest one that it shares with the other. */
  private static int distance(Container a, Container b) {
    Container x = a;
    Container y = b;
    while (x != y && (x.parent != null || y.parent != null)) {
      if (x.depth >= y.depth && x.parent != null) {
        x = x.parent;
      } else if (y.parent != null) {
        y = y.parent;
      } else {
        break;
      }
    }
    return Math.min(29, a.depth - x.depth);
  }

  private double declared(PageBlock block) {
    List<String> words = block.words();
    if (declaredBody.isEmpty()) {
      return -1;
    }
    return (double) declaredBody.known(words) / Math.max(1, words.size() - 2);
  }
}
