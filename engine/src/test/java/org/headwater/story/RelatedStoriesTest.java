package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwater.document.EntityType;
import org.headwater.entity.SoundKey;
import org.headwater.story.Profile.Name;
import org.headwater.story.Profile.Sound;
import org.headwater.story.Profile.Term;
import org.headwater.story.Relation.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RelatedStoriesTest {
  private static final List<String> CAST =
      List.of("Oleg Galushka", "Karsun", "Veldagen", "Marta Ilves", "Velda");

  private static Profile english(@Nullable Integer day, List<String> names, String... terms) {
    return profile("en", day, names, List.of(), terms);
  }

  private static Profile profile(
      String language,
      @Nullable Integer day,
      List<String> names,
      List<String> numbers,
      String... terms) {
    List<Name> all = new ArrayList<>();
    List<Sound> sounds = new ArrayList<>();
    for (String name : names) {
      boolean person = name.indexOf(' ') > 0;
      String last = name.substring(name.lastIndexOf(' ') + 1);
      all.add(new Name(last.toLowerCase(), name, person ? EntityType.PER : EntityType.LOC, 1.0));
      sounds.add(new Sound(SoundKey.of(last), last.toLowerCase(), last));
    }
    List<Term> stems = new ArrayList<>();
    for (String term : terms) {
      stems.add(new Term(term, term, 1));
    }
    Profile.Days days = day == null ? null : new Profile.Days(day, day, day);
    return new Profile(language, all, stems, sounds, numbers, days);
  }

  private static Optional<StoryThread> thread(ProfileTable table, String story) {
    return new RelatedStories(table).thread(story);
  }

  private static Relation only(ProfileTable table, String story) {
    List<Relation> related = thread(table, story).orElseThrow().related();
    assertThat(related).hasSize(1);
    return related.getFirst();
  }

  @Test
  void laterEventsOfAnAffairAreOneThread() {
    ProfileTable table =
        new ProfileTable()
            .put("s3", english(100, CAST, "dam", "spillway", "karsun", "flood", "villag"))
            .put("s8", english(103, CAST, "dam", "spillway", "karsun", "resign", "minist"));
    Relation later = only(table, "s3");
    assertThat(later.story()).isEqualTo("s8");
    assertThat(later.order()).isEqualTo(Order.LATER);
    assertThat(later.days()).isEqualTo(3);
    assertThat(later.names()).contains("Oleg Galushka", "Karsun");
    assertThat(later.terms()).contains("spillway", "dam").doesNotContain("flood", "karsun");
    assertThat(later.through()).isNull();
    assertThat(only(table, "s8").order()).isEqualTo(Order.EARLIER);
    assertThat(thread(table, "s8").orElseThrow().id()).isEqualTo("s3");
  }

  private static Arguments strangers(String why, Profile... stories) {
    ProfileTable table = new ProfileTable();
    for (int i = 0; i < stories.length; i++) {
      table.put("s" + (i + 3), stories[i]);
    }
    return arguments(named(why, table));
  }

  private static Stream<Arguments> strangers() {
    Profile dam = english(100, CAST, "dam", "spillway", "karsun", "flood", "villag");
    String[] names = {"galushka", "karsun", "veldagen", "velda", "two"};
    List<String> five =
        List.of("Oleg Galushka", "Marta Ilves", "Anna Breit", "Pavel Dorn", "Tom Stroud");
    List<String> namesakes =
        List.of("Petra Galushka", "Karl Ilves", "Hugo Breit", "Ida Dorn", "Lena Stroud");
    Profile german =
        profile(
            "de",
            100,
            List.of("Polizei", "Unfall", "Fahrer", "Kreuzung", "Rettung"),
            List.of(),
            "verletzt",
            "kollidiert",
            "gesperrt");
    return Stream.of(
        strangers(
            "an event of the same kind elsewhere",
            dam,
            english(101, List.of("Luca Bonetti", "Tarrano"), "dam", "spillway", "flood", "villag")),
        strangers(
            "the same people in another matter",
            dam,
            english(101, CAST, "vaccin", "clinic", "school", "nurs")),
        strangers(
            "words that are names say nothing of the matter",
            english(100, CAST, names),
            english(101, CAST, names)),
        strangers("years later", dam, english(2_500, CAST, "dam", "spillway", "karsun", "repair")),
        strangers(
            "two bearers of a family name",
            english(100, five, "dam", "spillway", "flood"),
            english(101, namesakes, "dam", "spillway", "flood")),
        strangers("within another language nothing is linked", german, german),
        strangers(
            "one name across languages, and names of another month",
            profile("en", 100, CAST, List.of("37"), "dam"),
            profile("ru", 100, List.of("Галушка", "Тарново"), List.of("37"), "плотин"),
            profile("ru", 400, List.of("Галушка", "Карсун"), List.of("37"), "суд")),
        strangers("a story without profile"));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void whatIsOfNoAffairHasNoThread(ProfileTable table) {
    assertThat(thread(table, "s3")).isEmpty();
  }

  @Test
  void withoutDatesNothingIsSaidOfTheOrder() {
    List<String> cast = new ArrayList<>(CAST);
    cast.addAll(List.of("Irina Sokolova", "Pavel Dorn", "Anna Breit"));
    ProfileTable table =
        new ProfileTable()
            .put("s3", english(null, cast, "dam", "spillway", "karsun", "flood", "gate"))
            .put("s8", english(100, cast, "dam", "spillway", "karsun", "flood", "gate"));
    Relation other = only(table, "s3");
    assertThat(other.order()).isEqualTo(Order.UNKNOWN);
    assertThat(other.days()).isNull();
  }

  @Test
  void datesThatAreNoDaysGiveNoNumberOfDays() {
    Profile year =
        dated(new Profile.Days(100, 464, 464), "dam", "spillway", "karsun", "flood", "gate");
    ProfileTable table =
        new ProfileTable()
            .put("s3", year)
            .put("s8", english(465, CAST, "dam", "spillway", "karsun", "flood", "gate"));
    Relation later = only(table, "s3");
    assertThat(later.order()).isEqualTo(Order.LATER);
    assertThat(later.days()).isNull();
    assertThat(only(table, "s8").order()).isEqualTo(Order.EARLIER);
    assertThat(only(table, "s8").days()).isNull();
  }

  private static Profile dated(Profile.Days days, String... terms) {
    Profile some = english(null, CAST, terms);
    return new Profile(
        some.language(), some.names(), some.terms(), some.sounds(), some.numbers(), days);
  }

  @Test
  void acrossLanguagesNamesBySoundNumbersAndDatesSpeak() {
    ProfileTable table =
        new ProfileTable()
            .put("s3", profile("en", 100, CAST, List.of("37"), "dam", "spillway"))
            .put(
                "s8",
                profile(
                    "ru", 101, List.of("Галушка", "Карсун", "Велдаген"), List.of("37"), "плотин"))
            .put("s9", profile("ar", 101, List.of("غالوشكا", "كارسون", "فيلداغن"), List.of("37")));
    Relation russian = thread(table, "s3").orElseThrow().related().getFirst();
    assertThat(russian.otherLanguage()).isTrue();
    assertThat(russian.names()).contains("Galushka = Галушка", "Karsun = Карсун");
    assertThat(russian.numbers()).containsExactly("37");
    assertThat(russian.terms()).isEmpty();
    assertThat(thread(table, "s3").orElseThrow().related())
        .extracting(Relation::story)
        .containsExactly("s8", "s9");
  }

  /** Stories in a row, each like the next: nothing but chains. */
  private static ProfileTable chain(int stories) {
    ProfileTable table = new ProfileTable();
    for (int i = 0; i < stories; i++) {
      List<String> names = new ArrayList<>();
      List<String> terms = new ArrayList<>();
      for (int k = 0; k < 6; k++) {
        names.add("Name" + letters(i + k));
        terms.add("term" + letters(i + k));
      }
      table.put("s" + (i + 1), english(100 + i, names, terms.toArray(String[]::new)));
    }
    return table;
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  @Test
  void aChainDoesNotGlueEverything() {
    ProfileTable table = chain(60);
    for (int i = 1; i <= 60; i++) {
      List<Relation> related = thread(table, "s" + i).map(StoryThread::related).orElse(List.of());
      assertThat(related).isNotEmpty().hasSizeLessThan(RelatedStories.MOST + 8);
      assertThat(related).filteredOn(Relation::inThread).hasSizeLessThan(RelatedStories.MOST);
    }
  }

  @Test
  void everyStoryOfAThreadFindsTheSameOne() {
    ProfileTable table = chain(9);
    for (int i = 1; i <= 9; i++) {
      StoryThread thread = thread(table, "s" + i).orElseThrow();
      assertThat(thread.id()).isEqualTo("s1");
      assertThat(thread.related()).hasSize(8);
    }
  }

  @Test
  void aStoryLinkedThroughAnotherSaysThroughWhich() {
    List<Relation> related = thread(chain(9), "s1").orElseThrow().related();
    assertThat(related.getFirst().through()).isNull();
    assertThat(related.getLast().story()).isEqualTo("s9");
    assertThat(related.getLast().through()).isNotNull().isNotEqualTo("s1");
    assertThat(related.getLast().order()).isEqualTo(Order.LATER);
    assertThat(related.getLast().days()).isEqualTo(8);
  }

  @Test
  void itsCostDoesNotGrowWithTheStore() {
    ProfileTable table = new ProfileTable();
    for (int i = 1; i <= 3_000; i++) {
      table.put(
          "s" + i, english(100 + i, List.of("Karsun", "Place" + i), "dam", "spillway", "t" + i));
    }
    new RelatedStories(table).thread("s1500");
    assertThat(table.asked()).isLessThan(1_500);
  }
}
