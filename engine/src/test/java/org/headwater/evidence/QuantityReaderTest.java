package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class QuantityReaderTest {
  private static List<Quantity> read(String text) {
    return new QuantityReader(new Words(text), "en").read(new Span(0, text.length()), List.of());
  }

  private static boolean compatible(String a, String b) {
    Quantity x = read(a).getFirst();
    Quantity y = read(b).getFirst();
    assertThat(x.sharesUnit(y)).as("%s and %s share a unit", a, b).isTrue();
    return x.compatible(y);
  }

  @Test
  void readsDigitsWordsAndMultipliers() {
    assertThat(read("12 goats")).extracting(Quantity::low).containsExactly(12.0);
    assertThat(read("twelve goats")).extracting(Quantity::low).containsExactly(12.0);
    assertThat(read("2.6 million litres")).extracting(Quantity::low).containsExactly(2_600_000.0);
    assertThat(read("a $30bn loan")).extracting(Quantity::low).containsExactly(30e9);
    assertThat(read("1,250 goats")).extracting(Quantity::low).containsExactly(1250.0);
    assertThat(read("two hundred goats")).extracting(Quantity::low).containsExactly(200.0);
  }

  @Test
  void moneyAndPercentHaveOneUnitHoweverWritten() {
    assertThat(compatible("a fine of $5 million", "a fine of five million dollars")).isTrue();
    assertThat(compatible("prices rose 3%", "prices rose 3 percent")).isTrue();
  }

  @Test
  void boundsAndRoundingAreNoDisagreement() {
    assertThat(compatible("more than 10 goats died", "14 goats died")).isTrue();
    assertThat(compatible("about 100 goats", "103 goats")).isTrue();
    assertThat(compatible("1,200 goats", "1,214 goats")).isTrue();
    assertThat(compatible("dozens of goats", "41 goats")).isTrue();
    assertThat(compatible("up to 10 goats", "7 goats")).isTrue();
  }

  @Test
  void otherNumbersOfTheSameThingDisagree() {
    assertThat(compatible("12 goats died", "15 goats died")).isFalse();
    assertThat(compatible("more than 20 goats", "14 goats")).isFalse();
    assertThat(compatible("$2 million", "$3 million")).isFalse();
  }

  @Test
  void numbersInsideDatesAreLeftOut() {
    String text = "On 4 March 2024 three goats left";

    List<Quantity> found =
        new QuantityReader(new Words(text), "en")
            .read(new Span(0, text.length()), List.of(new Span(3, 15)));

    assertThat(found).extracting(Quantity::low).containsExactly(3.0);
  }

  @Test
  void strangeDigitsAreNoNumbers() {
    assertThat(read("1.2.3 beta and ٣ goats and 9x9 grids")).isEmpty();
  }

  @Test
  void numbersOfPeopleAreOfOneThingWhenTheSameBecameOfThem() {
    assertThat(compatible("17 passengers were injured", "doctors treated 14 people")).isFalse();
    assertThat(compatible("leaving at least 17 people hurt", "injuring 19 sailors")).isTrue();
    assertThat(compatible("12 dead", "killing 15 miners")).isFalse();
  }

  @Test
  void thoseAboardAreNotTheInjured() {
    Quantity aboard = read("with 212 people aboard").getFirst();
    Quantity injured = read("14 people were injured").getFirst();

    assertThat(aboard.sharesUnit(injured)).isFalse();
    assertThat(aboard.sharesUnit(read("the boat carried 198 passengers").getFirst())).isTrue();
  }

  @Test
  void whatBecameOfPeopleIsNotLookedForBeyondAComma() {
    Quantity crew = read("20 sailors, and nobody was injured").getFirst();

    assertThat(crew.units()).contains("sailor").noneMatch(PeopleCounted::isUnit);
  }
}
