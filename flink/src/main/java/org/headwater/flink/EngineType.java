package org.headwater.flink;

import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.headwater.document.AnnotatedArticle;
import org.headwater.pipeline.EvidenceStep;
import org.headwater.pipeline.MembershipStep;
import org.headwater.pipeline.RecordCodec;
import org.headwater.pipeline.StateCodec;
import org.headwater.pipeline.StoryStep;
import org.jspecify.annotations.Nullable;

/** A type of the engine as Flink's type system sees it: a name, a class and a codec. */
public final class EngineType<T> extends TypeInformation<T> {
  private static final long serialVersionUID = 1;

  /** An article with its annotations, between operators. */
  public static final EngineType<AnnotatedArticle> ARTICLE =
      new EngineType<>(
          "article", AnnotatedArticle.class, new RecordCodec<>(AnnotatedArticle.class), true);

  /** The story step's state. */
  public static final EngineType<StoryStep.State> STORIES =
      new EngineType<>("stories", StoryStep.State.class, StoryStep.CODEC, false);

  /** The membership step's state. */
  public static final EngineType<MembershipStep.State> MEMBERSHIPS =
      new EngineType<>("memberships", MembershipStep.State.class, MembershipStep.CODEC, false);

  /** What happened to a story's articles, between operators. */
  public static final EngineType<StoryUpdates> UPDATES =
      new EngineType<>("updates", StoryUpdates.class, new RecordCodec<>(StoryUpdates.class), true);

  /** The evidence step's state. */
  public static final EngineType<EvidenceStep.State> EVIDENCE =
      new EngineType<>("evidence", EvidenceStep.State.class, EvidenceStep.CODEC, false);

  /** The evidence of a story, on its way out. */
  public static final EngineType<StoryEvidence> STORY_EVIDENCE =
      new EngineType<>(
          "story evidence", StoryEvidence.class, new RecordCodec<>(StoryEvidence.class), true);

  private static final Map<String, EngineType<?>> BY_NAME =
      Stream.of(ARTICLE, STORIES, MEMBERSHIPS, UPDATES, EVIDENCE, STORY_EVIDENCE)
          .collect(Collectors.toUnmodifiableMap(EngineType::name, type -> type));

  private final String name;
  private final Class<T> typeClass;
  private final transient StateCodec<T> codec;
  private final boolean immutable;

  private EngineType(String name, Class<T> typeClass, StateCodec<T> codec, boolean immutable) {
    this.name = name;
    this.typeClass = typeClass;
    this.codec = codec;
    this.immutable = immutable;
  }

  static EngineType<?> named(String name) {
    EngineType<?> type = BY_NAME.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no type of the engine is named " + name);
    }
    return type;
  }

  String name() {
    return name;
  }

  StateCodec<T> codec() {
    return codec;
  }

  boolean immutable() {
    return immutable;
  }

  /** Codecs do not travel: the type is found again by its name. */
  @Serial
  private Object writeReplace() {
    return new Reference(name);
  }

  private record Reference(String name) implements Serializable {
    @Serial
    private Object readResolve() {
      return named(name);
    }
  }

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public Class<T> getTypeClass() {
    return typeClass;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public TypeSerializer<T> createSerializer(SerializerConfig config) {
    return new CodecSerializer<>(this);
  }

  @Override
  public String toString() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EngineType<?> type && type.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof EngineType<?>;
  }
}
