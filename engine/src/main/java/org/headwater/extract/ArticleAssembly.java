package org.headwater.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.document.Metadata;
import org.headwater.document.PageNote;
import org.headwater.document.PageText;
import org.headwater.document.Paragraph;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.Surroundings;
import org.jspecify.annotations.Nullable;

/** Puts an article together from the typed parts of its page. */
final class ArticleAssembly {
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Set<String> captions = new LinkedHashSet<>();
  private final List<Block> dropped = new ArrayList<>();

  private ArticleAssembly() {}

  static Article assemble(PageText page, PageReader.Reading reading) {
    ArticleAssembly assembly = new ArticleAssembly();
    for (TypedBlock part : reading.parts()) {
      assembly.add(part, reading.typed());
    }
    int words = Words.count(assembly.text);
    Set<PageNote> notes = PageNotes.of(page, reading.typed(), words);
    if (reading.followed()) {
      notes.add(PageNote.FURTHER_ARTICLE);
    }
    if (reading.stated() != null) {
      assembly.take(reading.stated());
      notes.add(PageNote.TEXT_FROM_DATA);
    }
    Surroundings surroundings =
        new Surroundings(
            List.copyOf(assembly.captions),
            reading.comments().stream().map(CommentThread.Entry::comment).toList(),
            reading.briefs().stream().map(BriefItems.Item::brief).toList(),
            assembly.dropped,
            List.copyOf(notes));
    return new Article(
        page.id(),
        page.location(),
        assembly.metadata(page, reading),
        assembly.text.toString(),
        assembly.paragraphs,
        surroundings);
  }

  /** Takes the text that the page states for machines in place of the little it shows. */
  private void take(StatedText stated) {
    text.setLength(0);
    paragraphs.clear();
    for (String paragraph : stated.paragraphs()) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      text.append(paragraph);
      paragraphs.add(new Paragraph(BlockKind.BODY, new Span(start, text.length()), new Span(0, 0)));
    }
  }

  private void add(TypedBlock part, TypedPage page) {
    switch (part.kind()) {
      case BODY, HEADING, LIST, QUOTE, TABLE -> paragraph(part, page);
      case CAPTION -> captions.add(part.text());
      case COMMENT, BRIEF, TITLE -> {}
      default -> dropped.add(new Block(part.kind(), part.text(), part.span()));
    }
  }

  private void paragraph(TypedBlock part, TypedPage page) {
    if (continues(part, page)) {
      Paragraph last = paragraphs.removeLast();
      text.append(' ').append(part.text());
      Span span = new Span(last.span().start(), text.length());
      paragraphs.add(new Paragraph(last.kind(), span, last.inPage().union(part.span())));
      return;
    }
    text.append(text.isEmpty() ? "" : "\n\n");
    int start = text.length();
    text.append(part.text());
    paragraphs.add(new Paragraph(part.kind(), new Span(start, text.length()), part.span()));
  }

  /** Whether a part goes on with the sentence that the line before it left open. */
  private boolean continues(TypedBlock part, TypedPage page) {
    if (paragraphs.isEmpty() || part.kind() != BlockKind.BODY || part.block() == 0) {
      return false;
    }
    Paragraph last = paragraphs.getLast();
    if (last.inPage().end() != page.block(part.block() - 1).span().end()) {
      return false;
    }
    PageBlock.Marks marks = page.block(part.block()).marks();
    if (marks == null && onOneLine(page.page.visible(), last.inPage().end(), part.span().start())) {
      return true;
    }
    String end = text.substring(Math.max(last.span().start(), text.length() - 8));
    boolean open = !LineShape.endsSentence(end) && last.kind() == BlockKind.BODY;
    boolean joined = marks == null || marks.broken();
    return open && joined && Character.isLowerCase(part.text().charAt(0));
  }

  /** True for the parts of a line that was cut because it holds a whole page. */
  private static boolean onOneLine(String visible, int from, int to) {
    for (int i = from; i < to; i++) {
      if (TextBlocks.isLineEnd(visible.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Metadata metadata(PageText page, PageReader.Reading reading) {
    PageFacts facts = reading.typed().page.facts();
    String outlet = Outlet.find(facts);
    outlet =
        outlet == null && page.form() == PageText.Form.TEXT
            ? Outlet.inLines(reading.parts())
            : outlet;
    List<String> texts = paragraphs.stream().map(p -> p.span().in(text)).toList();
    Offer<PartialDate> published = dates(page, reading).best();
    StateArticle state = reading.stated() == null ? null : reading.stated().article();
    PartialDate embedded = state == null ? null : state.published();
    return new Metadata(
        title(reading, state),
        names(reading, state, outlet),
        published == null ? embedded : published.value(),
        outlet,
        address(page, facts),
        Languages.find(facts),
        SourceCredit.of(reading.typed(), reading.parts(), texts, outlet));
  }

  /** The title that came with the text, where the page states none but that of its window. */
  private static @Nullable String title(PageReader.Reading reading, @Nullable StateArticle state) {
    Headline headline = reading.headline();
    boolean told = !headline.isWindowTitle(reading.typed().page.facts());
    return state == null || told ? headline.text() : state.title();
  }

  private static List<String> names(
      PageReader.Reading reading, @Nullable StateArticle state, @Nullable String outlet) {
    List<String> names = Bylines.find(reading.typed(), reading.text(), outlet);
    return names.isEmpty() && state != null ? Bylines.clean(state.authors(), outlet) : names;
  }

  static PublishedDate dates(PageText page, PageReader.Reading reading) {
    String url = page.url() == null ? address(page, reading.typed().page.facts()) : page.url();
    return new PublishedDate(reading.typed(), reading.text(), reading.headline().block(), url);
  }

  /** The canonical address that the page states, else where it was read. */
  private static @Nullable String address(PageText page, PageFacts facts) {
    for (String stated : facts.links().getOrDefault("canonical", List.of())) {
      if (stated.startsWith("http")) {
        return stated;
      }
    }
    String shared = facts.meta("og:url");
    return shared != null && shared.startsWith("http") && page.url() == null ? shared : page.url();
  }
}
