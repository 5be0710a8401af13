package org.headwater.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences under an invented day of publication: Thursday, 14 March 2019. */
class TimeTaggerTest {
  private static final String DAY = "2019-03-14";

  private final TimeTagger tagger = new TimeTagger();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The bridge opened on 3 May 1998.                       | 3 May 1998 = DATE 1998-05-03
          The bridge opened on May 3, 1998, a windy day.         | May 3, 1998 = DATE 1998-05-03
          It was signed on Friday, June 12, 2015.                | Friday, June 12, 2015 = DATE 2015-06-12
          The form is dated 2018-11-30.                          | 2018-11-30 = DATE 2018-11-30
          The form is dated 11/30/2018.                          | 11/30/2018 = DATE 2018-11-30
          The form is dated 30.11.2018.                          | 30.11.2018 = DATE 2018-11-30
          They moved in the 21st of August 2004.                 | the 21st of August 2004 = DATE 2004-08-21
          The office closed in October 2012.                     | October 2012 = DATE 2012-10
          The mill has stood there since 1887.                   | 1887 = DATE 1887
          The mill burned in nineteen eighty-four.               | nineteen eighty-four = DATE 1984
          The market will open on April 2.                       | April 2 = DATE 2019-04-02
          The market opened on Nov. 20.                          | Nov. 20 = DATE 2018-11-20
          The ship sailed in November.                           | November = DATE 2018-11
          The ship will sail in November.                        | November = DATE 2019-11
          The ship sailed last November.                         | last November = DATE 2018-11
          The ship sailed in July last year.                     | July last year = DATE 2018-07
          The ship will sail in July next year.                  | July next year = DATE 2020-07
          The mayor resigned on Monday.                          | Monday = DATE 2019-03-11
          The mayor resigned Thursday.                           | Thursday = DATE 2019-03-14
          The mayor will resign on Monday.                       | Monday = DATE 2019-03-18
          The new mayor is due to be sworn in on Friday.         | Friday = DATE 2019-03-15
          The mayor resigned last Thursday.                      | last Thursday = DATE 2019-03-07
          The mayor speaks next Monday.                          | next Monday = DATE 2019-03-18
          The ferry stopped today.                               | today = DATE 2019-03-14
          The ferry stopped yesterday.                           | yesterday = DATE 2019-03-13
          The ferry returns tomorrow.                            | tomorrow = DATE 2019-03-15
          The ferry stopped late yesterday.                      | late yesterday = DATE 2019-03-13
          The ferry leaves tonight.                              | tonight = TIME 2019-03-14TNI
          The ferry left this morning.                           | this morning = TIME 2019-03-14TMO
          The ferry left last night.                             | last night = TIME 2019-03-13TNI
          The ferry left on Tuesday evening.                     | Tuesday evening = TIME 2019-03-12TEV
          The ferry left at 7 a.m. Tuesday.                      | 7 a.m. Tuesday = TIME 2019-03-12T07:00
          The ferry left at 19:40 GMT on Monday.                 | 19:40 GMT on Monday = TIME 2019-03-11T19:40Z
          The ferry left at noon Wednesday.                      | noon Wednesday = TIME 2019-03-13T12:00
          The ferry left at 6:15 p.m.                            | 6:15 p.m. = TIME 2019-03-14T18:15
          Prices rose last week.                                 | last week = DATE 2019-W10
          Prices rose this month.                                | this month = DATE 2019-03
          Prices rose last year.                                 | last year = DATE 2018
          Prices will rise next year.                            | next year = DATE 2020
          Prices will rise early next year.                      | early next year = DATE 2020
          Prices rose in early July 2017.                        | early July 2017 = DATE 2017-07
          Prices rose until the end of 2016.                     | the end of 2016 = DATE 2016
          Prices rose in mid-2014.                               | mid-2014 = DATE 2014
          Prices rose in the late 1970s.                         | the late 1970s = DATE 197
          Prices rose through the nineties.                      | the nineties = DATE 199
          The abbey is from the 12th century.                    | the 12th century = DATE 11
          Sales fell in the third quarter.                       | the third quarter = DATE 2018-Q3
          Sales fell in the first quarter of 2016.               | the first quarter of 2016 = DATE 2016-Q1
          The third-quarter figures disappointed.                | third-quarter = DATE 2018-Q3
          Sales fell in the second half of 2016.                 | the second half of 2016 = DATE 2016-H2
          Sales fell last summer.                                | last summer = DATE 2018-SU
          Sales fell in the winter of 2011.                      | the winter of 2011 = DATE 2011-WI
          They met in fiscal 2017.                               | fiscal 2017 = DATE 2017
          They married three years ago.                          | three years ago = DATE 2016
          They arrived 11 days ago.                              | 11 days ago = DATE 2019-03-03
          They arrived two months ago.                           | two months ago = DATE 2019-01
          They arrived several years ago.                        | several years ago = DATE PAST_REF
          They lived there for about two years.                  | about two years = DURATION P2Y
          It was a five-day visit.                               | five-day = DURATION P5D
          The trip takes 5 1/2 hours.                            | 5 1/2 hours = DURATION PT5H30M
          The trip takes half an hour.                           | half an hour = DURATION PT30M
          The trip takes a couple of weeks.                      | a couple of weeks = DURATION P2W
          The trip takes several days.                           | several days = DURATION PXD
          Rents doubled over the past year.                      | the past year = DURATION P1Y
          Rents doubled over the last ten years.                 | the last ten years = DURATION P10Y
          Rents doubled in recent months.                        | recent months = DURATION PXM
          Rents will double in the next few days.                | the next few days = DURATION PXD
          At least 20 minutes passed.                            | At least 20 minutes = DURATION PT20M
          The council meets every Monday.                        | every Monday = SET XXXX-WXX-1
          The council meets on Tuesdays.                         | Tuesdays = SET XXXX-WXX-2
          The council meets every two weeks.                     | every two weeks = SET P2W
          The council meets each year.                           | each year = SET P1Y
          The report appears annually.                           | annually = SET P1Y
          There are four flights a week.                         | a week = SET P1W
          He recently moved.                                     | recently = DATE PAST_REF
          The house is now empty.                                | now = DATE PRESENT_REF
          The house will soon be sold.                           | soon = DATE FUTURE_REF
          Few plan for the future.                               | the future = DATE FUTURE_REF
          In the past, it was a school.                          | the past = DATE PAST_REF
          They ate together on Christmas Eve 2018.               | Christmas Eve = DATE 2018-12-24 ; 2018 = DATE 2018
          The vote is set for the week of March 25.              | the week of March 25 = DATE 2019-W13
          The mayor resigned this Monday.                        | this Monday = DATE 2019-03-11
          The mayor will resign this Monday.                     | this Monday = DATE 2019-03-18
          The mayor speaks this Monday.                          | this Monday = DATE 2019-03-18
          The ship sailed on Monday of last week.                | Monday of last week = DATE 2019-03-04
          The ship sails Monday next week.                       | Monday next week = DATE 2019-03-18
          The ship sailed on June 2.                             | June 2 = DATE 2018-06-02
          The ship sailed on December 2.                         | December 2 = DATE 2018-12-02
          The ship will sail on December 2.                      | December 2 = DATE 2019-12-02
          The ship sailed last March.                            | last March = DATE 2018-03
          The ship sailed last February.                         | last February = DATE 2018-02
          The ship sailed last January.                          | last January = DATE 2019-01
          The ship will sail next March.                         | next March = DATE 2020-03
          The ship will sail next April.                         | next April = DATE 2019-04
          The fair opened on Christmas Eve.                      | Christmas Eve = DATE 2018-12-24
          The fair will open on Christmas Eve.                   | Christmas Eve = DATE 2019-12-24
          The fair will open on New Year's Day.                  | New Year's Day = DATE 2020-01-01
          The fair opened in autumn.                             | autumn = DATE 2018-FA
          The fair opened in spring.                             | spring = DATE 2019-SP
          The fair will open in winter.                          | winter = DATE 2019-WI
          They met in '90.                                       | '90 = DATE 1990
          They met in '95.                                       | '95 = DATE 1995
          They met in the '90s.                                  | the '90s = DATE 199
          They met in nineteen eighty                            | nineteen eighty = DATE 1980
          It takes ten fifteen minutes.                          | fifteen minutes = DURATION PT15M
          They arrived thirty-one days ago.                      | thirty-one days ago = DATE 2019-02-11
          They arrived one hundred and ten days ago.             | one hundred and ten days ago = DATE 2018-11-24
          The clock showed 23:59.                                | 23:59 = TIME 2019-03-14T23:59
          """)
  void readsUnderADay(String sentence, String expected) {
    assertThat(shown(sentence, DAY)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          You may march if you must.             | ''
          The girl is nine years old.            | ''
          A 30-year-old sailor drowned.          | ''
          It cost $1990 in all.                  | ''
          Three-quarters of them agreed.         | ''
          As soon as they land, call.            | ''
          He came second in the race.            | ''
          The fall of the wall was loud.         | ''
          Resolution 1990 was adopted.           | ''
          The fair opened on February 30.        | ''
          The clock showed 24:15.                | ''
          The fifth quarter was invented.        | ''
          He counted two hundred and             | ''
          """)
  void leavesOtherWordsAlone(String sentence, String expected) {
    assertThat(shown(sentence, DAY)).isEqualTo(expected);
  }

  @Test
  void theNarrativeCarriesOn() {
    assertThat(shown("They met on 3 June 2011. Two days later they parted.", DAY))
        .isEqualTo("3 June 2011 = DATE 2011-06-03 ; Two days later = DATE 2011-06-05");
    assertThat(shown("They met in May 2011. A month earlier he had fled.", DAY))
        .isEqualTo("May 2011 = DATE 2011-05 ; A month earlier = DATE 2011-04");
    assertThat(shown("Profit rose in the third quarter of 2016 from a year earlier.", DAY))
        .isEqualTo("the third quarter of 2016 = DATE 2016-Q3 ; a year earlier = DATE 2015-Q3");
    assertThat(shown("He left in 2009. That year he wed.", DAY))
        .isEqualTo("2009 = DATE 2009 ; That year = DATE 2009");
  }

  @Test
  void aClockTimeIsOfTheDayThatTheTextSpeaksOf() {
    assertThat(shown("They met on 3 June 2011. At 7 a.m. they parted.", DAY))
        .isEqualTo("3 June 2011 = DATE 2011-06-03 ; 7 a.m. = TIME 2011-06-03T07:00");
    assertThat(shown("They met in June 2011. At 7 a.m. they parted.", DAY))
        .isEqualTo("June 2011 = DATE 2011-06 ; 7 a.m. = TIME 2019-03-14T07:00");
  }

  /** The quarter that is reported on is the latest that was over, wherever it was named. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales fell in the third quarter of 2018. In the first quarter of 2015 they rose. | 2017-Q3
          Sales will rise in the third quarter of 2019. They fell in the fourth quarter of 2018. | 2017-Q4
          Sales fell in the fourth quarter of 2018. They will rise in the third quarter of 2019. | 2017-Q4
          Sales will rise in the third quarter of 2019.                                     | 2018-Q3
          """)
  void aYearEarlierIsAYearBeforeTheQuarterThatIsReportedOn(String before, String value) {
    assertThat(shown(before + " Profit was flat from a year earlier.", DAY))
        .endsWith("a year earlier = DATE " + value);
  }

  @Test
  void aMonthOfPublicationLeavesTheWeekdaysOfThatMonth() {
    TimeExpression monday = only("The crew left on Monday.", "2021-02");
    assertThat(monday.value()).isNull();
    assertThat(monday.candidates())
        .containsExactly("2021-02-01", "2021-02-08", "2021-02-15", "2021-02-22");
    assertThat(monday.relation()).isEqualTo("Monday on or before publication");
  }

  @Test
  void aMonthOfPublicationIsEnoughForMonthsAndYears() {
    assertThat(only("The visit was in January.", "2021-02").value()).isEqualTo("2021-01");
    assertThat(only("The visit was in December.", "2021-02").value()).isEqualTo("2020-12");
    assertThat(only("The visit was last month.", "2021-02").value()).isEqualTo("2021-01");
    assertThat(only("The visit was two years ago.", "2021-02").value()).isEqualTo("2019");
  }

  @Test
  void aMonthOfPublicationLeavesItsWeeks() {
    TimeExpression week = only("The summit opens this week.", "2021-02");
    assertThat(week.value()).isNull();
    assertThat(week.candidates()).containsExactly("2021-W05", "2021-W06", "2021-W07", "2021-W08");
    assertThat(week.relation()).isEqualTo("P1W of publication");
  }

  @Test
  void tooManyCandidatesLeaveTheRelationAlone() {
    TimeExpression yesterday = only("The summit opened yesterday.", "2021-02");
    assertThat(yesterday.value()).isNull();
    assertThat(yesterday.candidates()).isEmpty();
    assertThat(yesterday.relation()).isEqualTo("P1D before publication");
  }

  @Test
  void aYearOfPublicationLeavesTwoMonths() {
    TimeExpression june = only("The visit was in June.", "2021");
    assertThat(june.value()).isNull();
    assertThat(june.candidates()).containsExactly("2020-06", "2021-06");
  }

  @Test
  void withoutADateOnlyRelationsAreKnown() {
    TimeExpression month = only("The visit was last month.", null);
    assertThat(month.value()).isNull();
    assertThat(month.candidates()).isEmpty();
    assertThat(month.relation()).isEqualTo("P1M before publication");
    assertThat(only("The visit was on Monday.", null).relation())
        .isEqualTo("Monday on or before publication");
    assertThat(only("The visit will be on Monday.", null).relation())
        .isEqualTo("Monday on or after publication");
    assertThat(only("The visit is this week.", null).relation()).isEqualTo("P1W of publication");
    assertThat(only("The visit was three years ago.", null).relation())
        .isEqualTo("P3Y before publication");
  }

  @Test
  void withoutADateTheWordsOwnValueStays() {
    assertThat(only("The visit was in June.", null).value()).isEqualTo("XXXX-06");
    assertThat(only("The visit was on June 5.", null).value()).isEqualTo("XXXX-06-05");
    assertThat(only("The visit was on June 5, 2003.", null).value()).isEqualTo("2003-06-05");
    assertThat(only("The visit took two days.", null).value()).isEqualTo("P2D");
    assertThat(only("The visit took two days.", null).type()).isEqualTo(TimeType.DURATION);
  }

  @Test
  void anInstantCountsAsItsDay() {
    assertThat(only("The visit was yesterday.", "2021-02-03T23:30:00+02:00").value())
        .isEqualTo("2021-02-02");
  }

  private TimeExpression only(String sentence, @Nullable String published) {
    List<TimeExpression> times = tag(sentence, published);
    assertThat(times).hasSize(1);
    return times.getFirst();
  }

  private String shown(String text, @Nullable String published) {
    return String.join(
        " ; ",
        tag(text, published).stream()
            .map(time -> time.span().in(text) + " = " + time.type() + " " + time.value())
            .toList());
  }

  private List<TimeExpression> tag(String text, @Nullable String published) {
    return tagger.tag(
        text,
        List.of(new Span(0, text.length())),
        published == null ? null : new PartialDate(published));
  }
}
