package org.headwater.language;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The trained encoder in ONNX Runtime. One session serves all threads: each call computes on the
 * thread that made it, so throughput is set by the caller and results do not depend on it.
 *
 * <p>Windows go in one by one: dynamic quantisation scales by the whole input, so a window's scores
 * must not depend on what else is in its batch.
 */
final class EncoderModel implements AutoCloseable {
  private static final String FILE = "encoder.onnx";

  private static final SortedSet<String> INPUTS = new TreeSet<>(Set.of("ids", "mask", "shapes"));

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  private EncoderModel(OrtSession session) {
    this.session = session;
  }

  /** The model that ships with the engine. */
  static EncoderModel open() {
    try (InputStream in = EncoderModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new EncoderModel(session(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder does not load: " + e.getMessage(), e);
    }
  }

  /**
   * Another model.
   *
   * @param bytes an ONNX file
   * @param width the number of scores that it must give for each piece
   * @throws IllegalArgumentException when it is of another form than the shipped one
   */
  static EncoderModel open(byte[] bytes, int width) {
    try {
      OrtSession session = session(bytes);
      String fault = fault(session, width);
      if (fault != null) {
        session.close();
        throw new IllegalArgumentException(fault);
      }
      return new EncoderModel(session);
    } catch (OrtException e) {
      throw new IllegalArgumentException("it is no ONNX model: " + e.getMessage(), e);
    }
  }

  /**
   * Processors without instructions for sums of 8-bit products (VNNI) add two of them in 16 bits,
   * where large ones are cut off: other scores than elsewhere, and worse ones. With this option
   * ONNX Runtime takes another way there, slower and exact.
   */
  private static final String EXACT_PRODUCTS = "session.x64quantprecision";

  private static OrtSession session(byte[] bytes) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.addConfigEntry("session.inter_op.allow_spinning", "0");
      options.addConfigEntry(EXACT_PRODUCTS, "1");
      return OrtEnvironment.getEnvironment().createSession(bytes, options);
    }
  }

  /** What keeps a model from being one of the engine's form. */
  private static @Nullable String fault(OrtSession session, int width) throws OrtException {
    if (!session.getInputNames().equals(INPUTS)) {
      return "its inputs are " + new TreeSet<>(session.getInputNames()) + ", not " + INPUTS;
    }
    NodeInfo scores = session.getOutputInfo().get("logits");
    if (scores == null || !(scores.getInfo() instanceof TensorInfo form)) {
      return "it has no output logits";
    }
    long[] shape = form.getShape();
    if (shape.length != 3 || shape[2] != width) {
      return "it does not give " + width + " scores a piece, as its transitions have labels";
    }
    String rows = session.getMetadata().getCustomMetadataValue("shapes").orElse("no");
    return rows.equals(Integer.toString(Shapes.ALL_ROWS))
        ? null
        : "it knows " + rows + " shapes, not " + Shapes.ALL_ROWS;
  }

  /**
   * The scores of one window: piece after piece, for each piece one number a label.
   *
   * @param pieces numbers in the vocabulary, with the marks at both ends
   * @param shapes one for each piece, see {@link Shapes}
   */
  float[] scores(long[] pieces, long[] shapes) {
    long[] size = {1, pieces.length};
    int[] mask = new int[pieces.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), size);
        OnnxTensor forms = OnnxTensor.createTensor(environment, LongBuffer.wrap(shapes), size);
        OnnxTensor seen = OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), size);
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "shapes", forms, "mask", seen), Set.of("logits"))) {
      FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] scores = new float[buffer.remaining()];
      buffer.get(scores);
      return scores;
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder does not close: " + e.getMessage(), e);
    }
  }
}
