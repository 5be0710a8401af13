package org.headwater.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwater.document.BlockKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The article's title: the heading that the page's own statements about its title agree with, else
 * those statements, else, in flattened text, the line before the body that the body speaks of. None
 * rather than a guess.
 *
 * @param text the title, or null
 * @param block the block that holds it, or -1 when none does
 */
record Headline(@Nullable String text, int block) {
  private static final int FARTHEST_LINE = 14;

  static Headline find(TypedPage page, MainText text) {
    PageFacts facts = page.page.facts();
    String stated = stated(facts);
    int heading = heading(page, text, stated);
    if (heading >= 0) {
      return new Headline(take(page, heading), heading);
    }
    if (stated != null) {
      return new Headline(stated, settleSame(page, stated));
    }
    int line = line(page, text);
    return new Headline(line < 0 ? null : take(page, line), line);
  }

  private static @Nullable String stated(PageFacts facts) {
    String title = facts.meta("og:title", "twitter:title", "dc.title", "headline");
    for (JsonNode object : facts.linkedData()) {
      if (title == null && LinkedData.isArticle(object)) {
        title = LinkedData.text(object, "headline");
      }
    }
    title = title == null ? facts.windowTitle() : title;
    return title == null ? null : WindowTitle.withoutOutlet(Plain.text(title), facts);
  }

  private static int heading(TypedPage page, MainText text, @Nullable String stated) {
    int best = -1;
    double bestScore = 0.45;
    int lone = -1;
    int headings = 0;
    Set<String> wanted = new HashSet<>(Words.of(stated == null ? "" : stated));
    for (int i = 0; i < page.size(); i++) {
      Container c = page.container(i);
      if (c == null || !c.within("h1") && !c.tag.equals("h2") || c.hidden) {
        continue;
      }
      boolean first = !c.tag.equals("h2");
      if (first) {
        headings++;
        lone = i;
      }
      double score = stated == null ? 0 : likeness(page.block(i).words(), wanted);
      score -= first ? 0 : 0.3;
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    boolean alone = headings == 1 && page.shape(lone).words() >= 3 && lone <= text.start();
    return best >= 0 ? best : alone ? lone : -1;
  }

  /** Share of common words in 0..1. */
  static double likeness(List<String> a, List<String> b) {
    return likeness(a, new HashSet<>(b));
  }

  /** Linear in the first alone. */
  private static double likeness(List<String> a, Set<String> b) {
    Set<String> words = new HashSet<>(a);
    int both = 0;
    for (String word : words) {
      both += b.contains(word) ? 1 : 0;
    }
    int sizes = words.size() + b.size();
    return sizes == 0 ? 0 : 2.0 * both / sizes;
  }

  private static String take(TypedPage page, int block) {
    page.decide(block, BlockKind.TITLE);
    Container c = page.container(block);
    StringBuilder title = new StringBuilder(page.text(block));
    for (int i = block + 1; c != null && i < page.size() && page.container(i) == c; i++) {
      title.append(' ').append(page.text(i));
      page.decide(i, BlockKind.TITLE);
    }
    settleSame(page, page.text(block));
    return title.toString();
  }

  /** Every other place where the page writes the same title outside its body; gives the last. */
  private static int settleSame(TypedPage page, String title) {
    int last = -1;
    for (int i = 0; i < page.size(); i++) {
      if (page.text(i).equals(title) && (page.isOpen(i) || page.kind(i) == BlockKind.HEADING)) {
        page.decide(i, BlockKind.TITLE);
        last = i;
      }
    }
    return last;
  }

  private static int line(TypedPage page, MainText text) {
    int start = text.start();
    if (start >= page.size()) {
      return -1;
    }
    Set<String> spoken = new HashSet<>();
    for (int i = start; i < page.size(); i++) {
      if (page.isText(i)) {
        spoken.addAll(page.block(i).words());
      }
    }
    int best = -1;
    double bestScore = 0.5;
    for (int i = Math.max(0, start - FARTHEST_LINE); i <= start; i++) {
      boolean heads = i == start && page.container(i) == null && !page.shape(i).endsSentence();
      double score = page.isOpen(i) || heads ? score(page, i, start, spoken) : 0;
      if (score >= bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return best;
  }

  private static double score(TypedPage page, int i, int start, Set<String> spoken) {
    LineShape shape = page.shape(i);
    String text = page.text(i);
    boolean cued = (shape.cues() & ~LineCue.NAVIGATION.bit() & ~LineCue.RELATED.bit()) != 0;
    if (shape.words() < 3
        || shape.words() > 32
        || text.endsWith(".")
        || text.endsWith(":")
        || DateWords.looksLikeDate(page.block(i).words())
        || cued
        || CaptionCredit.of(text) != null) {
      return 0;
    }
    int known = 0;
    int content = 0;
    for (String word : page.block(i).words()) {
      if (word.length() > 3) {
        content++;
        known += spoken.contains(word) ? 1 : 0;
      }
    }
    double topic = content == 0 ? 0 : (double) known / content;
    double length = shape.words() < 5 ? 0.1 : 0.35;
    double near = 0.2 * (1 - (double) (start - i - 1) / FARTHEST_LINE);
    return topic < 0.25 ? 0 : topic * 0.6 + length + near - 0.1 * (shape.separators() > 1 ? 1 : 0);
  }
}
