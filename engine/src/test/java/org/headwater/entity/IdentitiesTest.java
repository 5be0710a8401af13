package org.headwater.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  private static final String FIRST =
      "[PER Kim Kum-chol], president of [ORG Kim Il-sung Military University], landed in [LOC Moscow]."
          + " [LOC North Korea]'s leader [PER Kim Jong-un] and Russian president [PER Vladimir Putin]"
          + " wrote to [PER Yoon Suk Yeol]. [PER Kim Il-sung] is long dead, [ORG Reuters] wrote."
          + " Mr [PER Putin] slept in the [LOC US].";
  private static final String SECOND =
      "The president of the [ORG Kim Il Sung Military University], [PER Kim Geum Chol], met putin in"
          + " russia. [PER Kim Jong Un] stayed. President [PER Yoon] spoke to [ORG Reuters] in the"
          + " [LOC United States].";
  private static final String THIRD =
      "[PER Yoon Seok Yeol] warned [LOC Russia]; [PER Kim] laughed.";

  private final List<AnnotatedArticle> story = Marked.articles(FIRST, SECOND, THIRD);
  private final List<Entity> entities = Identities.across(story);

  @Test
  void theSameWordsAreOneEntityWhateverTheirTypes() {
    List<Entity> found =
        Identities.across(
            Marked.articles(
                "[ORG Grey Heron Lines] sails for [PER Ostrania], [ORG Ostrania] says.",
                "[LOC Grey Heron Lines] left [LOC Ostrania]. [LOC Ostrania] is far."));

    assertThat(found).extracting(Entity::name).containsExactly("Grey Heron Lines", "Ostrania");
    assertThat(found.get(0).type()).isEqualTo(EntityType.ORG);
    assertThat(found.get(1).type()).isEqualTo(EntityType.LOC);
    assertThat(found.get(1).why()).isNotEmpty();
  }

  @Test
  void aFamilyNameIsNotThePlaceOfTheSameName() {
    List<Entity> found =
        Identities.across(
            Marked.articles("[PER Anna Holm] spoke. [PER Holm] left.", "[LOC Holm] is an island."));

    assertThat(found).extracting(Entity::type).containsExactly(EntityType.PER, EntityType.LOC);
  }

  @Test
  void variantsAreOneEntity() {
    assertThat(texts("Kim Kum-chol")).contains("Kim Kum-chol", "Kim Geum Chol");
    assertThat(texts("Kim Jong-un")).contains("Kim Jong-un", "Kim Jong Un");
    assertThat(texts("Vladimir Putin")).contains("Vladimir Putin", "Putin", "putin");
    assertThat(texts("Kim Il-sung Military University"))
        .contains("Kim Il Sung Military University");
    assertThat(texts("Yoon Suk Yeol")).contains("Yoon", "Yoon Seok Yeol");
    assertThat(texts("United States")).contains("US", "United States");
    assertThat(texts("Russia")).contains("Russia", "russia");
    assertThat(texts("Reuters")).containsExactly("Reuters");
  }

  @Test
  void lookAlikesStayApart() {
    List<Optional<Entity>> different =
        List.of(
            named("Kim Kum-chol"),
            named("Kim Jong-un"),
            named("Kim Il-sung"),
            named("Kim Il-sung Military University"),
            named("Kim"));
    assertThat(different)
        .allSatisfy(entity -> assertThat(entity).isPresent())
        .doesNotHaveDuplicates();
  }

  @Test
  void eachJoinOfDifferentNamesIsExplained() {
    assertThat(named("Kim Kum-chol").orElseThrow().why())
        .containsExactly("Kim Kum-chol = Kim Geum Chol: Korean syllables agree");
    assertThat(named("Reuters").orElseThrow().why()).isEmpty();
  }

  @Test
  void rolesAreCollected() {
    assertThat(named("Kim Kum-chol").orElseThrow().roles())
        .containsExactly(
            "president of Kim Il-sung Military University",
            "president of the Kim Il Sung Military University");
    assertThat(named("Vladimir Putin").orElseThrow().roles()).containsExactly("Russian president");
    assertThat(named("Yoon Suk Yeol").orElseThrow().roles()).containsExactly("President");
  }

  @Test
  void idsFollowFirstAppearanceAndRefsLeadBack() {
    assertThat(entities.getFirst().id()).isEqualTo("e1");
    assertThat(entities.getFirst().name()).isEqualTo("Kim Kum-chol");
    Identities identities = Identities.of(story);
    for (AnnotatedArticle article : story) {
      article
          .annotations()
          .entities()
          .forEach(mention ->
              assertThat(identities.find(article.id(), mention.ref()).orElseThrow().mentions())
                  .contains(new Mention(article.id(), mention.span())));
    }
    assertThat(identities.find("a1", "e99")).isEmpty();
  }

  @Test
  void whatOneArticleKeepsApartIsNeverJoinedByOthers() {
    List<Entity> found =
        Identities.across(
            Marked.articles(
                "[PER Anna Maria Berg] and [PER Anna Luisa Berg] are sisters.",
                "[PER Anna Berg] sang."));
    assertThat(found).hasSizeGreaterThanOrEqualTo(2);
    assertThat(found.stream().map(Entity::name)).contains("Anna Maria Berg", "Anna Luisa Berg");
  }

  @Test
  void aCompanyIsNotThePlaceOfItsName() {
    List<Entity> found =
        Identities.across(
            Marked.articles(
                "[ORG Lindau] sold ships.", "He lives in [LOC Lindau], a [LOC Lindau]."));
    assertThat(found.stream().map(Entity::type)).containsExactly(EntityType.ORG, EntityType.LOC);
  }

  @Test
  void aLargeStoryIsJoinedQuickly() {
    List<AnnotatedArticle> large = new ArrayList<>();
    List<String> given =
        List.of("Anna Karl Ursula Peter Fatima Hugo Irena Louis Maria Tomas".split(" ", -1));
    List<String> family =
        List.of("Berg Holm Adeyemi Ferrari Novak Castillo Lund Weber Sato Ito".split(" ", -1));
    for (int i = 0; i < 400; i++) {
      String other = given.get(i % 10) + " " + family.get(i / 10 % 10);
      large.add(Marked.of(FIRST + " [PER " + other + "] ran.").article("x" + i, i));
    }
    List<Entity> joined = Identities.across(large);
    assertThat(joined.size()).isEqualTo(100 + 10);
    assertThat(Identities.across(large).equals(joined)).isTrue();
  }

  private Optional<Entity> named(String name) {
    return entities.stream().filter(e -> e.name().equals(name)).findFirst();
  }

  private List<String> texts(String name) {
    return named(name)
        .orElseThrow(() -> new AssertionError(name + " not in " + entities))
        .variants()
        .stream()
        .map(Variant::text)
        .toList();
  }
}
