package org.headwater.pipeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the domain's records as bytes and reads them back.
 *
 * <p>Why: annotated articles travel between the operators of a Flink job and are the state of the
 * evidence step; one codec derived from the records themselves cannot fall behind them. How: the
 * components in their declared order; every reference is led by a byte that says whether it is
 * there; lists by their length; strings as UTF-8 by their length; enums by ordinal. What is written
 * carries a fingerprint of all record types involved, so that bytes of another shape are refused
 * instead of misread. A sealed interface is led by the number of the record in its list of
 * permitted ones. Known component types: int, long, double, boolean, String, enums, records, sealed
 * interfaces of records, lists of these. Cost: linear.
 *
 * @param <T> the record type, or a sealed interface of records
 */
public final class RecordCodec<T> implements StateCodec<T> {
  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private final Class<T> type;
  private final int version;

  public RecordCodec(Class<T> type) {
    this.type = type;
    StringBuilder fingerprint = new StringBuilder();
    describe(type, new ArrayList<>(), fingerprint);
    this.version = fingerprint.toString().hashCode();
  }

  /** A fingerprint of the record type and all it is made of. */
  @Override
  public int version() {
    return version;
  }

  @Override
  public void write(T state, DataOutput out) throws IOException {
    writeValue(type, state, out);
  }

  @Override
  public T read(int version, DataInput in) throws IOException {
    if (version != this.version) {
      throw new IOException("the bytes hold another shape of " + type.getSimpleName());
    }
    Object value = readValue(type, in);
    if (value == null) {
      throw new IOException("the bytes hold no " + type.getSimpleName());
    }
    return type.cast(value);
  }

  private static void writeValue(Type type, @Nullable Object value, DataOutput out)
      throws IOException {
    if (value == null) {
      out.writeByte(0);
      return;
    }
    out.writeByte(1);
    switch (value) {
      case Integer i -> out.writeInt(i);
      case Long l -> out.writeLong(l);
      case Double d -> out.writeDouble(d);
      case Boolean b -> out.writeBoolean(b);
      case Enum<?> e -> out.writeShort(e.ordinal());
      case String s -> writeString(s, out);
      case List<?> list -> {
        out.writeInt(list.size());
        for (Object item : list) {
          writeValue(itemType(type), item, out);
        }
      }
      case Record r -> {
        Class<?>[] permitted = raw(type).getPermittedSubclasses();
        if (permitted != null) {
          out.writeByte(number(r.getClass(), permitted));
        }
        for (RecordComponent component : shape(r.getClass()).components()) {
          writeValue(component.getGenericType(), get(component, r), out);
        }
      }
      default -> throw new IOException("no codec for " + value.getClass().getName());
    }
  }

  private static @Nullable Object readValue(Type type, DataInput in) throws IOException {
    if (in.readByte() == 0) {
      return null;
    }
    Class<?> raw = raw(type);
    if (raw == int.class) {
      return in.readInt();
    } else if (raw == long.class) {
      return in.readLong();
    } else if (raw == double.class) {
      return in.readDouble();
    } else if (raw == boolean.class) {
      return in.readBoolean();
    } else if (raw == String.class) {
      return readString(in);
    } else if (raw.isEnum()) {
      return numbered(in.readUnsignedShort(), raw.getEnumConstants());
    } else if (raw == List.class) {
      return readList(itemType(type), in);
    }
    Class<?>[] permitted = raw.getPermittedSubclasses();
    return readRecord(permitted == null ? raw : numbered(in.readUnsignedByte(), permitted), in);
  }

  private static int number(Class<?> type, Class<?>[] permitted) throws IOException {
    int number = Arrays.asList(permitted).indexOf(type);
    if (number < 0) {
      throw new IOException("no codec for " + type.getName() + " behind a further interface");
    }
    return number;
  }

  private static <X> X numbered(int number, X[] known) throws IOException {
    if (number >= known.length) {
      throw new IOException("the bytes are damaged: number " + number + " of " + known.length);
    }
    return known[number];
  }

  private static List<@Nullable Object> readList(Type itemType, DataInput in) throws IOException {
    int size = in.readInt();
    List<@Nullable Object> items = new ArrayList<>(Math.min(size, 1 << 16));
    for (int i = 0; i < size; i++) {
      items.add(readValue(itemType, in));
    }
    return items;
  }

  private static Object readRecord(Class<?> type, DataInput in) throws IOException {
    Shape shape = shape(type);
    @Nullable Object[] arguments = new @Nullable Object[shape.components().length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = readValue(shape.components()[i].getGenericType(), in);
    }
    try {
      return shape.constructor().newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IOException("the bytes hold no valid " + type.getSimpleName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void writeString(String text, DataOutput out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String readString(DataInput in) throws IOException {
    byte[] utf8 = new byte[in.readInt()];
    in.readFully(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static @Nullable Object get(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
  }

  private static Type itemType(Type list) {
    return ((ParameterizedType) list).getActualTypeArguments()[0];
  }

  private static Shape shape(Class<?> type) {
    return SHAPES.computeIfAbsent(type, Shape::of);
  }

  private static void describe(Type type, List<Class<?>> seen, StringBuilder into) {
    Class<?> raw = raw(type);
    into.append(raw.getSimpleName());
    if (raw == List.class) {
      describe(itemType(type), seen, into.append('<'));
    } else if (raw.isEnum()) {
      into.append(Arrays.toString(raw.getEnumConstants()));
    } else if (raw.isRecord() && !seen.contains(raw)) {
      seen.add(raw);
      for (RecordComponent component : raw.getRecordComponents()) {
        describe(
            component.getGenericType(),
            seen,
            into.append(' ').append(component.getName()).append(' '));
      }
    } else if (raw.getPermittedSubclasses() != null && !seen.contains(raw)) {
      seen.add(raw);
      for (Class<?> permitted : raw.getPermittedSubclasses()) {
        describe(permitted, seen, into.append(" or "));
      }
    }
    into.append(';');
  }

  private record Shape(
      @SuppressWarnings("ArrayRecordComponent") RecordComponent[] components,
      Constructor<?> constructor) {
    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      if (components == null) {
        throw new IllegalArgumentException("no codec for " + type.getName());
      }
      try {
        var constructor =
            type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        for (RecordComponent component : components) {
          component.getAccessor().setAccessible(true);
        }
        constructor.setAccessible(true);
        return new Shape(components, constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
