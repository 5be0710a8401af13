package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small stories that try to make one origin look like two, or two like one. */
class OriginStoriesTest {
  private static final String GATE = "the lower gate of the Velden lock broke on Tuesday morning";
  private static final AnnotatedArticle BOARD = body("z", "Canal Board");

  /**
   * A story with the range that a careful reader gives it.
   *
   * @param copies pairs of articles that are one text, by their places
   */
  private record Story(
      String name, int low, int high, List<AnnotatedArticle> articles, int... copies) {
    Origins origins() {
      List<ReuseLink> links = new ArrayList<>();
      for (int i = 0; i < copies.length; i += 2) {
        links.add(rewrite(articles.get(copies[i]), articles.get(copies[i + 1])));
      }
      Owners owners = Owners.of(Map.of("Harrow Mirror", "Pell House", "Orrin Bee", "Pell House"));
      return new EvidenceBuilder().build(articles, links, owners).claims().getFirst().origins();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static ReuseLink rewrite(AnnotatedArticle a, AnnotatedArticle b) {
    Passage whole = new Passage(new Span(0, a.text().length()), new Span(0, b.text().length()));
    return new ReuseLink(a.id(), b.id(), ReuseKind.REWRITE, 1, Earlier.UNKNOWN, List.of(whole));
  }

  private static Story story(String name, int low, int high, AnnotatedArticle... articles) {
    return new Story(name, low, high, List.of(articles));
  }

  private static int arrival(String id) {
    return id.charAt(0) - 'a' + 1;
  }

  private static Outlets text(String id, String text) {
    return Outlets.article(id, arrival(id), text);
  }

  private static AnnotatedArticle silent(String id) {
    return text(id, "So " + GATE + ".").build();
  }

  /** Somebody with a name, or with one in his description, says it. */
  private static Outlets said(
      String id, String source, EntityType type, String name, String... via) {
    return text(id, source + " said that " + GATE + ".")
        .name(type, name)
        .says(source, "said", GATE, Stance.SAYS, via);
  }

  private static AnnotatedArticle body(String id, String name) {
    return said(id, name, EntityType.ORG, name).build();
  }

  private static AnnotatedArticle place(String id, String name) {
    return said(id, name, EntityType.LOC, name).build();
  }

  private static AnnotatedArticle person(String id, String name, String... via) {
    return said(id, name, EntityType.PER, name, via).build();
  }

  /** Somebody without a name. */
  private static Outlets unnamed(String id, String source) {
    return text(id, source + " said that " + GATE + ".").says(source, "said", GATE, Stance.SAYS);
  }

  private static AnnotatedArticle citing(String id, String outlet, String cited) {
    return said(id, cited, EntityType.ORG, cited).outlet(outlet).build();
  }

  private static AnnotatedArticle own(String id, String outlet, String words) {
    return text(id, words).outlet(outlet).build();
  }

  private static AnnotatedArticle datelined(String id, String line, String byline) {
    return text(id, line + " On Tuesday " + GATE + ".").byline(byline).build();
  }

  private static String told(String whom) {
    return "On Tuesday " + GATE + ", a bargeman told " + whom + ".";
  }

  /** Words that look like a sign of own reporting and are none. */
  static Stream<Story> falseSigns() {
    return Stream.of(
        story("told US senators", 1, 2, own("a", "Harrow Mirror", told("US senators")), BOARD),
        story("the press of all", 1, 2, own("a", "Orrin Free Press", told("the press")), BOARD),
        story(
            "a news conference", 1, 2, own("a", "Harrow News", told("the news conference")), BOARD),
        story("an assembly", 1, 2, own("a", "The National", told("the national assembly")), BOARD),
        story(
            "an inquiry", 1, 2, own("a", "The Independent", told("the independent panel")), BOARD),
        story("the nation", 1, 2, own("a", "Orrin Nation", told("the nation")), BOARD),
        story(
            "us inside a quotation",
            1,
            2,
            own("a", "Harrow Mirror", "“The keepers told us that " + GATE + ".”"),
            BOARD),
        story("a kicker", 1, 2, datelined("a", "BREAKING NEWS –", "Rike Aal"), BOARD),
        story("another kicker", 1, 2, datelined("a", "EXCLUSIVE -", "Rike Aal"), BOARD),
        story("a desk", 1, 2, datelined("a", "VELDEN, April 3 –", "News Desk"), BOARD),
        story("an agency's desk", 1, 2, datelined("a", "VELDEN –", "Reuters Staff"), BOARD),
        story(
            "an agency behind a dash",
            1,
            2,
            datelined("a", "VELDEN — Reuters —", "A. Aal"),
            BOARD));
  }

  /** Words that show own reporting. */
  static Stream<Story> trueSigns() {
    return Stream.of(
        story("told us", 2, 2, own("a", "Harrow Mirror", told("us")), BOARD),
        story("told the outlet", 2, 2, own("a", "Harrow News", told("Harrow News")), BOARD),
        story(
            "told it by its last word", 2, 2, own("a", "Harrow Mirror", told("the Mirror")), BOARD),
        story("there", 2, 2, datelined("a", "VELDEN, April 3 –", "Rike Aal"), BOARD),
        story(
            "two of one house",
            1,
            2,
            own("a", "Harrow Mirror", told("our reporter")),
            own("b", "Orrin Bee", told("our reporter"))),
        story(
            "two of two houses",
            2,
            2,
            own("a", "Harrow Mirror", told("our reporter")),
            own("b", "Larn Gull", told("our reporter"))));
  }

  /** One source under two names, or a name for nobody. */
  static Stream<Story> names() {
    return Stream.of(
        story(
            "a name and a part of it",
            1,
            2,
            person("a", "Orrel Vask"),
            person("b", "Orrel"),
            text("c", "Bakers met Orrel Tamm in Larnholt at the summer fair.")
                .name(EntityType.PER, "Orrel Tamm")
                .build()),
        story(
            "a person's attorney",
            1,
            2,
            said("a", "Ada Merrow’s attorney", EntityType.PER, "Ada Merrow").build(),
            person("b", "Joss Pell")),
        story(
            "a person's brother",
            1,
            2,
            said("a", "Merrow's brother", EntityType.PER, "Merrow").build(),
            person("b", "Joss Pell")),
        story(
            "a person's spokeswoman",
            1,
            1,
            said("a", "Ada Merrow's spokeswoman", EntityType.PER, "Ada Merrow").build(),
            person("b", "Ada Merrow")),
        story("his", 1, 2, unnamed("a", "His").build(), BOARD),
        story("theirs", 1, 2, unnamed("a", "Their").build(), BOARD),
        story(
            "an official's",
            1,
            2,
            said("a", "a Harbour Trust official’s", EntityType.ORG, "Harbour Trust").build(),
            BOARD),
        story(
            "officials twice",
            1,
            2,
            unnamed("a", "Officials").build(),
            unnamed("b", "officials").build()),
        story("a capital", 1, 1, place("a", "Norway"), place("b", "Oslo")),
        story("a seat of power", 1, 1, body("a", "Kremlin"), place("b", "Russia")),
        story(
            "a nickname of a ministry",
            1,
            2,
            body("a", "Pentagon"),
            body("b", "US Defense Department")),
        story("of a police", 1, 2, body("a", "Scotland Yard"), body("b", "Metropolitan Police")),
        story("of a bank", 1, 2, body("a", "Fed"), body("b", "Federal Reserve")));
  }

  /** Chains, circles and copies. */
  static Stream<Story> chains() {
    return Stream.of(
        story(
            "two through one agency",
            2,
            2,
            person("a", "Ada Merrow", "Reuters"),
            person("b", "Joss Pell", "Reuters")),
        story(
            "one through one agency",
            1,
            1,
            person("a", "Ada Merrow", "Reuters"),
            person("b", "Ada Merrow", "Reuters")),
        story(
            "a person and a body through one agency",
            1,
            2,
            person("a", "Ada Merrow", "Reuters"),
            said("b", "Canal Board", EntityType.ORG, "Canal Board", "Reuters").build()),
        story(
            "a circle",
            1,
            1,
            citing("a", "Larn Gull", "Orrin Bee"),
            citing("b", "Orrin Bee", "Larn Gull")),
        story(
            "a circle of three",
            1,
            1,
            citing("a", "Larn Gull", "Orrin Bee"),
            citing("b", "Orrin Bee", "Harrow Mirror"),
            citing("c", "Harrow Mirror", "Larn Gull")),
        story(
            "a circle that somebody opened",
            1,
            1,
            citing("a", "Larn Gull", "Orrin Bee"),
            said("b", "Ada Merrow", EntityType.PER, "Ada Merrow", "Larn Gull")
                .outlet("Orrin Bee")
                .build()),
        story(
            "a chain to a silent end",
            1,
            1,
            citing("a", "Larn Gull", "Orrin Bee"),
            citing("b", "Orrin Bee", "Harrow Mirror"),
            own("c", "Harrow Mirror", "So " + GATE + ".")),
        story("who names nobody", 1, 3, silent("a"), silent("b"), silent("c")),
        new Story(
            "a rewrite that names another",
            1,
            1,
            List.of(person("a", "Ada Merrow"), person("b", "Joss Pell")),
            0,
            1),
        new Story(
            "a rewrite beside a third",
            2,
            2,
            List.of(person("a", "Ada Merrow"), silent("b"), person("c", "Joss Pell")),
            0,
            1),
        story(
            "who denies",
            1,
            1,
            person("a", "Ada Merrow"),
            text("b", "Joss Pell denied that " + GATE + ".")
                .name(EntityType.PER, "Joss Pell")
                .says("Joss Pell", "denied", GATE, Stance.DENIES)
                .build()));
  }

  @ParameterizedTest
  @MethodSource({"falseSigns", "trueSigns", "names", "chains"})
  void aStoryHasTheOriginsThatAReaderSees(Story story) {
    Origins origins = story.origins();

    assertThat(List.of(origins.low(), origins.high()))
        .as(() -> String.join("; ", origins.reasons()))
        .containsExactly(story.low, story.high);
  }
}
