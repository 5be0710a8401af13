package org.headwater.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.headwater.search.ParsedQuery.Misunderstood;
import org.headwater.search.ParsedQuery.Understood;
import org.headwater.search.SearchQuery.All;
import org.headwater.search.SearchQuery.Any;
import org.headwater.search.SearchQuery.Comparison;
import org.headwater.search.SearchQuery.Dated;
import org.headwater.search.SearchQuery.Everything;
import org.headwater.search.SearchQuery.Independent;
import org.headwater.search.SearchQuery.Not;
import org.headwater.search.SearchQuery.Place;
import org.headwater.search.SearchQuery.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
  @Test
  void wordsThatStandSideBySideMustAllBeFound() {
    assertThat(understood("ferry pier")).isEqualTo(new All(List.of(word("ferry"), word("pier"))));
  }

  @Test
  void quotedWordsStandTogetherInAnyKindOfQuotationMarks() {
    assertThat(understood("\"north pier\"")).isEqualTo(word("north pier"));
    assertThat(understood("“north pier”")).isEqualTo(word("north pier"));
  }

  @Test
  void orBindsWeakerThanStandingSideBySide() {
    assertThat(understood("a b OR c"))
        .isEqualTo(new Any(List.of(new All(List.of(word("a"), word("b"))), word("c"))));
    assertThat(understood("a (b OR c)"))
        .isEqualTo(new All(List.of(word("a"), new Any(List.of(word("b"), word("c"))))));
  }

  @Test
  void orIsAWordInSmallLetters() {
    assertThat(understood("or")).isEqualTo(word("or"));
  }

  @Test
  void aMinusLeavesOutWhatItTouches() {
    assertThat(understood("-barge"))
        .isEqualTo(new All(List.of(new Not(word("barge")))).parts().getFirst());
    assertThat(understood("ferry -(fog OR barge)"))
        .isEqualTo(
            new All(List.of(word("ferry"), new Not(new Any(List.of(word("fog"), word("barge")))))));
    assertThat(understood("Jong-un")).isEqualTo(word("Jong-un"));
  }

  @Test
  void fieldsNameAPlace() {
    assertThat(understood("intitle:dam")).isEqualTo(new Words(Place.TITLE, "dam"));
    assertThat(understood("SOURCE:\"Harbour Post\""))
        .isEqualTo(new Words(Place.SOURCE, "Harbour Post"));
    assertThat(understood("entity:Quist")).isEqualTo(new Words(Place.ENTITY, "Quist"));
  }

  @Test
  void datesAreAsWideAsTheyAreSaid() {
    assertThat(understood("date:2024-07"))
        .isEqualTo(new Dated(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31)));
    assertThat(understood("date:2023..2024-02"))
        .isEqualTo(new Dated(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 2, 29)));
    assertThat(understood("date:2024-07-08.."))
        .isEqualTo(new Dated(LocalDate.of(2024, 7, 8), LocalDate.of(9999, 12, 31)));
  }

  @ParameterizedTest
  @CsvSource({
    "independent:>=2, AT_LEAST, 2",
    "independent:>2, AT_LEAST, 3",
    "independent:<=1, AT_MOST, 1",
    "independent:<3, AT_MOST, 2",
    "independent:2, EXACTLY, 2",
    "independent:=2, EXACTLY, 2"
  })
  void originsAreCompared(String query, Comparison comparison, int origins) {
    assertThat(understood(query)).isEqualTo(new Independent(comparison, origins));
  }

  @Test
  void nothingFindsEverything() {
    assertThat(understood("  ")).isEqualTo(new Everything());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(ferry | ( | never closed",
        "ferry) | ) | Nothing was opened",
        "() | ) | nothing between",
        "\"ferry | \"ferry | quotation mark is never closed",
        "ferry OR | OR | both sides",
        "OR ferry | OR | both sides",
        "ferry - pier | - | directly before",
        "colour:red | colour:red | no field",
        "date:yesterday | date:yesterday | year, a month or a day",
        "date:2024-13 | date:2024-13 | year, a month or a day",
        "date:2025..2024 | date:2025..2024 | year, a month or a day",
        "independent:many | independent:many | number of origins",
        "independent:=>2 | independent:=>2 | number of origins",
        "intitle: | intitle: | nothing to look for"
      })
  void problemsNameTheirPiece(String query, String piece, String message) {
    List<QueryProblem> problems = problems(query);
    assertThat(problems.getFirst().span().in(query)).isEqualTo(piece);
    assertThat(problems.getFirst().message()).contains(message);
  }

  @Test
  void allFieldsAreChecked() {
    assertThat(problems("date:x independent:y good")).hasSize(2);
  }

  @Test
  void parenthesesAndLengthAreBounded() {
    assertThat(problems("(".repeat(500)).getFirst().message()).contains("deep at most");
    assertThat(problems("a".repeat(5000)).getFirst().message()).contains("characters at most");
  }

  @Property
  void anyTextIsUnderstoodOrHasProblemsInside(
      @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String query) {
    switch (QueryParser.parse(query)) {
      case Understood understood -> assertThat(understood.query()).isNotNull();
      case Misunderstood misunderstood ->
          assertThat(misunderstood.problems())
              .isNotEmpty()
              .allMatch(problem -> problem.span().end() <= query.length());
    }
  }

  private static SearchQuery word(String word) {
    return new Words(Place.ANYWHERE, word);
  }

  private static SearchQuery understood(String query) {
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(parsed).isInstanceOf(Understood.class);
    return ((Understood) parsed).query();
  }

  private static List<QueryProblem> problems(String query) {
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(parsed).isInstanceOf(Misunderstood.class);
    return ((Misunderstood) parsed).problems();
  }
}
