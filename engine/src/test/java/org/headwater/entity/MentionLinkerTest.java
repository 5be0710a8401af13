package org.headwater.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.TaggedName;
import org.junit.jupiter.api.Test;

class MentionLinkerTest {
  @Test
  void aFamilyNameGoesToItsFullName() {
    Marked text =
        Marked.of(
            "Mr [PER Putin] slept. Then [PER Vladimir Putin] woke, and [PER Anna Berg] met him."
                + " [PER Berg] left.");
    assertThat(text.refs())
        .containsExactly("Putin>e1", "Vladimir Putin>e1", "Anna Berg>e2", "Berg>e2");
    assertThat(text.mentions().getFirst().name()).isEqualTo("Vladimir Putin");
  }

  @Test
  void koreanNamesBeginWithTheFamilyName() {
    Marked text =
        Marked.of("[PER Yoon Suk Yeol] spoke. Later President [PER Yoon] and [PER Suk] ate.");
    assertThat(text.refs()).startsWith("Yoon Suk Yeol>e1", "Yoon>e1");
  }

  @Test
  void theLastOfTwoFamiliesIsTakenOnlyWhenItIsSafe() {
    assertThat(
            Marked.of(
                    "[PER Kim Kum-chol] flew out. [PER Kim Jong-un] stayed at home. Mr [PER Kim] waved.")
                .refs())
        .containsExactly("Kim Kum-chol>e1", "Kim Jong-un>e2", "Kim>e2");
    assertThat(
            Marked.of("[PER Kim Kum-chol] was sent by [PER Kim Jong-un]. [PER Kim] said nothing.")
                .refs())
        .containsExactly("Kim Kum-chol>e1", "Kim Jong-un>e2", "Kim>e3");
  }

  @Test
  void spellingsOfOneNameInOneArticleAreOne() {
    assertThat(Marked.of("[PER Kim Jong-un] came. [PER Kim Jong Un] went.").refs())
        .containsExactly("Kim Jong-un>e1", "Kim Jong Un>e1");
  }

  @Test
  void acronymsGoToTheirLongForms() {
    Marked text =
        Marked.of(
            "The [ORG Robert Lansing Institute] ([ORG RLI]) wrote. The [ORG Korean Central News"
                + " Agency] said so; [ORG KCNA] repeated it. [ORG RLI] did not.");
    assertThat(text.refs())
        .containsExactly(
            "Robert Lansing Institute>e1",
            "RLI>e1",
            "Korean Central News Agency>e2",
            "KCNA>e2",
            "RLI>e1");
  }

  @Test
  void namesInLowerCaseAreFound() {
    Marked text =
        Marked.of(
            "The talks in moscow ended. russia's envoy and russian president vladimir putin were"
                + " there; [PER Vladimir Putin] smiled, putin left.");
    assertThat(text.types())
        .containsExactly(
            "moscow/LOC",
            "russia/LOC",
            "russian/MISC",
            "vladimir putin/PER",
            "Vladimir Putin/PER",
            "putin/PER");
    Set<String> persons =
        text.mentions().stream()
            .filter(m -> m.type() == EntityType.PER)
            .map(EntityMention::ref)
            .collect(Collectors.toSet());
    assertThat(persons).hasSize(1);
    assertThat(text.mentions().getFirst().name()).isEqualTo("Moscow");
  }

  @Test
  void commonWordsInLowerCaseAreNoPlaces() {
    assertThat(
            Marked.of(
                    "We ate turkey from fine china and wore a jersey; it told us to polish a car.")
                .mentions())
        .isEmpty();
  }

  @Test
  void typesFollowTheConventions() {
    assertThat(
            Marked.of(
                    "[LOC Russian] ships left [MISC Russia] as [LOC Russia] and [ORG Russia] agreed.")
                .types())
        .containsExactly("Russian/MISC", "Russia/LOC", "Russia/LOC", "Russia/LOC");
    assertThat(Marked.of("[ORG Brazil] beat [ORG Ghana] 2-1.").types())
        .containsExactly("Brazil/ORG", "Ghana/ORG");
  }

  @Test
  void namesOfOneCountryShareARef() {
    assertThat(
            Marked.of(
                    "The [LOC US] and the [LOC United States], or [LOC U.S.], but not [LOC Cuba].")
                .refs())
        .containsExactly("US>e1", "United States>e1", "U.S.>e1", "Cuba>e2");
  }

  @Test
  void bordersAreCorrectedWhereAListIsSure() {
    Marked text =
        Marked.of(
            "[PER Mr Holm] studied at [PER Anna Berg] [ORG Memorial University], the [MISC Ukrainian]"
                + " News agency wrote. [MISC Ukrainian] news came.");
    assertThat(text.types())
        .containsExactly(
            "Holm/PER",
            "Anna Berg Memorial University/ORG",
            "Ukrainian News agency/ORG",
            "Ukrainian/MISC");
  }

  @Test
  void aHyphenOfTwoFamilyNamesIsTwoPersons() {
    assertThat(Marked.of("The [PER Berg-Holm] talks: [PER Anna Berg] met [PER Ole Holm].").refs())
        .containsExactly("Berg>e1", "Holm>e2", "Anna Berg>e1", "Ole Holm>e2");
    assertThat(Marked.of("[PER Anna Berg-Holm] met [PER Ole Dahl].").mentions()).hasSize(2);
  }

  @Test
  void aLeadingAdjectiveDoesNotHideTheAcronym() {
    assertThat(Marked.of("The [ORG American Harbour Lights Institute] ([ORG HLI]) sank.").refs())
        .containsExactly("American Harbour Lights Institute>e1", "HLI>e1");
  }

  @Test
  void overlappingAndEmptyNamesAreDropped() {
    String text = "Anna Berg left";
    List<TaggedName> names =
        List.of(
            new TaggedName(new Span(0, 9), EntityType.PER),
            new TaggedName(new Span(5, 9), EntityType.PER),
            new TaggedName(new Span(9, 10), EntityType.ORG),
            new TaggedName(new Span(10, 40), EntityType.ORG));
    assertThat(new MentionLinker().link(text, List.of(), names)).hasSize(1);
  }
}
