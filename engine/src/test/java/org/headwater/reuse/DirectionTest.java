package org.headwater.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.reuse.Accounts.DAM;
import static org.headwater.reuse.Accounts.DAM_RETOLD;
import static org.headwater.reuse.Accounts.article;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DirectionTest {
  private static final String EARLY = "2031-05-02";
  private static final String LATE = "2031-05-03";
  private static final String POST = "Kestrel Post";
  private static final String COURIER = "Varn Courier";

  private static Wording report(String text, String published, String outlet) {
    String date = published.isEmpty() ? null : published;
    return WordingReader.read(article(outlet, text, date, outlet), 1);
  }

  private static Wording dated(String published) {
    return report(DAM, published, POST);
  }

  private static Wording retold(String ending, String published, String outlet) {
    return report(DAM_RETOLD + "\n\n" + ending, published, outlet);
  }

  private static Arguments row(String why, Wording a, Wording b, Earlier earlier) {
    return arguments(named(why, a), b, earlier);
  }

  static Stream<Arguments> pairs() {
    Wording courier = report(DAM, EARLY, COURIER);
    Wording undated = report(DAM, "", COURIER);
    Wording agency = report(DAM, "", "Sternpress");
    return Stream.of(
        row("the earlier date", dated(LATE), courier, Earlier.B),
        row("the same day", dated(EARLY), courier, Earlier.UNKNOWN),
        row("a month that holds the day", dated("2031-05"), courier, Earlier.UNKNOWN),
        row("the next month", dated("2031-06"), courier, Earlier.B),
        row("one without a date", dated(""), courier, Earlier.UNKNOWN),
        row(
            "two times of one day, in two zones",
            dated("2031-05-02T09:00:00+01:00"),
            report(DAM, "2031-05-02T08:30:00Z", COURIER),
            Earlier.A),
        row(
            "two times of one day, in one unknown zone",
            dated("2031-05-02T09:00"),
            report(DAM, "2031-05-02T08:30", COURIER),
            Earlier.B),
        row(
            "who speaks of the other outlet came later",
            retold("A diver told the Varn Courier that the wall was old.", EARLY, POST),
            report(DAM, "2031-05-02T09:00:00+01:00", "The Varn Courier"),
            Earlier.B),
        row(
            "both speak of each other",
            retold("Photographers of the Varn Courier were kept out.", "", POST),
            report(DAM + "\n\nPhotographers of the Kestrel Post were kept out.", "", COURIER),
            Earlier.UNKNOWN),
        row(
            "an agency of one word beside a cue",
            retold("The lake may be emptied, according to Sternpress.", "", POST),
            agency,
            Earlier.B),
        row(
            "an agency of one word without a cue",
            retold("Sternpress has a dam.", "", POST),
            agency,
            Earlier.UNKNOWN),
        row(
            "a source that is dated later",
            retold("The Varn Courier reports that the lake may be emptied.", EARLY, POST),
            report(DAM, LATE, COURIER),
            Earlier.UNKNOWN),
        row(
            "a source that is dated earlier",
            retold("The Varn Courier reports that the lake may be emptied.", LATE, POST),
            courier,
            Earlier.B),
        row(
            "a credit line before the dates",
            retold("This article originally appeared on Varn Courier.", "2031-05-01", POST),
            courier,
            Earlier.B),
        row(
            "an outlet's name inside a longer word",
            retold("This article originally appeared on Courierpost.", "2031-05-01", POST),
            report(DAM, EARLY, "Courier"),
            Earlier.A),
        row(
            "an outlet that speaks of itself",
            undated,
            retold("The Varn Courier reports from the valley every week.", "", COURIER),
            Earlier.UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void whoCameFirst(Wording a, Wording b, Earlier earlier) {
    assertThat(Direction.of(a, b)).isEqualTo(earlier);
    assertThat(Direction.of(b, a))
        .isEqualTo(
            switch (earlier) {
              case A -> Earlier.B;
              case B -> Earlier.A;
              case UNKNOWN -> Earlier.UNKNOWN;
            });
  }

  /** What the index says is of the texts, not of the order in which they came to it. */
  @ParameterizedTest
  @MethodSource("orders")
  void theOrderOfArrivalSaysNothing(String first, String second, Earlier earlier) {
    ReuseIndex index = new ReuseIndex();
    index.add(article("a", DAM, first, POST), 1);
    assertThat(index.add(article("b", DAM, second, COURIER), 2))
        .singleElement()
        .extracting(ReuseLink::earlier)
        .isEqualTo(earlier);
  }

  static Stream<Arguments> orders() {
    return Stream.of(arguments(LATE, EARLY, Earlier.B), arguments(EARLY, LATE, Earlier.A));
  }
}
