package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.attribution.Marked.only;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.headwater.document.Attribution;
import org.headwater.document.Attribution.Kind;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.Part;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.TaggedPart;
import org.headwater.language.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionLinkerTest {
  private static List<String> said(String marked) {
    return Marked.of(marked).said();
  }

  @Test
  void linksBothOrders() {
    assertThat(said("[S Berg] [U said] [C the ferry is safe]."))
        .containsExactly("Berg | said | the ferry is safe");
    assertThat(said("[C The ferry is safe], [S Berg] [U said]."))
        .containsExactly("Berg | said | The ferry is safe");
    assertThat(said("[C “The ferry is safe,”] [U said] [S Berg]."))
        .containsExactly("Berg | said | “The ferry is safe,”");
  }

  @Test
  void joinsAQuotationInPieces() {
    assertThat(said("[C “The ferry,”] [S Berg] [U said], [C “is safe. It sails at noon.”]"))
        .containsExactly("Berg | said | “The ferry,” + “is safe. It sails at noon.”");
    assertThat(said("[C “It is safe,”] [S Berg] [U said]. [C “It sails at noon.”]"))
        .containsExactly("Berg | said | “It is safe,” + “It sails at noon.”");
  }

  @Test
  void sharesASourceBetweenCues() {
    assertThat(said("[S Berg] [U said] [C the ferry is safe] and [U added] [C that it is old]."))
        .containsExactly("Berg | said | the ferry is safe", "Berg | added | that it is old");
  }

  @Test
  void keepsTwoSpeakersOfOneSentenceApart() {
    assertThat(
            said(
                "[S Berg] [U said] [C the ferry is safe] but [S Novak] [U warned] [C that it is"
                    + " old]."))
        .containsExactly("Berg | said | the ferry is safe", "Novak | warned | that it is old");
  }

  @Test
  void keepsQuotationsOfTwoSentencesApart() {
    assertThat(said("[C “We won,”] [S Berg] [U said]. [C “We lost,”] [S Novak] [U said]."))
        .containsExactly("Berg | said | “We won,”", "Novak | said | “We lost,”");
  }

  @Test
  void doesNotReachIntoAnotherSentenceForPlainWords() {
    assertThat(said("[C The pact binds both ports]. The towns, [S who] [U fear] [C strikes], met."))
        .containsExactly("who | fear | strikes");
    assertThat(said("They held [C a “good” meeting]. [S Berg] [U announced] [C a treaty]."))
        .containsExactly("Berg | announced | a treaty");
  }

  @Test
  void dropsPartsThatStandAlone() {
    assertThat(said("[S Berg] came. The [U comments] were brief. [C The pier was closed]."))
        .isEmpty();
    assertThat(said("[C “The pier is closed.”]")).containsExactly(" |  | “The pier is closed.”");
  }

  @Test
  void givesNoSourceToAPassiveCue() {
    Attribution found = only("[S [P Anna Berg]] [U is believed] [C to have studied in Oslo].");
    assertThat(found.source()).isEmpty();
    assertThat(found.speaker()).isNull();
    assertThat(found.hedged()).isTrue();
  }

  @Test
  void takesTheNameBeforeACueAsItsSource() {
    assertThat(said("Fares rose, and [O Greenpeace] [U denied] [C any part in it]."))
        .containsExactly("Greenpeace | denied | any part in it");
  }

  @Test
  void readsAsReported() {
    assertThat(said("As [S the Harbour Times] [U earlier reported], the pier was sold."))
        .containsExactly("the Harbour Times | earlier reported | the pier was sold");
    assertThat(said("The pier was sold, as [S the Harbour Times] [U reported]."))
        .containsExactly("the Harbour Times | reported | The pier was sold");
  }

  @Test
  void findsWhatNobodyMarked() {
    assertThat(said("[L Norland] and [L Sudland] have accused [O the union] of fraud."))
        .containsExactly("Norland and Sudland | have accused | the union of fraud");
    assertThat(said("Both [L Norland] and [L Sudland] denied the claim."))
        .containsExactly("Both Norland and Sudland | denied | the claim");
    assertThat(said("Talks with [L Norland] said little of fares.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [S Berg] [U said] [C “the pier is safe”].          | DIRECT
          [S Berg] [U said] [C "the pier is safe"].          | DIRECT
          [S Berg] [U said] [C «the pier is safe»].          | DIRECT
          [S Berg] [U said] [C „the pier is safe“].          | DIRECT
          [S Berg] [U said] [C ‘the pier isn’t safe’].       | DIRECT
          [S Berg] [U said] “[C the pier is ‘safe’ now]”.    | DIRECT
          [S Berg] [U said] [C the pier is a “grave threat”] | MIXED
          [S Berg] [U said] [C the pier's owner isn't safe]. | INDIRECT
          [S Berg] [U said] [C the pier is safe].            | INDIRECT
          """)
  void tellsTheKind(String marked, Kind kind) {
    assertThat(only(marked).kind()).isEqualTo(kind);
  }

  @Test
  void tellsVagueAttributions() {
    assertThat(only("The pier [U is said] [C to be sold].").hedged()).isTrue();
    assertThat(only("[S Sources close to the mayor] [U said] [C it was sold].").hedged()).isTrue();
    assertThat(only("[S An official] [U said on condition of anonymity] [C it was sold].").hedged())
        .isTrue();
    assertThat(only("[S Berg] [U said] [C it was reportedly sold].").hedged()).isFalse();
  }

  @Test
  void linksNothingInNothing() {
    assertThat(new AttributionLinker().link("", List.of(), Tags.NONE, List.of())).isEmpty();
  }

  @Property(tries = 200)
  void staysInsideTheTextWhateverTheTags(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 400) Integer> cuts,
      @ForAll @IntRange(min = 0, max = 6) int shift) {
    String text =
        "As Berg said, “the pier.” Reuters reports that she, who denied it, told Novak. ".repeat(6);
    List<Integer> places = cuts.stream().distinct().sorted().toList();
    List<TaggedPart> parts =
        Stream.iterate(0, i -> i + 1)
            .limit(Math.max(0, places.size() - 1))
            .map(i ->
                new TaggedPart(
                    new Span(places.get(i), places.get(i + 1)), Part.values()[(i * 7 + shift) % 3]))
            .toList();
    List<EntityMention> entities =
        List.of(new EntityMention(new Span(3, 7), EntityType.PER, "Berg", "e1"));
    Tags tags = new Tags(List.of(), parts);
    List<Span> sentences = SentenceSplitter.sentences(text);
    List<Attribution> found = new AttributionLinker().link(text, sentences, tags, entities);
    assertThat(found).isEqualTo(new AttributionLinker().link(text, sentences, tags, entities));
    assertThat(found)
        .allSatisfy(each ->
            assertThat(Stream.of(each.source(), each.cue(), each.content()).flatMap(List::stream))
                .allMatch(span -> span.end() <= text.length() && !span.isEmpty()));
  }

  @Test
  void aClauseWithThatGoesToTheCueBeforeIt() {
    assertThat(
            Marked.of(
                    "[S Berg] [U said] over the weekend [C that he would sell], and [U rejected] [C"
                        + " the offer].")
                .said())
        .containsExactly("Berg | said | that he would sell", "Berg | rejected | the offer");
  }

  @Test
  void aPersonWithTheNameOfAMediumIsNone() {
    assertThat(Marked.only("[S [P Mr. Fox]] [U said] [C it rained].").via()).isEmpty();
  }
}
