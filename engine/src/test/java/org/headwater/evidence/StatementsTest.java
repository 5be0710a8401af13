package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private static Span in(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  static Attribution said(
      String text, String source, String cue, String content, Attribution.Kind kind) {
    return new Attribution(
        List.of(in(text, source)),
        List.of(in(text, cue)),
        List.of(in(text, content)),
        kind,
        Stance.SAYS,
        false,
        false,
        List.of(),
        source,
        null);
  }

  private static boolean passesOn(String source, String cue, String content) {
    String text = source + " " + cue + " " + content + ".";
    Attribution attribution = said(text, source, cue, content, Attribution.Kind.INDIRECT);
    return !Statements.of(List.of(attribution), text).isEmpty();
  }

  @Test
  void aDeedDoneWithWordsIsNoStatement() {
    assertThat(passesOn("The mayor", "announced", "a ban on night flights")).isFalse();
    assertThat(passesOn("The mayor", "offered", "the pilots a raise for three years")).isFalse();
    assertThat(passesOn("The mayor", "criticised", "the pilots for leaving early")).isFalse();
    assertThat(passesOn("The bill", "would require", "pilots that fly to land before ten"))
        .isFalse();
  }

  @Test
  void whatIsAskedOfAnotherIsADeed() {
    assertThat(passesOn("The mayor", "called on", "the pilots to land early")).isFalse();
    assertThat(passesOn("The mayor", "called on", "to land early")).isFalse();
  }

  @Test
  void whatIsDoneWithTheWordsIsADeed() {
    assertThat(passesOn("The mayor", "declared", "a day of mourning in the port")).isFalse();
    assertThat(passesOn("The mayor", "declared", "that the port was safe")).isTrue();
    assertThat(passesOn("The mayor", "also called", "112 during the blaze in the port")).isFalse();
  }

  @Test
  void aNounOfSayingThatSomebodyOwnsIsAPartOfTheOutletsSentence() {
    assertThat(passesOn("The mayor's", "pledge", "to rebuild the pier")).isFalse();
    assertThat(passesOn("Her", "calls", "to rebuild the pier")).isFalse();
    assertThat(passesOn("The mayor's", "claim", "that the pier was safe")).isTrue();
  }

  @Test
  void whatSomebodyIsChargedWithIsNoStatementOfHis() {
    assertThat(
            passesOn("The mayor", "defended herself against", "charges that the pier was unsafe"))
        .isFalse();
    assertThat(passesOn("The office", "released", "accounts that were found in the port"))
        .isFalse();
  }

  @Test
  void nobodySaysWhatIsExpected() {
    String text = "The pier is expected to close in June.";
    Attribution expected =
        new Attribution(
            List.of(),
            List.of(in(text, "is expected")),
            List.of(in(text, "The pier"), in(text, "to close in June")),
            Attribution.Kind.INDIRECT,
            Stance.BELIEVES,
            true,
            false,
            List.of(),
            null,
            null);
    assertThat(Statements.of(List.of(expected), text)).isEmpty();
  }

  private static Attribution hoped(String text, String content, Attribution.Kind kind) {
    return new Attribution(
        List.of(in(text, "The council")),
        List.of(in(text, "hopes")),
        List.of(in(text, content)),
        kind,
        Stance.BELIEVES,
        false,
        false,
        List.of(),
        "The council",
        null);
  }

  @Test
  void whatSomebodyWantsToDoIsNoStatement() {
    String plain = "The council hopes to widen the northern pier.";
    Attribution wanted = hoped(plain, "to widen the northern pier", Attribution.Kind.INDIRECT);
    assertThat(Statements.of(List.of(wanted), plain)).isEmpty();
    String named = "The council hopes to widen the pier that all call the “Long Finger” of Selk.";
    Attribution quoted =
        hoped(
            named,
            "to widen the pier that all call the “Long Finger” of Selk",
            Attribution.Kind.MIXED);
    assertThat(Statements.of(List.of(quoted), named)).isEmpty();
    String clause = "The council hopes the pier will be wider.";
    Attribution hope = hoped(clause, "the pier will be wider", Attribution.Kind.INDIRECT);
    assertThat(Statements.of(List.of(hope), clause)).hasSize(1);
    String told = "The council hopes to win by saying that the pier is safe.";
    Attribution saying =
        hoped(told, "to win by saying that the pier is safe", Attribution.Kind.INDIRECT);
    assertThat(Statements.of(List.of(saying), told)).hasSize(1);
  }

  @Test
  void whoLeavesAQuestionOpenSaysNeither() {
    assertThat(passesOn("The jury", "met to weigh", "whether the pier is safe")).isFalse();
    assertThat(passesOn("The council", "agonised over", "how the pier could be closed")).isFalse();
    assertThat(passesOn("The mayor", "described", "how the pier was closed")).isTrue();
  }

  @Test
  void anInfinitiveMakesNoClause() {
    assertThat(passesOn("The panel", "met on", "a plan to do up the northern pier")).isFalse();
  }

  @Test
  void whoIsSpokenOfInAQuotationDoesNotSayIt() {
    String text = "“The rents rose in May. They opposed that,” Berg said.";
    Attribution opposed =
        said(text, "They", "opposed", "The rents rose in May", Attribution.Kind.DIRECT);
    Attribution berg = said(text, "Berg", "said", "The rents rose in May", Attribution.Kind.DIRECT);
    assertThat(Statements.of(List.of(opposed, berg), text)).containsExactly(berg);
  }

  @Test
  void whatIsNotDeniedIsNotSaid() {
    String text = "The office does not deny that the pier closed.";
    Attribution undenied =
        new Attribution(
            List.of(in(text, "The office")),
            List.of(in(text, "does not deny")),
            List.of(in(text, "that the pier closed")),
            Attribution.Kind.INDIRECT,
            Stance.CONFIRMS,
            false,
            true,
            List.of(),
            "The office",
            null);
    assertThat(Statements.of(List.of(undenied), text)).isEmpty();
  }

  @Test
  void aNounBehindAPrepositionIsNoClause() {
    assertThat(passesOn("The mayor", "often speaks about", "that winter of the great flood"))
        .isFalse();
    assertThat(passesOn("The mayor", "complained", "that winter was too long")).isTrue();
  }

  @Test
  void aNounOfWhichSomeWordsAreQuotedIsNoStatement() {
    String text = "The council condemned “lawless elements” in the port.";
    Attribution condemned =
        said(
            text,
            "The council",
            "condemned",
            "“lawless elements” in the port",
            Attribution.Kind.MIXED);
    assertThat(Statements.of(List.of(condemned), text)).isEmpty();
  }

  @Test
  void aClauseIsAStatementWhateverTheCue() {
    assertThat(passesOn("The mayor", "announced", "that night flights were banned")).isTrue();
    assertThat(passesOn("The mayor", "promised", "the pilots would be paid")).isTrue();
  }

  @Test
  void afterAWordOfSayingEverythingIsAStatement() {
    assertThat(passesOn("The mayor", "has reported", "a fall in night flights")).isTrue();
  }

  @Test
  void aQuotationIsAStatement() {
    String text = "The mayor greeted “a quiet night”.";
    Attribution quoted =
        said(text, "The mayor", "greeted", "a quiet night", Attribution.Kind.DIRECT);
    assertThat(Statements.of(List.of(quoted), text)).containsExactly(quoted);
  }

  @Test
  void whatIsOrderedOrCalledForIsADeed() {
    assertThat(passesOn("The mayor", "told", "the pilots to land before ten")).isFalse();
    assertThat(passesOn("The mayor", "told", "the pilots he would land before ten")).isTrue();
    assertThat(passesOn("The mayor", "urged", "the pilots to land before ten")).isFalse();
    assertThat(passesOn("The mayor", "called for", "an end to night flights")).isFalse();
    assertThat(passesOn("The mayor", "aims to answer", "the growing noise of flights")).isFalse();
  }

  @Test
  void documentsSayWhatPeopleShow() {
    assertThat(passesOn("The mayor", "showed", "a map of the runway")).isFalse();
    assertThat(passesOn("A survey", "showed", "a fall in night flights")).isTrue();
    assertThat(passesOn("The indictment", "details", "payments to pilots")).isTrue();
  }

  @Test
  void aJudgementIsAStatementWhereItSaysAsWhat() {
    assertThat(passesOn("The mayor", "described", "the noise of flights")).isFalse();
    assertThat(passesOn("The mayor", "described", "the noise as a nuisance")).isTrue();
  }

  @Test
  void aStatementIsDeniedAndAnOfferTurnedDown() {
    assertThat(denies("rejected", "the offer of the pilots")).isFalse();
    assertThat(denies("declined", "to say whether flights would end")).isFalse();
    assertThat(denies("rejected", "the claims of the pilots")).isTrue();
    assertThat(denies("denied", "the late landing")).isTrue();
  }

  private static boolean denies(String cue, String content) {
    String text = "The mayor " + cue + " " + content + ".";
    Attribution plain = said(text, "The mayor", cue, content, Attribution.Kind.INDIRECT);
    Attribution denial =
        new Attribution(
            plain.source(),
            plain.cue(),
            plain.content(),
            plain.kind(),
            Stance.DENIES,
            false,
            false,
            List.of(),
            plain.speaker(),
            null);
    return !Statements.of(List.of(denial), text).isEmpty();
  }
}
