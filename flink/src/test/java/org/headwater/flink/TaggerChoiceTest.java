package org.headwater.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.headwater.language.LinearTagger;
import org.junit.jupiter.api.Test;

class TaggerChoiceTest {
  private static TaggerChoice read(String... options) {
    return TaggerChoice.read(options, 0);
  }

  @Test
  void isTheFullTaggerUnlessSaid() {
    assertThat(read()).isEqualTo(TaggerChoice.FULL);
    assertThat(read("--tagger", "full")).isEqualTo(TaggerChoice.FULL);
    assertThat(read("--model", "a.onnx")).isEqualTo(new TaggerChoice(false, "a.onnx"));
  }

  @Test
  void opensTheFastTagger() {
    assertThat(read("--tagger", "fast").open()).isInstanceOf(LinearTagger.class);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("--tagger", "quick"))
        .withMessageContaining("full or fast");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("--colour", "red"))
        .withMessageContaining("--colour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("--model"))
        .withMessageContaining("behind --model");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("--tagger", "fast", "--model", "a.onnx"))
        .withMessageContaining("for the full tagger");
  }
}
