package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class PassageMemoryTest {
  private final List<Integer> read = new ArrayList<>();

  private byte[] labels(PassageMemory memory, int piece) {
    EncoderWord word =
        new EncoderWord(new Token(new Span(0, 1), "w"), new int[] {piece}, Shapes.LOWER, 0, 0);
    return memory.labels(
        EncoderPassage.of(List.of(word), null),
        passage -> {
          read.add(passage.piece(0));
          return new byte[] {(byte) passage.piece(0)};
        });
  }

  @Test
  void readsNoPassageTwice() {
    PassageMemory memory = new PassageMemory(10);
    assertThat(labels(memory, 5)).containsExactly(5);
    assertThat(labels(memory, 5)).containsExactly(5);
    assertThat(read).containsExactly(5);
  }

  @Test
  void forgetsWhatWasNotAskedForTheLongest() {
    PassageMemory memory = new PassageMemory(2);
    List.of(1, 2, 1, 3, 1, 2).forEach(piece -> labels(memory, piece));
    assertThat(read).containsExactly(1, 2, 3, 2);
  }

  @Test
  void remembersNothingWithoutRoom() {
    PassageMemory memory = new PassageMemory(0);
    List.of(4, 4).forEach(piece -> labels(memory, piece));
    assertThat(read).containsExactly(4, 4);
  }
}
