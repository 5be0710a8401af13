package org.headwater.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;

class TimeTaggerProperties {
  private static final String WORDS =
      """
          last May 31 February 30 the 99 quarter ago 10:99 99:15 p.m. o'clock '98 1980s
          million hundred - year years of and half a every Monday nineteen ninety four 1/2
          0 2024-13-45 32/13/2020 0000-00-00 end then weekend fortnight 99999999999999
          1,000,000 3.14 tonight GMT next winter Christmas decades century 1st 42nd later
          before . ( $ century 5000 999999 summer this earlier ’s ' ,
      """;

  private final TimeTagger tagger = new TimeTagger();

  @Property(tries = 500)
  void anyCharactersGiveValidSpans(@ForAll String text) {
    check(text);
  }

  @Property(tries = 1500)
  void anyWordsOfTimeGiveValidSpans(@ForAll("words") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(WORDS.split("\\s+"))
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  private void check(String text) {
    List<Span> whole = List.of(new Span(0, text.length()));
    for (PartialDate date : List.of(new PartialDate("2024-02-29"), new PartialDate("2024-02"))) {
      List<TimeExpression> times = tagger.tag(text, whole, date);
      int last = 0;
      for (TimeExpression time : times) {
        assertThat(time.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(time.span().in(text)).isNotBlank();
        last = time.span().end();
      }
      assertThat(tagger.tag(text, whole, date)).isEqualTo(times);
    }
    tagger.tag(text, whole, null);
  }
}
