package org.headwater.flink;

import java.io.IOException;
import java.util.Objects;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * What a checkpoint remembers of a {@link CodecSerializer}: the name of its type. The bytes carry
 * their own version.
 */
public final class CodecSerializerSnapshot<T> implements TypeSerializerSnapshot<T> {
  private @Nullable EngineType<T> type;

  /** For Flink, which reads the rest with {@link #readSnapshot}. */
  public CodecSerializerSnapshot() {}

  CodecSerializerSnapshot(EngineType<T> type) {
    this.type = type;
  }

  @Override
  public int getCurrentVersion() {
    return 1;
  }

  @Override
  public void writeSnapshot(DataOutputView out) throws IOException {
    out.writeUTF(type().name());
  }

  @Override
  @SuppressWarnings("unchecked") // the name was written for this type
  public void readSnapshot(int version, DataInputView in, ClassLoader loader) throws IOException {
    type = (EngineType<T>) EngineType.named(in.readUTF());
  }

  @Override
  public TypeSerializer<T> restoreSerializer() {
    return new CodecSerializer<>(type());
  }

  @Override
  public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(
      TypeSerializerSnapshot<T> old) {
    return old instanceof CodecSerializerSnapshot<T> other && other.type().equals(type())
        ? TypeSerializerSchemaCompatibility.compatibleAsIs()
        : TypeSerializerSchemaCompatibility.incompatible();
  }

  private EngineType<T> type() {
    return Objects.requireNonNull(type, "not read yet");
  }
}
