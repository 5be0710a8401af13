package org.headwater.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The trained encoder in ONNX Runtime. One session serves all threads: each call computes on the
 * thread that made it, so throughput is set by the caller and results do not depend on it.
 *
 * <p>Windows go in one by one: dynamic quantisation scales by the whole input, so a window's scores
 * must not depend on what else is in its batch.
 */
final class EncoderModel implements AutoCloseable {
  private static final String FILE = "encoder.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;

  private EncoderModel(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  static EncoderModel open() {
    try (InputStream in = EncoderModel.class.getResourceAsStream(FILE);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.addConfigEntry("session.inter_op.allow_spinning", "0");
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      return new EncoderModel(environment, environment.createSession(in.readAllBytes(), options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder does not load: " + e.getMessage(), e);
    }
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
