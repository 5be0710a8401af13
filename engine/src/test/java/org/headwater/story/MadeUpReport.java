package org.headwater.story;

import java.util.List;
import java.util.SplittableRandom;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;

/** Reports of made-up events. */
final class MadeUpReport {
  private MadeUpReport() {}

  /** A report of a made-up event: its words are its own but for some of a wide vocabulary. */
  static AnnotatedArticle of(int event, long arrival) {
    return of("r" + arrival, event, arrival);
  }

  static AnnotatedArticle of(String id, int event, long arrival) {
    SplittableRandom random = new SplittableRandom(arrival);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      String own = "Nor" + (char) ('a' + random.nextInt(20)) + "bek" + event;
      String common = "word" + Integer.toString(26 * 26 + random.nextInt(20_000), 26);
      text.append(random.nextInt(3) == 0 ? own : common).append(i % 12 == 11 ? ". " : " ");
    }
    Metadata metadata =
        new Metadata(
            "Norabek" + event + " and Norcbek" + event,
            List.of(),
            new PartialDate("2031-05-03"),
            null,
            null,
            "en",
            List.of());
    return new AnnotatedArticle(
        arrival, Article.ofText(id, metadata, text.toString()), Annotations.NONE);
  }
}
