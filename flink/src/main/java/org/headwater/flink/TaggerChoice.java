package org.headwater.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.headwater.language.EncoderTagger;
import org.headwater.language.LinearTagger;
import org.headwater.language.Tagger;
import org.jspecify.annotations.Nullable;

/**
 * Which tagger marks names and attributions: the words {@code --tagger} and {@code --model} of the
 * command line. A model's file must lie, with its transitions and its card beside it, at the same
 * path on every machine of the job.
 *
 * @param fast the linear tagger instead of the encoder
 * @param model the encoder's ONNX file; null for the shipped one
 */
public record TaggerChoice(boolean fast, @Nullable String model) implements Serializable {
  private static final long serialVersionUID = 1;

  /** The encoder with the shipped model. */
  public static final TaggerChoice FULL = new TaggerChoice(false, null);

  public TaggerChoice {
    if (fast && model != null) {
      throw new IllegalArgumentException("--model is for the full tagger, not for the fast one");
    }
  }

  /**
   * Reads the options behind the job's two paths.
   *
   * @throws IllegalArgumentException when they are others, with a sentence that says which
   */
  static TaggerChoice read(String[] arguments, int from) {
    boolean fast = false;
    String model = null;
    for (int i = from; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException("a value is missing behind " + arguments[i]);
      }
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--tagger" -> {
          if (!value.equals("full") && !value.equals("fast")) {
            throw new IllegalArgumentException("expected full or fast but was '" + value + "'");
          }
          fast = value.equals("fast");
        }
        case "--model" -> model = value;
        default -> throw new IllegalArgumentException("unknown option '" + arguments[i] + "'");
      }
    }
    return new TaggerChoice(fast, model);
  }

  Tagger open() {
    if (fast) {
      return LinearTagger.open();
    }
    if (model == null) {
      return EncoderTagger.open();
    }
    Path file = Path.of(model);
    try {
      return EncoderTagger.open(
          Files.readAllBytes(file),
          Files.readString(file.resolveSibling("encoder-transitions.tsv"), UTF_8),
          Files.readString(file.resolveSibling("CARD.md"), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
