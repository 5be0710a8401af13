package org.headwater.extract;

import java.util.List;
import java.util.Set;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.PageNote;
import org.headwater.document.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page into an article: blocks first, then one row of decisions that says of each block
 * what it is, then the article is put together from them.
 *
 * <p>Never throws on any characters; a page without an article gives an article with an empty text
 * and everything else in its surroundings. Safe for use by several threads. Linear in the page.
 */
public final class PageReader {
  /** Reads the article of a page. */
  public Article read(PageText page) {
    Reading reading = decide(page);
    return ArticleAssembly.assemble(page, reading);
  }

  /**
   * All blocks of a page in order, each with its kind. They partition the visible text: every
   * character that is not white space lies in exactly one of them.
   */
  public List<Block> blocks(PageText page) {
    return decide(page).parts().stream()
        .map(part -> new Block(part.kind(), part.text(), part.span()))
        .toList();
  }

  /** An article and everything that its page says about itself, chosen or not. */
  public record Account(Article article, List<Candidate> candidates) {
    public Account {
      candidates = List.copyOf(candidates);
    }
  }

  /** Reads the article of a page and keeps what else was weighed for its metadata, by fact. */
  public Account account(PageText page) {
    Reading reading = decide(page);
    Article article = ArticleAssembly.assemble(page, reading);
    return new Account(article, FactCandidates.of(page, reading, article.metadata()));
  }

  /**
   * Which blocks of a page become the article's text when the body model gives them these
   * probabilities: for fitting and measuring the model.
   */
  public static boolean[] chosen(PageBlocks page, double[] probabilities) {
    TypedPage typed = new TypedPage(page, LineShape.all(page), probabilities.clone());
    settle(typed);
    boolean[] chosen = new boolean[probabilities.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = typed.isText(i);
    }
    return chosen;
  }

  /**
   * What was decided about a page.
   *
   * @param stated the text to take in place of the little that the page shows; null mostly
   */
  record Reading(
      TypedPage typed,
      List<TypedBlock> parts,
      MainText text,
      Headline headline,
      @Nullable StatedText stated,
      List<CommentThread.Entry> comments,
      List<BriefItems.Item> briefs,
      boolean followed) {}

  /** A page whose text is settled and nothing after it. */
  static TypedPage withText(PageText page) {
    PageBlocks blocks = PageBlocks.of(page);
    List<LineShape> shapes = LineShape.all(blocks);
    TypedPage typed =
        new TypedPage(blocks, shapes, BodyFinder.shared().probabilities(blocks, shapes));
    settle(typed);
    return typed;
  }

  private Reading decide(PageText page) {
    PageBlocks blocks = PageBlocks.of(page);
    List<LineShape> shapes = LineShape.all(blocks);
    TypedPage typed =
        new TypedPage(blocks, shapes, BodyFinder.shared().probabilities(blocks, shapes));
    Settled settled = notEmpty(page, typed, settle(typed));
    MainText text = MainText.of(typed);
    Headline headline = Headline.find(typed, text);
    SurroundingsDecision.decide(typed);
    List<TypedBlock> parts = BlockParts.of(typed);
    return new Reading(
        typed,
        parts,
        text,
        headline,
        StatedText.instead(blocks.facts(), parts, headline),
        settled.comments(),
        settled.briefs(),
        settled.followed());
  }

  /** What is settled together with the text. */
  private record Settled(
      List<CommentThread.Entry> comments, List<BriefItems.Item> briefs, boolean followed) {}

  /** Comments and other stories are taken out first, then the article's text is settled. */
  private static Settled settle(TypedPage typed) {
    List<CommentThread.Entry> comments = CommentThread.find(typed);
    List<BriefItems.Item> briefs = BriefItems.find(typed);
    BodyDecision.decide(typed);
    StrayText.drop(typed);
    return new Settled(comments, briefs, FurtherArticles.settle(typed));
  }

  /** A page that shows sentences and no wall in place of an article is not left without text. */
  private static Settled notEmpty(PageText page, TypedPage typed, Settled settled) {
    if (!LikeliestStretch.isWanted(typed) || !settled.briefs().isEmpty()) {
      return settled;
    }
    Headline none = new Headline(null, -1, List.of());
    if (StatedText.instead(typed.page.facts(), BlockParts.of(typed), none) != null) {
      return settled;
    }
    if (LikeliestStretch.takeFirstPost(typed, settled.comments())) {
      List<CommentThread.Entry> rest = settled.comments().subList(1, settled.comments().size());
      return new Settled(List.copyOf(rest), settled.briefs(), settled.followed());
    }
    Set<PageNote> notes = PageNotes.of(page, typed, 0);
    if (!notes.contains(PageNote.CONSENT_WALL) && !notes.contains(PageNote.SCRIPT_ONLY)) {
      LikeliestStretch.take(typed);
    }
    return settled;
  }
}
