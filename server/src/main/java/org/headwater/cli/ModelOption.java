package org.headwater.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.headwater.language.EncoderTagger;
import org.headwater.language.LinearTagger;
import org.headwater.language.Tagger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.node.ObjectNode;

/** What marks names and attributions: which tagger, and which model of the full one. */
final class ModelOption {
  private static final String TRANSITIONS = "encoder-transitions.tsv";
  private static final String CARD = "CARD.md";

  /** The taggers by the names that the command line gives them. */
  private enum Kind {
    FULL("full"),
    FAST("fast");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final class Kinds implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String value) {
      for (Kind kind : Kind.values()) {
        if (kind.name.equals(value)) {
          return kind;
        }
      }
      throw new TypeConversionException("expected full or fast but was '" + value + "'");
    }
  }

  @Option(
      names = "--tagger",
      paramLabel = "full|fast",
      converter = Kinds.class,
      description =
          "what marks names and attributions (default: ${DEFAULT-VALUE}): full, or fast, which reads"
              + " several times as many articles a second and misses more")
  private Kind kind = Kind.FULL;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "for the full tagger another model than the shipped one: an ONNX file with its encoder-transitions.tsv and its CARD.md, which has its sha256, beside it (training/README.md)")
  private @Nullable Path file;

  /**
   * Opens the model.
   *
   * @throws IllegalArgumentException when it cannot be used, with a sentence that says why
   */
  Tagger tagger() {
    if (kind == Kind.FAST) {
      if (file != null) {
        throw new IllegalArgumentException("--model is for the full tagger, not for the fast one");
      }
      return LinearTagger.open();
    }
    return file == null ? EncoderTagger.open() : open(file);
  }

  /** The tagger's name on the command line. */
  String taggerName() {
    return kind.toString();
  }

  /** What the manifest of a run says about the tagger. */
  void describe(ObjectNode manifest) {
    manifest.put("tagger", taggerName()).put("model", name());
  }

  /** The model's file as it was given, or {@code shipped}. */
  String name() {
    return file == null ? "shipped" : file.toString();
  }

  private static Tagger open(Path file) {
    byte[] model = bytes(file);
    String transitions = new String(bytes(file.resolveSibling(TRANSITIONS)), UTF_8);
    String card = new String(bytes(file.resolveSibling(CARD)), UTF_8);
    try {
      return EncoderTagger.open(model, transitions, card);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("a model needs " + file + ", which is not there", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
