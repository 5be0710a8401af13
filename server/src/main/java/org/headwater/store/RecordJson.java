package org.headwater.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.story.Change;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes records of the engine as JSON and reads them back: the components by name in their
 * declared order, a span as {@code [start,end]} in UTF-16 units, a partial date as its ISO text.
 * Equal records give equal text.
 */
final class RecordJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .changeDefaultVisibility(visibility ->
              visibility
                  .withGetterVisibility(Visibility.NONE)
                  .withIsGetterVisibility(Visibility.NONE)
                  .withFieldVisibility(Visibility.ANY))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // of earlier versions
          .addMixIn(Change.class, Kinds.class)
          .addModule(
              new SimpleModule("headwater")
                  .addSerializer(Span.class, new SpanWriter())
                  .addDeserializer(Span.class, new SpanReader())
                  .addSerializer(PartialDate.class, new DateWriter())
                  .addDeserializer(PartialDate.class, new DateReader()))
          .build();

  private RecordJson() {}

  /** Which of the kinds of a sealed type a record is, under {@code "kind"}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
  private interface Kinds {}

  static String write(Object record) {
    return MAPPER.writeValueAsString(record);
  }

  /**
   * Reads a record of a column, from the bytes as they lie in the database: the evidence of a large
   * story is too long to be made a string first.
   *
   * @throws StoreException when the text was not written by {@link #write} for this type
   */
  static <T> T read(ResultSet row, int column, Class<T> type) throws SQLException {
    byte[] json = row.getBytes(column);
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw unreadable(type, e);
    }
  }

  /**
   * Reads a record.
   *
   * @throws StoreException when the text was not written by {@link #write} for this type
   */
  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw unreadable(type, e);
    }
  }

  private static StoreException unreadable(Class<?> type, JacksonException cause) {
    return new StoreException(
        "the store holds a "
            + type.getSimpleName()
            + " that this version cannot read: `headwater rebuild` computes it again",
        cause);
  }

  private static final class SpanWriter extends StdSerializer<Span> {
    SpanWriter() {
      super(Span.class);
    }

    @Override
    public void serialize(Span span, JsonGenerator out, SerializationContext context) {
      out.writeStartArray();
      out.writeNumber(span.start());
      out.writeNumber(span.end());
      out.writeEndArray();
    }
  }

  private static final class SpanReader extends StdDeserializer<Span> {
    SpanReader() {
      super(Span.class);
    }

    @Override
    public Span deserialize(JsonParser in, DeserializationContext context) {
      int start = in.nextIntValue(-1);
      int end = in.nextIntValue(-1);
      if (in.nextToken() != JsonToken.END_ARRAY) {
        return context.reportInputMismatch(this, "a span has two ends");
      }
      return new Span(start, end);
    }
  }

  private static final class DateWriter extends StdSerializer<PartialDate> {
    DateWriter() {
      super(PartialDate.class);
    }

    @Override
    public void serialize(PartialDate date, JsonGenerator out, SerializationContext context) {
      out.writeString(date.iso());
    }
  }

  private static final class DateReader extends StdDeserializer<PartialDate> {
    DateReader() {
      super(PartialDate.class);
    }

    @Override
    public PartialDate deserialize(JsonParser in, DeserializationContext context) {
      return new PartialDate(in.getString());
    }
  }
}
