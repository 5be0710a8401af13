package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No origin is counted twice, whatever it is called, and each reason is a sentence. */
class OriginPromisesTest {
  private static final String GATE = "the lower gate of the Velden lock broke on Tuesday morning";

  private static Outlets said(String id, String source, String content) {
    int arrival = id.charAt(0) - 'a' + 1;
    return Outlets.article(id, arrival, source + " said that " + content + ".");
  }

  private static AnnotatedArticle body(String id, EntityType type, String source, String name) {
    return said(id, source, GATE).name(type, name).says(source, "said", GATE, Stance.SAYS).build();
  }

  private static AnnotatedArticle silent(String id) {
    return Outlets.article(id, id.charAt(0) - 'a' + 1, "So " + GATE + ".").build();
  }

  private static Origins origins(List<ReuseLink> links, AnnotatedArticle... articles) {
    return new EvidenceBuilder().build(List.of(articles), links).claims().getFirst().origins();
  }

  private static Origins origins(AnnotatedArticle... articles) {
    return origins(List.of(), articles);
  }

  private static ReuseLink copy(AnnotatedArticle a, AnnotatedArticle b, Earlier earlier) {
    Passage whole = new Passage(new Span(0, a.text().length()), new Span(0, b.text().length()));
    return new ReuseLink(a.id(), b.id(), ReuseKind.REPRINT, 1, earlier, List.of(whole));
  }

  @Test
  void aMinistryAndItsCountryAreNotKnownToBeTwo() {
    Origins origins =
        origins(
            body("a", EntityType.LOC, "Norway", "Norway"),
            body("b", EntityType.ORG, "Transport Ministry", "Transport Ministry"));

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.high()).isEqualTo(2);
    assertThat(origins.reasons())
        .containsExactly(
            "a has it from Norway",
            "b has it from Transport Ministry",
            "Norway and Transport Ministry are not known to be two origins: one may be part of the"
                + " other");
  }

  @Test
  void aMinistryOfAnotherCountryIsKnownToBeAnother() {
    Origins origins =
        origins(
            body("a", EntityType.LOC, "Norway", "Norway"),
            body("b", EntityType.ORG, "Finnish Transport Ministry", "Finnish Transport Ministry"));

    assertThat(origins.low()).isEqualTo(2);
  }

  @Test
  void aShorterNameMayMeanTheSameBody() {
    Origins origins =
        origins(
            body("a", EntityType.ORG, "Transport Ministry", "Transport Ministry"),
            body("b", EntityType.MISC, "Velden Transport Ministry", "Velden Transport Ministry"));

    assertThat(origins.low()).isEqualTo(1);
  }

  @Test
  void officialsOfAPlaceAreNobodyByName() {
    Origins origins =
        origins(
            body("a", EntityType.LOC, "officials in Velden", "Velden"),
            body("b", EntityType.ORG, "Canal Board", "Canal Board"));

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.reasons())
        .contains(
            "a has it from “officials in Velden” and names nobody, so it may be an origin of its"
                + " own");
  }

  @Test
  void aPronounIsNotQuotedAsAName() {
    String told = "the Velden canal would be drained for repairs in May";
    AnnotatedArticle pronoun =
        Outlets.article("a", 1, "They said that " + told + ".")
            .says("They", "said", told, Stance.SAYS)
            .build();
    AnnotatedArticle board =
        Outlets.article("b", 2, "Canal Board said that " + told + ".")
            .name(EntityType.ORG, "Canal Board")
            .says("Canal Board", "said", told, Stance.SAYS)
            .build();

    Claim claim =
        new EvidenceBuilder().build(List.of(pronoun, board), List.of()).claims().getFirst();

    assertThat(claim.origins().reasons())
        .contains(
            "a has it from somebody whom it does not name here, so it may be an origin of its own");
  }

  @Test
  void aPaperThatIsCitedMayHaveItFromTheBodyThatIsNamed() {
    Origins origins =
        origins(
            body("a", EntityType.ORG, "Canal Board", "Canal Board"),
            body("b", EntityType.ORG, "the Harrow Herald", "Harrow Herald"));

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.reasons())
        .contains(
            "Canal Board and the Harrow Herald are not known to be two origins: one may have it"
                + " from the other");
  }

  @Test
  void anOutletKnownByItsLastWordIsTheOutlet() {
    AnnotatedArticle own =
        Outlets.article("a", 1, "On Tuesday " + GATE + ", a bargeman told the Harrow Mirror.")
            .outlet("Harrow Mirror")
            .build();

    Origins origins = origins(own, body("b", EntityType.ORG, "the Mirror", "Mirror"));

    assertThat(origins.high()).isEqualTo(1);
    assertThat(origins.reasons())
        .containsExactly(
            "a and b have it by the own reporting of Harrow Mirror", "b has it from a");
  }

  @Test
  void anOutletThatCitesItselfIsNoSource() {
    AnnotatedArticle self =
        said("a", "The Harrow Mirror", GATE)
            .outlet("Harrow Mirror")
            .says("Harrow Mirror", "said", GATE, Stance.REPORTS)
            .build();

    assertThat(origins(self).reasons()).containsExactly("a names no source");
    assertThat(origins(self, body("b", EntityType.ORG, "Reuters", "Reuters")).low()).isEqualTo(1);
  }

  @Test
  void oneQuotationHasOneSpeaker() {
    String quoted = "“the whole gate came down in one piece and took the footbridge with it”";
    AnnotatedArticle a =
        Outlets.article("a", 1, "Ada Merrow said: " + quoted + ".")
            .name(EntityType.PER, "Ada Merrow")
            .says("Ada Merrow", "said", quoted, Stance.SAYS)
            .build();
    AnnotatedArticle b =
        Outlets.article("b", 2, "Joss Pell said: " + quoted + ".")
            .name(EntityType.PER, "Joss Pell")
            .says("Joss Pell", "said", quoted, Stance.SAYS)
            .build();

    assertThat(origins(a, b).low()).isEqualTo(1);
    assertThat(origins(a, b).reasons())
        .contains(
            "Ada Merrow and Joss Pell are not known to be two origins: the same words are given to"
                + " both");
  }

  @Test
  void whomTheOutletTalkedToIsNoSecondOrigin() {
    AnnotatedArticle interview =
        Outlets.article("a", 1, "Ada Merrow told our reporter on Friday that " + GATE + ".")
            .name(EntityType.PER, "Ada Merrow")
            .build();

    Origins origins = origins(interview, body("b", EntityType.PER, "Ada Merrow", "Ada Merrow"));

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.high()).isEqualTo(2);
  }

  @Test
  void theCreditOfACopyIsNotTheOriginOfTheText() {
    AnnotatedArticle original = silent("a");
    AnnotatedArticle copy =
        Outlets.article("b", 2, "So " + GATE + ".").credit("Valley Tribune").build();

    Origins origins = origins(List.of(copy(original, copy, Earlier.UNKNOWN)), original, copy);

    assertThat(origins.reasons())
        .containsExactly(
            "a and b are one text (a reprint), so they count once", "a names no source");
    assertThat(origins(copy).reasons())
        .containsExactly("b has it from Valley Tribune, as a credit on the page says");
  }

  @Test
  void anAgencyCreditedByOnePageIsTheOriginOfTheTextOnAnother() {
    AnnotatedArticle bare = silent("a");
    AnnotatedArticle credited =
        Outlets.article("b", 2, "So " + GATE + ".").credit("Reuters").build();

    Origins origins = origins(List.of(copy(bare, credited, Earlier.UNKNOWN)), bare, credited);

    assertThat(origins.high()).isEqualTo(1);
    assertThat(origins.reasons())
        .contains("a and b have it from Reuters, as a credit on the page says");
  }

  @Test
  void aDatelineWithABylineShowsOwnReporting() {
    Outlets there =
        Outlets.article("a", 1, "VELDEN, April 3 – On Tuesday " + GATE + ".").byline("Rike Aal");
    Outlets nobody = Outlets.article("b", 2, "VELDEN, April 3 – On Tuesday " + GATE + ".");

    assertThat(origins(there.build()).reasons()).containsExactly("a has it by its own reporting");
    assertThat(origins(nobody.build()).reasons()).containsExactly("b names no source");
    assertThat(
            origins(there.build(), body("c", EntityType.ORG, "Canal Board", "Canal Board")).low())
        .isEqualTo(2);
  }

  @Test
  void aDatelineOfAnAgencyShowsNone() {
    AnnotatedArticle agency =
        Outlets.article("a", 1, "VELDEN (Reuters) – On Tuesday " + GATE + ".")
            .byline("Rike Aal")
            .build();

    assertThat(origins(agency).reasons())
        .containsExactly("a has it from Reuters, as a credit on the page says");
  }

  @Test
  void manyWithoutASourceAreOneSentence() {
    assertThat(origins(silent("a"), silent("b"), silent("c")).reasons())
        .containsExactly("a, b and c name no source, so each may be an origin of its own");
  }

  @Test
  void whoSeemsToSayTheOppositeIsNamed() {
    String not = "the lower gate of the Velden lock did not break on Tuesday morning";
    AnnotatedArticle opposite =
        said("b", "Finland", not)
            .name(EntityType.LOC, "Finland")
            .says("Finland", "said", not, Stance.SAYS)
            .build();

    Origins origins = origins(body("a", EntityType.LOC, "Norway", "Norway"), opposite);

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.high()).isEqualTo(2);
    assertThat(origins.reasons())
        .contains("b seems to say the opposite, so it is not counted for sure");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the gate of the Velden lock that broke on Tuesday had not been greased | b puts it with a negation, so it is not counted for sure",
        "the gate of the Velden lock not only broke on Tuesday but sank | b puts it with a negation, so it is not counted for sure",
        "nobody was hurt on Tuesday when the gate of the Velden lock broke | b puts it with a negation, so it is not counted for sure",
        "the keepers of the Velden lock had not been told on Tuesday of its weak gate | b puts it with a negation, so it is not counted for sure",
        "no gate of the Velden lock broke on Tuesday morning | b seems to say the opposite, so it is not counted for sure",
        "the lower gate of the Velden lock did not break | b seems to say the opposite, so it is not counted for sure",
      })
  void aNegationBesidesIsNotCalledTheOpposite(String words, String reason) {
    AnnotatedArticle other =
        said("b", "Finland", words)
            .name(EntityType.LOC, "Finland")
            .says("Finland", "said", words, Stance.SAYS)
            .build();

    assertThat(origins(body("a", EntityType.LOC, "Norway", "Norway"), other).reasons())
        .contains(reason);
  }

  @Test
  void ownReportingOfAnOutletUnderTwoSpellingsIsOneOrigin() {
    Outlets one = Outlets.article("a", 1, "Our reporter saw that " + GATE + ".");
    Outlets other = Outlets.article("b", 2, "Our reporter saw that " + GATE + ".");

    Origins origins =
        origins(one.outlet("The Harrow Mirror").build(), other.outlet("Harrow  Mirror").build());

    assertThat(origins.high()).isEqualTo(1);
  }
}
