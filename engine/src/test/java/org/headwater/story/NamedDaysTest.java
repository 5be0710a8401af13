package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.headwater.Saved;
import org.headwater.document.PartialDate;
import org.headwater.language.CalendarNames;
import org.junit.jupiter.api.Test;

class NamedDaysTest {
  private static NamedDays read(String language, String words) {
    NamedDaysReader reader = new NamedDaysReader(CalendarNames.of(language));
    for (String word : words.split(" ")) {
      reader.add(word);
    }
    return reader.days();
  }

  @Test
  void weekdaysDaysOfTheYearAndYearsAreRead() {
    assertThat(read("en", "The mill burned on Tuesday , 4 March 1998").codes())
        .containsExactly(2, 304, 1998);
    assertThat(read("en", "Dec. 7,2009 9:40 p.m.").codes()).containsExactly(1207, 2009);
    assertThat(read("en", "from June 11-13 , and the 18th September").codes())
        .containsExactly(611, 918);
    assertThat(read("es", "el 3 de mayo").codes()).containsExactly(503);
  }

  @Test
  void numbersThatNameNoDayAreLeft() {
    assertThat(read("en", "in May 2,500 people paid 31 crowns , in all 77500").codes()).isEmpty();
    assertThat(read("en", "July 13,2009 12 men").codes()).containsExactly(713, 2009);
  }

  @Test
  void wordsThatAreMonthsTooAndNumbersOfOtherThingsAreNoDays() {
    assertThat(read("en", "at least 20 people may have died").codes()).isEmpty();
    assertThat(read("en", "police killed 7 in may").codes()).isEmpty();
    assertThat(read("en", "Police killed 7 in May").codes()).isEmpty();
    assertThat(read("en", "police killed 7 , May said").codes()).isEmpty();
    assertThat(read("en", "the alarm came at 1930 gmt").codes()).isEmpty();
    assertThat(read("en", "2000 troops march in protest").codes()).isEmpty();
    assertThat(read("en", "2000 troops march 12 miles").codes()).isEmpty();
  }

  @Test
  void aYearStandsBesideADayOrAMonthOrAWordForIt() {
    assertThat(read("en", "in 1968 , on March 4 , 1998 and 5 June 2003 , May 2011").codes())
        .containsExactly(304, 605, 1968, 1998, 2003, 2011);
    assertThat(read("en", "the 4th of March of 1998").codes()).containsExactly(304, 1998);
    assertThat(read("es", "el 3 de mayo de 1998").codes()).containsExactly(503, 1998);
    assertThat(read("de", "am 3. März 1998 , im Jahr 1999").codes())
        .containsExactly(303, 1998, 1999);
    assertThat(read("ru", "3 марта 1998 года , открыт 1969 году").codes())
        .containsExactly(303, 1969, 1998);
  }

  @Test
  void namesOfSeveralIdeographsAreRead() {
    assertThat(read("zh", "大 坝 周 三 上 午 出 现 裂 缝").codes()).containsExactly(3);
    assertThat(read("zh", "星 期 日 , 2031 年 12 月 4 日").codes()).containsExactly(7, 1204, 2031);
    assertThat(read("zh", "週 五 晚").codes()).containsExactly(5);
    assertThat(read("zh", "上 周 日 晚").codes()).containsExactly(7);
    assertThat(read("zh", "上 周 日").codes()).containsExactly(7);
    assertThat(read("zh", "上 周 日 本 首 相 访 问").codes()).isEmpty();
    assertThat(read("zh", "上 週 日 本 首 相").codes()).isEmpty();
    assertThat(read("zh", "星 期 日 本 市 停 电").codes()).containsExactly(7);
    assertThat(read("zh", "周 日 , 本 市 停 电").codes()).containsExactly(7);
    assertThat(read("zh", "上 周 , 三 人 , 4 人").codes()).isEmpty();
    assertThat(read("ja", "水 曜 日 、 3 月 4 日 に").codes()).containsExactly(3, 304);
    assertThat(read("ko", "3월 4일 수요일").codes()).containsExactly(3, 304);
    assertThat(read("ko", "4일").codes()).isEmpty();
  }

  @Test
  void noDayIsReadAcrossTheEndOfATitle() {
    NamedDaysReader reader = new NamedDaysReader(CalendarNames.of("zh"));
    List.of("停", "电", "本", "周").forEach(reader::add);
    reader.pause();
    List.of("三", "名", "矿", "工").forEach(reader::add);
    assertThat(reader.days().codes()).isEmpty();
    List.of("上", "周", "日").forEach(reader::add);
    reader.pause();
    List.of("本", "市", "停", "电").forEach(reader::add);
    assertThat(reader.days().codes()).containsExactly(7);
  }

  @Test
  void whatBothNameAgreesOrIsApart() {
    NamedDays tuesday = read("en", "on Tuesday in 1998");
    assertThat(NamedDays.agreement(tuesday, read("en", "Tuesday and Friday")))
        .containsExactly(1, 0, 0, 0, 0, 0, 0);
    assertThat(NamedDays.agreement(tuesday, read("en", "Friday , in 1998")))
        .containsExactly(0, 1, 0, 0, 0, 1, 0);
    assertThat(NamedDays.agreement(tuesday, NamedDays.NONE)).containsOnly(0);
  }

  /** A report of yesterday's event names the day before, or stands under the day of the report. */
  @Test
  void daysOfTheYearAreNearApartOrNeither() {
    NamedDays newYear = read("en", "on January 1 and on 14 July");
    assertThat(days(newYear, "on 14 July")).containsExactly(1, 0, 0);
    assertThat(days(newYear, "on 31 December")).containsExactly(0, 1, 0);
    assertThat(days(newYear, "on 16 July")).containsExactly(0, 0, 0);
    assertThat(days(newYear, "on 17 July")).containsExactly(0, 0, 1);
  }

  private static double[] days(NamedDays one, String other) {
    return Arrays.copyOfRange(NamedDays.agreement(one, read("en", other)), 2, 5);
  }

  @Test
  void theYearOfThePublicationTellsNothing() {
    NamedDays days = read("en", "on 4 March 2031 , as in 1998");
    assertThat(days.withoutOwnYear(PartialDate.parse("2031-03-05").orElseThrow()).codes())
        .containsExactly(304, 1998);
    assertThat(days.withoutOwnYear(null).codes()).containsExactly(304, 1998, 2031);
  }

  @Test
  void theyAreReadAsWritten() throws IOException {
    NamedDays days = read("en", "Tuesday 4 March 1998");
    NamedDays back = Saved.read(Saved.bytes(days::write), NamedDays::read);
    assertThat(back.codes()).containsExactly(days.codes());
  }
}
