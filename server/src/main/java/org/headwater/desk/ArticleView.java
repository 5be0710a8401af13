package org.headwater.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an article shows.
 *
 * @param original the address of the page, when it is one that can be followed safely
 * @param story its story; null for an article without one
 * @param decidedIn the story about whose membership people may decide here, empty when they may not
 * @param lit the words that a link points at, may be empty
 * @param versions of the page, where several are kept; the one shown here without an address
 */
public record ArticleView(
    String id,
    String title,
    boolean titled,
    String outlet,
    String byline,
    String published,
    String language,
    List<String> credits,
    String location,
    @Nullable String original,
    List<String> alsoAt,
    List<Link> versions,
    @Nullable Link story,
    String decidedIn,
    @Nullable Link briefOf,
    List<Paragraph> paragraphs,
    String lit,
    List<String> captions,
    List<Link> briefs,
    List<CommentView> comments,
    List<Dropped> dropped,
    List<Said> said,
    List<Dated> dated) {

  /** A link and its words. */
  public record Link(String href, String text) {}

  /** A paragraph of the article, or a heading in it. */
  public record Paragraph(boolean heading, List<TextPiece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A reader's comment.
   *
   * @param number from 1
   * @param sameTextAs the numbers of other comments with the same text
   */
  public record CommentView(
      int number, String author, String time, String text, List<Integer> sameTextAs) {
    public CommentView {
      sameTextAs = List.copyOf(sameTextAs);
    }

    public String sameText() {
      return String.join(", ", sameTextAs.stream().map(number -> "no. " + number).toList());
    }
  }

  /** A part of the page that is no part of the article. */
  public record Dropped(String kind, String text) {}

  /** Who says what. */
  public record Said(String speaker, String stance, String via, String content, String href) {}

  /** A time and what it means. */
  public record Dated(String text, String value, String href) {}
}
