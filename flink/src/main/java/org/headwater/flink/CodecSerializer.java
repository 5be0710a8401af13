package org.headwater.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * Flink's serializer for a value that has a codec in the engine: its version, its length, its
 * bytes.
 *
 * <p>With the heap backend a step's state stays one live object; Flink copies it only while a
 * snapshot is under way, and writes it only into snapshots.
 */
public final class CodecSerializer<T> extends TypeSerializer<T> {
  private static final long serialVersionUID = 1;

  private final EngineType<T> type;

  public CodecSerializer(EngineType<T> type) {
    this.type = type;
  }

  EngineType<T> type() {
    return type;
  }

  @Override
  public boolean isImmutableType() {
    return type.immutable();
  }

  @Override
  public TypeSerializer<T> duplicate() {
    return this;
  }

  @Override
  @SuppressWarnings("NullAway") // Flink allows null for types without an empty value
  public T createInstance() {
    return null;
  }

  @Override
  public T copy(T from) {
    if (type.immutable()) {
      return from;
    }
    try {
      byte[] bytes = bytes(from);
      return type.codec()
          .read(type.codec().version(), new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public T copy(T from, T reuse) {
    return copy(from);
  }

  /** Of variable length. */
  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(T value, DataOutputView target) throws IOException {
    byte[] bytes = bytes(value);
    target.writeInt(type.codec().version());
    target.writeInt(bytes.length);
    target.write(bytes);
  }

  @Override
  public T deserialize(DataInputView source) throws IOException {
    int version = source.readInt();
    byte[] bytes = new byte[source.readInt()];
    source.readFully(bytes);
    return type.codec().read(version, new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Override
  public T deserialize(T reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    target.writeInt(source.readInt());
    int length = source.readInt();
    target.writeInt(length);
    target.write(source, length);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CodecSerializer<?> serializer && serializer.type.equals(type);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public TypeSerializerSnapshot<T> snapshotConfiguration() {
    return new CodecSerializerSnapshot<>(type);
  }

  private byte[] bytes(T value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    type.codec().write(value, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
