package org.headwater.bench.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.headwater.language.EncoderTagger;

/**
 * The rows of the encoder's word table, read out of its ONNX file: tensor {@code we.q} holds whole
 * numbers of one byte, {@code we.s} the scale of each row.
 *
 * <p>ONNX is a Protocol Buffers message; only the path to the tensors is followed (model 7: graph,
 * graph 5: tensors, tensor 1: sizes, 8: name, 9: bytes).
 */
final class PieceTable {
  private static final int WIDTH = 384;

  private final ByteBuffer file;
  private final Map<String, ByteBuffer> tensors = new HashMap<>();

  private PieceTable(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** One row of {@value #WIDTH} numbers for each piece of the vocabulary. */
  static float[][] read() throws IOException {
    try (InputStream in = EncoderTagger.class.getResourceAsStream("encoder.onnx")) {
      if (in == null) {
        throw new IOException("encoder.onnx is missing");
      }
      PieceTable table = new PieceTable(in.readAllBytes());
      table.findTensors();
      return table.rows();
    }
  }

  private float[][] rows() throws IOException {
    ByteBuffer numbers = tensors.get("we.q");
    ByteBuffer scales = tensors.get("we.s");
    if (numbers == null || scales == null) {
      throw new IOException("the encoder has no tensors we.q and we.s");
    }
    float[][] rows = new float[numbers.remaining() / WIDTH][WIDTH];
    for (float[] row : rows) {
      float scale = scales.getFloat();
      for (int i = 0; i < WIDTH; i++) {
        row[i] = numbers.get() * scale;
      }
    }
    return rows;
  }

  private interface Reader {
    void read(int field, int start, int end);
  }

  private void findTensors() {
    fields(
        0,
        file.limit(),
        (field, start, end) -> {
          if (field == 7) {
            fields(
                start,
                end,
                (inner, from, to) -> {
                  if (inner == 5) {
                    addTensor(from, to);
                  }
                });
          }
        });
  }

  private void addTensor(int start, int end) {
    String[] name = {""};
    ByteBuffer[] bytes = {null};
    fields(
        start,
        end,
        (field, from, to) -> {
          ByteBuffer value = file.slice(from, to - from).order(ByteOrder.LITTLE_ENDIAN);
          if (field == 8) {
            name[0] = StandardCharsets.UTF_8.decode(value).toString();
          } else if (field == 9) {
            bytes[0] = value;
          }
        });
    if (bytes[0] != null) {
      tensors.put(name[0], bytes[0]);
    }
  }

  /** Passes on each field that has a length; skips the others. */
  private void fields(int start, int end, Reader reader) {
    int at = start;
    while (at < end) {
      file.position(at);
      int key = (int) number();
      switch (key & 7) {
        case 0 -> number();
        case 1 -> file.position(file.position() + 8);
        case 5 -> file.position(file.position() + 4);
        case 2 -> {
          int length = (int) number();
          int from = file.position();
          reader.read(key >>> 3, from, from + length);
          file.position(from + length);
        }
        default -> throw new IllegalStateException("no ONNX file");
      }
      at = file.position();
    }
  }

  /** A number of seven bits a byte, the lowest first. */
  private long number() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = file.get();
      number |= (long) (next & 127) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }
}
