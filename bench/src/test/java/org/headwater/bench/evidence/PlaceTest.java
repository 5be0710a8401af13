package org.headwater.bench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class PlaceTest {
  @Test
  void halfOfTheShorterIsTheSamePlace() {
    Place sentence = new Place("a", new Span(100, 200));
    assertThat(sentence.same(new Place("a", new Span(90, 110)))).isTrue();
    assertThat(sentence.same(new Place("a", new Span(120, 130)))).isTrue();
    assertThat(sentence.same(new Place("a", new Span(80, 109)))).isFalse();
    assertThat(sentence.same(new Place("a", new Span(200, 300)))).isFalse();
    assertThat(sentence.same(new Place("b", new Span(100, 200)))).isFalse();
  }

  @Test
  void theNearerOfTwoIsMoreAlike() {
    Place clause = new Place("a", new Span(0, 10));
    double near = clause.likeness(new Place("a", new Span(0, 12)));
    assertThat(near).isGreaterThan(clause.likeness(new Place("a", new Span(0, 100))));
    assertThat(clause.likeness(clause)).isEqualTo(1);
    assertThat(clause.likeness(new Place("b", new Span(0, 10)))).isZero();
  }
}
