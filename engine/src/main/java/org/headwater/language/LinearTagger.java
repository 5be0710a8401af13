package org.headwater.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.headwater.document.EntityType;
import org.headwater.document.Span;

/**
 * Marks names and the parts of attributions with two linear chains: for archives and small
 * machines, several times as fast as the {@link EncoderTagger} and less accurate.
 *
 * <p>Why: hashed features and whole numbers need no library and little memory (40 MB). How: names
 * first, then parts with the names among their features, each looked at twice ({@link
 * LinearModel}). It learned from labelled texts and from what the encoder marked in others. The
 * model and its card are {@code linear.model} and {@code LINEAR-CARD.md}.
 *
 * <p>Immutable, safe for several threads; equal input gives equal output.
 */
public final class LinearTagger implements Tagger {
  private static final String FILE = "linear.model";

  private final PieceClusters clusters;
  private final LinearModel names;
  private final LinearModel parts;

  private LinearTagger(PieceClusters clusters, LinearModel names, LinearModel parts) {
    this.clusters = clusters;
    this.names = names;
    this.parts = parts;
  }

  /** Loads the model that ships with the engine. */
  public static LinearTagger open() {
    try (InputStream in = LinearTagger.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads a model as the training writes it: the clusters, the names, the parts, packed. */
  public static LinearTagger read(InputStream packed) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed), 1 << 16));
    PieceClusters clusters = PieceClusters.read(in);
    return new LinearTagger(clusters, LinearModel.read(in), LinearModel.read(in));
  }

  @Override
  public Tags tag(String text, List<Span> sentences) {
    LinearText read = LinearText.read(text, sentences, clusters);
    byte[] named = names.labels(read, new NameFeatures(), 2);
    byte[] parted = parts.labels(read, new PartFeatures(named), 2);
    LabelledSpans nameSpans = new LabelledSpans(names.names());
    LabelledSpans partSpans = new LabelledSpans(parts.names());
    for (int word = 0; word < read.size(); word++) {
      nameSpans.add(read.span(word), read.unitStart[word], read.isUserName(word) ? 0 : named[word]);
      partSpans.add(read.span(word), read.unitStart[word], parted[word]);
    }
    return new Tags(
        nameSpans.found().stream()
            .map(name -> new TaggedName(name.span(), EntityType.valueOf(name.label())))
            .toList(),
        partSpans.found().stream()
            .map(part -> new TaggedPart(part.span(), Part.valueOf(part.label())))
            .toList());
  }
}
