package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Article;
import org.headwater.document.Comment;
import org.junit.jupiter.api.Test;

class CommentThreadTest {
  private static final String BODY =
      "<article><h1>The Mill Bridge Opens Again</h1>"
          + "<p>The bridge at the old mill opened again on Monday after two years of repairs, the"
          + " council said.</p><p>Drivers had taken the long way round over the dam, which cost"
          + " many of them half an hour a day.</p><p>The work cost twice as much as planned because"
          + " the piers stood on soft ground.</p></article>";
  private static final String LINES =
      """
      The Mill Bridge Opens Again
      The bridge at the old mill opened again on Monday after two years of repairs, the council said.
      Drivers had taken the long way round over the dam, which cost many of them half an hour a day.
      The work cost twice as much as planned because the piers stood on soft ground.
      """;

  private final PageReader reader = new PageReader();

  private Article html(String rest) {
    return reader.read(Pages.html("<html><body>" + BODY + rest + "</body></html>"));
  }

  private Article text(String rest) {
    return reader.read(Pages.text(LINES + rest));
  }

  @Test
  void itemsOfAListGiveAuthorTimeAndLevel() {
    Article article =
        html(
            "<div id=comments class=comments-area><h3>2 thoughts on this</h3><ol class=commentlist>"
                + "<li class=comment id=comment-1><div class=comment-author>Ada says:</div>"
                + "<div class=comment-meta>May 4, 2020 at 8:15 pm</div>"
                + "<p>About time they finished it.</p><a>Reply</a><ol class=children>"
                + "<li class=comment id=comment-2><div class=comment-author>Bo says:</div>"
                + "<div class=comment-meta>May 5, 2020 at 9:00 am</div><p>Agreed.</p></li></ol>"
                + "</li></ol><form class=comment-form><p>Leave a Reply</p></form></div>");

    assertThat(article.surroundings().comments())
        .containsExactly(
            new Comment("Ada", "About time they finished it.", "May 4, 2020 at 8:15 pm", 0),
            new Comment("Bo", "Agreed.", "May 5, 2020 at 9:00 am", 1));
    assertThat(article.text()).doesNotContain("About time", "Agreed");
  }

  @Test
  void aListOfRecentCommentsElsewhereIsNone() {
    Article article =
        html(
            "<aside class=sidebar><div class='widget recent-comments'><h4>Recent Comments</h4><ul>"
                + "<li class=comment>Ada on Dam closed for the winter</li>"
                + "<li class=comment>Bo on The road to the quarry is wet</li></ul></div></aside>");

    assertThat(article.surroundings().comments()).isEmpty();
  }

  @Test
  void theFormOfAThreadIsNoComment() {
    Article article =
        html(
            "<div class=comments><h3>Comments</h3><div class=comment><p>Website</p>"
                + "<p>Save my name in this browser for the next time I comment.</p></div></div>");

    assertThat(article.surroundings().comments()).isEmpty();
  }

  @Test
  void commentsThatOnlyTheDataForMachinesHoldsAreTakenWithTheirReplies() {
    Article article =
        html(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"comment\":[{"
                + "\"@type\":\"Comment\",\"text\":\"Good news.\",\"dateCreated\":\"2020-05-04\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"Ada\"},\"comment\":{\"@type\":\"Comment\","
                + "\"text\":\"Very.\",\"author\":\"Bo\"}},{\"text\":7},null]}</script>");

    assertThat(article.surroundings().comments())
        .containsExactly(
            new Comment("Ada", "Good news.", "2020-05-04", 0), new Comment("Bo", "Very.", null, 1));
  }

  @Test
  void linesAfterASignatureAreItsComment() {
    Article article =
        text(
            """
            Share
            2 Comments
            Ada 4 May 2020 at 20:15 Reply
            About time they finished it.
            Thank you all!
            Bo 5 May 2020 at 9:00 Reply
            Agreed, and the railing looks good.
            Leave a Reply
            Your email address will not be published.
            Name *
            """);

    assertThat(article.surroundings().comments())
        .containsExactly(
            new Comment(
                "Ada", "About time they finished it.\nThank you all!", "4 May 2020 at 20:15", 0),
            new Comment("Bo", "Agreed, and the railing looks good.", "5 May 2020 at 9:00", 0));
    assertThat(article.text()).doesNotContain("About time", "Agreed", "email");
  }

  @Test
  void aSignatureMayStandBelow() {
    Article article =
        text(
            """
            2 Comments
            About time they finished it, if you ask me.
            Comment by Ada — 17.07, 2011 @ 13:04
            Agreed, and the railing looks good as well.
            Comment by Bo — 17.07, 2011 @ 13:10
            RSS feed for comments on this post.
            """);

    assertThat(article.surroundings().comments())
        .extracting(Comment::author, Comment::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Ada", "About time they finished it, if you ask me."),
            org.assertj.core.groups.Tuple.tuple(
                "Bo", "Agreed, and the railing looks good as well."));
  }

  @Test
  void aTimeMayStandBelowAloneUnderWhatTheFirstLineNames() {
    Article article =
        text(
            """
            One Comment
            Ada
            About time they finished it, if you ask me.
            4 May 2020 20:15
            Recent posts
            """);

    assertThat(article.surroundings().comments())
        .containsExactly(
            new Comment(
                "Ada", "About time they finished it, if you ask me.", "4 May 2020 20:15", 0));
  }

  @Test
  void aNameOnceMoreBesideItsPictureIsNobodysWords() {
    Article article =
        text(
            """
            Ada
            5819
            Ada
            4 May 2020, 20:15 Reply Quote
            About time they finished it.
            Bo
            17
            Bo
            5 May 2020, 9:00 Reply Quote
            Agreed, and the railing looks good.
            """);

    assertThat(article.surroundings().comments())
        .containsExactly(
            new Comment("Ada", "About time they finished it.", "4 May 2020, 20:15", 0),
            new Comment("Bo", "Agreed, and the railing looks good.", "5 May 2020, 9:00", 0));
  }

  @Test
  void aListOfStoriesWithNamesAndHoursIsNoThread() {
    Article article =
        text(
            """
            Comments
            Ada Moor
            4 May 2020, 8:15pm
            Dam closed for the winter as the water rises again
            Bo Lind
            4 May 2020, 7:05pm
            Council looks for a new home for the ferry men
            Ada Moor
            3 May 2020, 6:00pm
            The road to the quarry stays wet and nobody knows why
            """);

    assertThat(article.surroundings().comments()).isEmpty();
  }

  @Test
  void theBylineAboveTheThreadIsNoComment() {
    Article article =
        text(
            """
            Mill Office 4 May 2020 10:29 Share
            The office is open again from Monday, as it said in a note to all members.
            2 Comments
            Ada 4 May 2020 at 20:15 Reply
            About time they finished it.
            Bo 5 May 2020 at 9:00 Reply
            Agreed, and the railing looks good.
            """);

    assertThat(article.surroundings().comments())
        .extracting(Comment::author)
        .containsExactly("Ada", "Bo");
  }

  @Test
  void aCommentMayBeSignedBesideItsElementAndWithANameBelow() {
    Article beside =
        html(
            "<div class=comments><h2>Reviews</h2><blockquote><small>Ada on 8.6.2020</small>"
                + "<p class=comment>It holds well</p></blockquote><blockquote><small>Bo on 9.6.2020"
                + "</small><p class=comment>Fine</p></blockquote></div>");
    Article below =
        html(
            "<div class=comments-area><ul><li class=comment id=comment-1><div>It holds well?</div>"
                + "<div>– Ada</div><div>Feb 7, 2014 at 10:53</div></li></ul></div>");

    assertThat(beside.surroundings().comments())
        .containsExactly(
            new Comment("Ada", "It holds well", "8.6.2020", 0),
            new Comment("Bo", "Fine", "9.6.2020", 0));
    assertThat(below.surroundings().comments())
        .containsExactly(new Comment("Ada", "It holds well?", "Feb 7, 2014 at 10:53", 0));
  }

  @Test
  void otherStoriesWithTheirDatesAreNoThread() {
    Article article =
        text(
            """
            Dam closed for the winter
            4 May 2020
            The road to the quarry is wet
            5 May 2020
            A post shared by Ada (@ada) on May 4, 2020 at 8:15 pm
            The next one
            """);

    assertThat(article.surroundings().comments()).isEmpty();
  }
}
