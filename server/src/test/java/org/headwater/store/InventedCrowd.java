package org.headwater.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.ClaimMatch;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergentValue;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Lane;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import org.headwater.evidence.Origins;
import org.headwater.evidence.Slots;
import org.headwater.evidence.TimelineEntry;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;

/**
 * One text on very many pages: every two of them share it, and all carry every claim. Neighbours
 * are closest to each other, of the others it is known who had it first.
 */
public final class InventedCrowd {
  private static final String TEXT = "The lock at Varn held back the flood, engineers said.";
  private static final int CLAIMS = 70;
  private static final double NEIGHBOURS = 0.99;
  private static final double OTHERS = 0.12;

  private InventedCrowd() {}

  /** The story of so many pages. */
  public static StoredStory of(int pages) {
    List<String> ids = IntStream.rangeClosed(1, pages).mapToObj(number -> "a" + number).toList();
    List<ReuseLink> links = new ArrayList<>();
    Span whole = new Span(0, TEXT.length());
    for (int a = 0; a < pages; a++) {
      for (int b = a + 1; b < pages; b++) {
        links.add(
            new ReuseLink(
                ids.get(a),
                ids.get(b),
                b == a + 1 ? ReuseKind.REPRINT : ReuseKind.EXCERPT,
                b == a + 1 ? NEIGHBOURS : OTHERS,
                b == a + 1 ? Earlier.UNKNOWN : Earlier.A,
                List.of(new Passage(whole, whole))));
      }
    }
    return new StoredStory(
        "s1",
        false,
        new StorySummary(
            "s1", "The flood", ids, pages, 0, 1, 1, pages - 1, 0, "2025-05", "2025-05"),
        IntStream.rangeClosed(1, pages).mapToObj(InventedCrowd::article).toList(),
        links,
        new Evidence(
            IntStream.rangeClosed(1, CLAIMS).mapToObj(number -> claim(number, ids)).toList(),
            origins(ids),
            List.of(),
            List.of(),
            ids.stream()
                .map(id -> new TimelineEntry(Lane.PUBLICATION, "2025-05", "The flood", id, null))
                .toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Origins origins(List<String> ids) {
    return new Origins(1, 1, List.of("from engineers: " + String.join(", ", ids)));
  }

  private static Claim claim(int number, List<String> ids) {
    return new Claim(
        "c" + number,
        "The lock held back flood no. " + number,
        ClaimState.REPEATED,
        ClaimMatch.LIKELY,
        ClaimKind.NEWS,
        Slots.NONE,
        ids.stream()
            .map(id -> new Member(id, new Span(0, 37), MemberStance.ATTRIBUTES, List.of()))
            .toList(),
        origins(ids),
        List.of(
            new Divergence(
                "number",
                List.of(
                    new DivergentValue("ten", ids.subList(0, ids.size() - 1)),
                    new DivergentValue("twelve", List.of(ids.getLast()))))),
        List.of());
  }

  private static StoredArticle article(int number) {
    String id = "a" + number;
    Metadata metadata =
        new Metadata(
            "The flood",
            List.of(),
            new PartialDate("2025-05"),
            "Gazette " + number,
            null,
            "en",
            List.of());
    Article article = Article.ofText(id, metadata, TEXT);
    return new StoredArticle(
        new AnnotatedArticle(number, article, Annotations.NONE),
        "pages/" + id + ".html",
        List.of(),
        null,
        List.of(),
        1,
        "s1");
  }
}
