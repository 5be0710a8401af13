package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.headwater.story.Ruling.Held;
import org.headwater.story.Ruling.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulingsTest {
  private final SenselessGroups machine = new SenselessGroups();
  private final Rulings rulings = new Rulings();

  private static Ruling move(long number, String article, String from, String into) {
    List<Held> held = List.of(new Held(article, from));
    return new Ruling(number, Kind.MOVE, into, "s" + (100 + number), held, List.of());
  }

  /**
   * In these sequences a group that was made for a decision went into another one of the machine,
   * which took its name, and stood again when the decision was brought back.
   */
  @ParameterizedTest
  @ValueSource(longs = {887, 1227, 1740})
  void twoGroupsAreNeverSeenAsOneWhenAllIsUndone(long seed) throws IOException {
    new RulingsProperties().withEverythingUndoneTheMachineIsSeen(seed);
  }

  /** Its story goes on without it, and the store knows where. */
  @Test
  void anArticleThatLeftTheWindowMovesFromTheStoryWhereItsReaderSawIt() {
    machine.groups.put(1, "s1");
    machine.groups.put(2, "s1");
    machine.groups.put(3, "s3");
    machine.groups.put(4, "s4");
    rulings.rule(move(1, "a4", "s4", "s3"), machine);
    machine.groups.remove(1);
    machine.take(List.of("a2"), "s3");
    rulings.settled(List.of(new Change.Merged("s1", "s3", null)), machine);
    assertThat(rulings.rule(move(2, "a1", "s3", "s50"), machine))
        .singleElement()
        .isEqualTo(new Change.Split("s3", "s50", List.of("a1"), null));
  }
}
