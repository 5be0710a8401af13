package org.headwater.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.story.Relation;
import org.headwater.story.Relation.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationWordsTest {
  private static String when(Order order, @Nullable Integer days) {
    return RelationWords.when(
        new Relation("s2", 0.8, order, days, false, true, List.of(), List.of(), List.of(), null));
  }

  @Test
  void daysAreSaidWhereTheyAreKnown() {
    assertThat(when(Order.LATER, 1)).isEqualTo("1 day later");
    assertThat(when(Order.EARLIER, 12)).isEqualTo("12 days earlier");
    assertThat(when(Order.LATER, null)).isEqualTo("later");
    assertThat(when(Order.EARLIER, null)).isEqualTo("earlier");
    assertThat(when(Order.SAME_DAY, 0)).isEqualTo("the same day");
    assertThat(when(Order.UNKNOWN, null)).isEmpty();
  }
}
