package org.headwater.store;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Attribution;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.document.Comment;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.document.Surroundings;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.headwater.entity.Entity;
import org.headwater.entity.Mention;
import org.headwater.entity.Variant;
import org.headwater.evidence.Circle;
import org.headwater.evidence.Citation;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.ClaimMatch;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergentValue;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.HeadlineGap;
import org.headwater.evidence.Lane;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import org.headwater.evidence.Omission;
import org.headwater.evidence.Origins;
import org.headwater.evidence.Place;
import org.headwater.evidence.Slots;
import org.headwater.evidence.StoryEvent;
import org.headwater.evidence.TimelineEntry;
import org.headwater.evidence.Update;
import org.headwater.evidence.Wording;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;

/** A small story with all that a story can have, made by hand. */
public final class InventedStory {
  /** A title that must never run. */
  public static final String HOSTILE = "Bridge <script>alert('x')</script> & \"tolls\" raised";

  /** What the first page said before, with such a sign too. */
  public static final String EARLIER_TEXT = "\ud83c\udf09 Varn has no bridge.";

  /** With a sign outside of the basic plane before the quoted words. */
  public static final String FIRST_TEXT =
      "🌉 The bridge at Varn was closed on Monday, mayor Ada Quist said.\n\n"
          + "Twelve lorries had to wait, the police told the Varn Gazette.";

  public static final String SECOND_TEXT =
      "The bridge at Varn was closed on Monday, mayor Ada Quist said.\n\n"
          + "The mayor denied that the bridge is unsafe. Fifteen lorries waited.";

  private InventedStory() {}

  public static StoredArticle first() {
    Surroundings around =
        new Surroundings(
            List.of("The bridge in the morning <b>fog</b>."),
            List.of(
                new Comment("Ada", "Tolls  again!", "today", 0),
                new Comment("<i>Bo</i>", "Build another one.", null, 0),
                new Comment("Cy", "Tolls again!", null, 1)),
            List.of(),
            List.of(new Block(BlockKind.SHARE, "Share: Copied", new Span(0, 13))),
            List.of());
    Annotations annotations =
        new Annotations(
            List.of(span(FIRST_TEXT, FIRST_TEXT.substring(0, FIRST_TEXT.indexOf("\n")))),
            List.of(
                new EntityMention(span(FIRST_TEXT, "Ada Quist"), EntityType.PER, "Ada Quist", "e1"),
                new EntityMention(span(FIRST_TEXT, "Varn"), EntityType.LOC, "Varn", "e2")),
            List.of(
                new TimeExpression(
                    span(FIRST_TEXT, "Monday"), TimeType.DATE, "2025-05-05", List.of(), null)),
            List.of(
                new Attribution(
                    List.of(span(FIRST_TEXT, "mayor Ada Quist")),
                    List.of(span(FIRST_TEXT, "said")),
                    List.of(span(FIRST_TEXT, "The bridge at Varn was closed on Monday")),
                    Attribution.Kind.INDIRECT,
                    Stance.SAYS,
                    false,
                    false,
                    List.of("Varn Radio"),
                    "Ada Quist",
                    "e1")),
            List.of(
                new Event(
                    EventType.COERCE,
                    null,
                    "17",
                    span(FIRST_TEXT, "closed"),
                    null,
                    null,
                    null,
                    "2025-05-05",
                    Event.Status.ACTUAL,
                    List.of(),
                    List.of(),
                    List.of())));
    return stored(
        1,
        "a1",
        HOSTILE,
        "Varn Gazette",
        "2025-05-05T09:30:00+02:00",
        FIRST_TEXT,
        around,
        annotations);
  }

  public static StoredArticle second() {
    return stored(2, "a2", null, null, "2025-05", SECOND_TEXT, Surroundings.NONE, Annotations.NONE);
  }

  public static StoredStory story() {
    return new StoredStory(
        "s1",
        false,
        new StorySummary(
            "s1",
            HOSTILE,
            List.of("a1", "a2"),
            2,
            0,
            1,
            2,
            1,
            1,
            "2025-05",
            "2025-05-05T09:30:00+02:00"),
        List.of(first(), second()),
        List.of(
            new ReuseLink(
                "a1", "a2", ReuseKind.EXCERPT, 0.52, Earlier.UNKNOWN, List.of(passage()))),
        evidence(),
        List.of(new StoredVersion("a1", 1, EARLIER_TEXT)));
  }

  private static Passage passage() {
    String words = "The bridge at Varn was closed on Monday, mayor Ada Quist said.";
    return new Passage(span(FIRST_TEXT, words), span(SECOND_TEXT, words));
  }

  private static Evidence evidence() {
    Claim closed =
        new Claim(
            "c1",
            "The bridge at Varn was closed on Monday",
            ClaimState.REPEATED,
            new Slots(null, "closed", null, null, "2025-05-05", "Varn", "actual"),
            List.of(
                member("a1", FIRST_TEXT, "The bridge at Varn was closed", MemberStance.ATTRIBUTES),
                member("a2", SECOND_TEXT, "The bridge at Varn was closed", MemberStance.ASSERTS)),
            new Origins(1, 2, List.of("both name the mayor <em>Quist</em>")),
            List.of());
    Claim lorries =
        new Claim(
            "c2",
            "Lorries had to wait",
            ClaimState.DISPUTED,
            new Slots(null, "wait", null, "twelve", null, null, null),
            List.of(
                member("a1", FIRST_TEXT, "Twelve lorries had to wait", MemberStance.ATTRIBUTES),
                member("a2", SECOND_TEXT, "Fifteen lorries waited", MemberStance.ASSERTS)),
            new Origins(1, 2, List.of("the police for one of them")),
            List.of(
                new Divergence(
                    "number",
                    List.of(
                        new DivergentValue("Twelve", List.of("a1")),
                        new DivergentValue("Fifteen", List.of("a2"))))));
    Claim unsafe =
        new Claim(
            "c3",
            "The bridge is unsafe",
            ClaimState.SINGLE,
            ClaimMatch.LIKELY,
            ClaimKind.BACKGROUND,
            Slots.NONE,
            List.of(member("a2", SECOND_TEXT, "the bridge is unsafe", MemberStance.DENIES)),
            new Origins(1, 1, List.of()),
            List.of(),
            List.of(
                new Omission(
                    "a1",
                    "denial",
                    List.of(new Place("a2", span(SECOND_TEXT, "the bridge is unsafe"))),
                    true)));
    Entity mayor =
        new Entity(
            "e1",
            "Ada Quist",
            EntityType.PER,
            List.of(new Variant("Ada Quist", 2), new Variant("The mayor", 1)),
            List.of(
                new Mention("a1", span(FIRST_TEXT, "Ada Quist")),
                new Mention("a2", span(SECOND_TEXT, "Ada Quist"))),
            List.of("mayor"),
            List.of("the same name"));
    return new Evidence(
        List.of(closed, lorries, unsafe),
        new Origins(1, 2, List.of("one mayor, perhaps the police")),
        List.of(mayor),
        List.of(
            new StoryEvent(
                EventType.COERCE,
                null,
                "17",
                null,
                null,
                null,
                "2025-05-05",
                Event.Status.ACTUAL,
                List.of(new StoryEvent.Report("a1", span(FIRST_TEXT, "closed"))),
                List.of(),
                List.of(),
                List.of())),
        List.of(
            new TimelineEntry(Lane.PUBLICATION, "2025-05", "page 2", "a2", null),
            new TimelineEntry(
                Lane.EVENT,
                "2025-05-05",
                "The bridge at Varn was closed",
                "a1",
                span(FIRST_TEXT, "closed")),
            new TimelineEntry(Lane.PUBLICATION, "2025-05-05T09:30:00+02:00", HOSTILE, "a1", null)),
        List.of(
            new Circle(
                List.of(
                    new Citation(
                        "Varn Gazette", "Varn Radio", "a1", span(FIRST_TEXT, "mayor Ada Quist")),
                    new Citation("Varn Radio", "Varn Gazette", "a2", null)),
                List.of("c1"))),
        List.of(new HeadlineGap("a1", "number", "Twenty", "Twelve", span(FIRST_TEXT, "Twelve"))),
        List.of(
            new Update(
                Update.Kind.VERSION,
                Update.Change.WITHDRAWN,
                "statement",
                "Varn has no bridge.",
                null,
                "2025-05-05",
                null,
                "a1",
                new Place("a1", span(EARLIER_TEXT, "Varn has no bridge.")),
                1,
                null),
            new Update(
                Update.Kind.VERSION,
                Update.Change.CHANGED,
                "number",
                "Ten",
                "Twelve",
                "2025-05-05",
                null,
                "a1",
                null,
                null,
                new Place("a1", span(FIRST_TEXT, "Twelve")))),
        List.of(
            new Wording(
                "Ada Quist",
                List.of(
                    new Wording.Phrase(
                        "mayor Ada Quist", new Place("a1", span(FIRST_TEXT, "mayor Ada Quist"))),
                    new Wording.Phrase(
                        "Ada Quist", new Place("a2", span(SECOND_TEXT, "Ada Quist")))))));
  }

  private static Member member(String article, String text, String words, MemberStance stance) {
    return new Member(article, span(text, words), stance, List.of());
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static StoredArticle stored(
      long arrival,
      String id,
      @Nullable String title,
      @Nullable String outlet,
      String published,
      String text,
      Surroundings around,
      Annotations annotations) {
    Metadata metadata =
        new Metadata(
            title,
            List.of(),
            new PartialDate(published),
            outlet,
            "javascript:alert(1)",
            "en",
            List.of("VARN RADIO"));
    Article bare = Article.ofText(id, metadata, text);
    Article article =
        new Article(id, "pages/" + id + ".html", metadata, text, bare.paragraphs(), around);
    return new StoredArticle(
        new AnnotatedArticle(arrival, article, annotations),
        "pages/" + id + ".html",
        List.of(),
        null,
        List.of(),
        1,
        "s1");
  }
}
