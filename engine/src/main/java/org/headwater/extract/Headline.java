package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.headwater.document.BlockKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The article's title: the heading that the page's own statements about its title agree with, else
 * those statements, else, in flattened text, the line that {@link TitleLines} finds. None rather
 * than a guess.
 *
 * @param text the title, or null
 * @param block the block that holds it, or -1 when none does
 * @param lines in a page that came as text the lines most like a title, best first
 */
record Headline(@Nullable String text, int block, List<Integer> lines) {
  private static final List<String> METAS =
      List.of("og:title", "twitter:title", "dc.title", "headline");

  private static final String STATED = "the page states it, and no heading that agrees was found";
  private static final int MOST_OFFERS = 20;
  private static final int MOST_PARTS = 6;
  private static final int LEAST_STATED = 4;
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
  private static final Pattern PARTS = Pattern.compile(" (?:[|»·•:–—-]|::) ");

  static Headline find(TypedPage page, MainText text) {
    PageFacts facts = page.page.facts();
    String stated = stated(facts);
    int named = facts.meta(METAS.toArray(new String[0])) == null ? besideOutlet(page, text) : -1;
    int heading = named >= 0 ? named : heading(page, text, stated);
    if (heading >= 0) {
      String written = take(page, heading);
      boolean more = named < 0 && stated != null && isLabelled(Words.of(stated), Words.of(written));
      return new Headline(more ? stated : written, heading, List.of());
    }
    if (stated != null) {
      return new Headline(stated, settleSame(page, stated), List.of());
    }
    TitleLines.Verdict verdict = TitleLines.judge(page, text);
    int line = verdict.best();
    return new Headline(line < 0 ? null : take(page, line), line, verdict.likely());
  }

  /** Everything that the page would offer, headings first. */
  static List<Offer<String>> offers(TypedPage page, Headline headline) {
    List<Offer<String>> offers = new ArrayList<>();
    for (int i = 0; i < page.size() && offers.size() < MOST_OFFERS; i++) {
      Container c = page.container(i);
      if (c != null && c.within("h1")) {
        offers.add(Offer.at(page.block(i), page.text(i), "heading", "a heading of the page"));
      }
    }
    PageFacts facts = page.page.facts();
    for (String name : METAS) {
      for (String value : facts.allMeta(name)) {
        offers.add(Offer.of(Plain.text(value), "meta " + name, STATED));
      }
    }
    for (JsonNode object : facts.linkedData()) {
      String title = LinkedData.isArticle(object) ? LinkedData.text(object, "headline") : null;
      if (title != null) {
        offers.add(Offer.of(Plain.text(title), "JSON-LD headline", STATED));
      }
    }
    if (facts.windowTitle() != null) {
      offers.add(Offer.of(facts.windowTitle(), "title element", STATED));
    }
    for (int line : headline.lines) {
      offers.add(Offer.at(page.block(line), page.text(line), "line", "the line most like a title"));
    }
    return offers;
  }

  /** Whether nothing but the title element tells the title: it may be that of the whole site. */
  boolean isWindowTitle(PageFacts facts) {
    return block < 0 && declared(facts) == null;
  }

  private static @Nullable String stated(PageFacts facts) {
    String title = declared(facts);
    title = title == null ? facts.windowTitle() : title;
    String plain = title == null ? "" : Plain.text(title);
    return plain.isEmpty() ? null : WindowTitle.withoutOutlet(plain, facts);
  }

  private static @Nullable String declared(PageFacts facts) {
    String title = facts.meta(METAS.toArray(new String[0]));
    for (JsonNode object : facts.linkedData()) {
      if (title == null && LinkedData.isArticle(object)) {
        title = LinkedData.text(object, "headline");
      }
    }
    return title;
  }

  /** Whether a heading is the page's statement behind a date or a label of one word. */
  private static boolean isLabelled(List<String> stated, List<String> heading) {
    int more = heading.size() - stated.size();
    return more > 0
        && stated.size() >= LEAST_STATED
        && heading.subList(more, heading.size()).equals(stated)
        && (more == 1 || DateWords.looksLikeDate(heading.subList(0, more)));
  }

  /**
   * Where a title element has parts and two headings say one each, one is the outlet's name: the
   * title is the one nearer to the text. -1 when there are no two.
   */
  private static int besideOutlet(TypedPage page, MainText text) {
    String title = page.page.facts().windowTitle();
    Set<List<String>> parts = new HashSet<>();
    for (String part : title == null ? new String[0] : PARTS.split(title, MOST_PARTS)) {
      parts.add(Words.of(part));
    }
    parts.remove(List.of());
    Set<List<String>> found = new HashSet<>();
    int last = -1;
    for (int i = 0; parts.size() > 1 && i < Math.min(page.size(), text.start() + 2); i++) {
      Container c = page.container(i);
      boolean heading = c != null && !c.hidden && HEADINGS.contains(c.tag);
      if (heading && parts.contains(page.block(i).words())) {
        found.add(page.block(i).words());
        last = i;
      }
    }
    return found.size() > 1 ? last : -1;
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
}
