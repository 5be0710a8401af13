package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.headwater.document.Span;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.junit.jupiter.api.Test;

class SharedPassagesTest {
  /** The second text has the same 300 characters, 40 further on. */
  private static SharedPassages reprint() {
    Passage whole = new Passage(new Span(0, 300), new Span(40, 340));
    ReuseLink link = new ReuseLink("a", "b", ReuseKind.REPRINT, 1, Earlier.UNKNOWN, List.of(whole));
    return new SharedPassages(List.of(link), Map.of("a", 0, "b", 1));
  }

  @Test
  void aPassageHoldsWhatStandsAtOnePlaceOfIt() {
    assertThat(reprint().holds(0, new Span(100, 180), 1, new Span(140, 220))).isTrue();
    assertThat(reprint().holds(1, new Span(140, 220), 0, new Span(100, 180))).isTrue();
    assertThat(reprint().holds(0, new Span(100, 180), 1, new Span(150, 200))).isTrue();
  }

  @Test
  void otherSentencesOfItAreNotTheSame() {
    assertThat(reprint().holds(0, new Span(100, 180), 1, new Span(222, 300))).isFalse();
    assertThat(reprint().holds(0, new Span(0, 90), 1, new Span(250, 340))).isFalse();
    assertThat(reprint().holds(0, new Span(400, 450), 1, new Span(440, 490))).isFalse();
  }
}
