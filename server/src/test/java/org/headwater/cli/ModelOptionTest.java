package org.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.headwater.language.EncoderTagger;
import org.headwater.language.LinearTagger;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.Tagger;
import org.headwater.language.Tags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ModelOptionTest {
  private static final String TEXT = "Anna Berg said in Oslo that fares would rise.";

  @TempDir private Path folder;
  private Path model;

  @Command
  private static final class Any {
    @Mixin private final ModelOption model = new ModelOption();
  }

  @BeforeEach
  void copyTheShippedModel() throws IOException {
    for (String name : List.of("encoder.onnx", "encoder-transitions.tsv", "CARD.md")) {
      try (InputStream in = EncoderTagger.class.getResourceAsStream(name)) {
        Files.copy(Objects.requireNonNull(in), folder.resolve(name));
      }
    }
    model = folder.resolve("encoder.onnx");
  }

  private static ModelOption option(String... arguments) {
    Any any = new Any();
    new CommandLine(any).parseArgs(arguments);
    return any.model;
  }

  private Tagger open() {
    return option("--model", model.toString()).tagger();
  }

  private static Tags tag(Tagger tagger) {
    return tagger.tag(TEXT, SentenceSplitter.sentences(TEXT));
  }

  @Test
  void readsAsTheModelThatIsGiven() {
    assertThat(tag(open())).isEqualTo(tag(option().tagger())).isNotEqualTo(Tags.NONE);
    assertThat(option().name()).isEqualTo("shipped");
  }

  @Test
  void saysWhichFileIsMissing() throws IOException {
    Files.delete(folder.resolve("encoder-transitions.tsv"));
    assertThatIllegalArgumentException()
        .isThrownBy(this::open)
        .withMessageContaining("encoder-transitions.tsv, which is not there");
  }

  @Test
  void wantsTheCardOfTheModel() throws IOException {
    Files.writeString(folder.resolve("CARD.md"), "# Another model");
    assertThatIllegalArgumentException().isThrownBy(this::open).withMessageContaining("sha256");
  }

  @Test
  void refusesWhatIsNoModel() throws Exception {
    byte[] bytes = "no model".getBytes(StandardCharsets.UTF_8);
    Files.write(model, bytes);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    Files.writeString(folder.resolve("CARD.md"), HexFormat.of().formatHex(digest));
    assertThatIllegalArgumentException().isThrownBy(this::open).withMessageContaining("no ONNX");
  }

  @Test
  void refusesLabelsThatNobodyKnows() throws IOException {
    Path transitions = folder.resolve("encoder-transitions.tsv");
    String text = Files.readString(transitions);
    Files.writeString(transitions, text.replace("B-MISC", "B-SHIP"));
    assertThatIllegalArgumentException().isThrownBy(this::open).withMessageContaining("B-SHIP");
  }

  @Test
  void refusesTransitionsOfAnotherModel() throws IOException {
    Path transitions = folder.resolve("encoder-transitions.tsv");
    Files.writeString(transitions, "names\tO\t0\nparts\tO\t0\n");
    assertThatIllegalArgumentException().isThrownBy(this::open).withMessageContaining("2 scores");
  }

  @Test
  void opensTheFastTagger() {
    ModelOption fast = option("--tagger", "fast");
    assertThat(fast.tagger()).isInstanceOf(LinearTagger.class);
    assertThat(fast.taggerName()).isEqualTo("fast");
    assertThat(option().taggerName()).isEqualTo("full");
  }

  @Test
  void hasNoOtherModelForTheFastTagger() {
    ModelOption both = option("--tagger", "fast", "--model", model.toString());
    assertThatIllegalArgumentException()
        .isThrownBy(both::tagger)
        .withMessageContaining("for the full tagger");
  }

  @Test
  void refusesTaggersThatNobodyKnows() {
    assertThatExceptionOfType(CommandLine.ParameterException.class)
        .isThrownBy(() -> option("--tagger", "quick"))
        .withMessageContaining("full or fast");
  }
}
