package org.headwater.bench.language;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.EncoderTagger;
import org.headwater.language.Part;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.TaggedName;
import org.headwater.language.TaggedPart;
import org.headwater.language.Tags;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the linear tagger learns from: what people labelled, and what the encoder labelled
 * in the same texts and in unlabelled news. The encoder's labels are kept in a file, to which
 * {@link #label} adds; what it has not labelled is not learned.
 */
final class LinearSets {
  private final Path data;
  private final Path kept;
  private final Map<String, Tags> known = new HashMap<>();

  /** A text with the labels to learn; null where there are none of a kind. */
  record Lesson(String text, @Nullable List<TaggedName> names, @Nullable List<TaggedPart> parts) {}

  /**
   * The sets of a folder.
   *
   * @param kept the encoder's labels; need not exist
   */
  LinearSets(Path data, Path kept) throws IOException {
    this.data = data;
    this.kept = kept;
    load();
  }

  List<Lesson> lessons() throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    for (LabelledText text : attributions()) {
      lessons.add(new Lesson(text.text(), names(text), text.gold().parts()));
    }
    for (LabelledText text : set("language/ner/conll2003-train")) {
      lessons.add(new Lesson(text.text(), text.gold().names(), null));
    }
    for (String set : List.of("language/ner/wnut17-train", "language/ner/btc-train")) {
      for (LabelledText text : set(set)) {
        lessons.add(new Lesson(text.text(), withOthers(text), null));
      }
    }
    for (LabelledText text : news()) {
      if (known.containsKey(key(text.text()))) {
        lessons.add(new Lesson(text.text(), names(text), tags(text).parts()));
      }
    }
    return lessons;
  }

  private List<LabelledText> set(String folder) throws IOException {
    return LabelledText.read(data.resolve(folder));
  }

  private List<LabelledText> attributions() throws IOException {
    return set("language/attribution/polnear-train");
  }

  private List<LabelledText> news() throws IOException {
    List<LabelledText> news = set("stories/mix");
    news.addAll(LabelledText.bodies(data.resolve("pages/aeb")));
    news.addAll(LabelledText.bodies(data.resolve("pages/n4k-news")));
    return news;
  }

  /**
   * Lets the encoder label more texts for some time, in an order of no meaning.
   *
   * @param seconds about how long
   */
  void label(long seconds) throws IOException {
    List<LabelledText> texts = news();
    texts.addAll(attributions());
    texts.removeIf(text -> known.containsKey(key(text.text())));
    texts.sort(Comparator.comparing(text -> key(text.text())));
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    try (EncoderTagger teacher = EncoderTagger.open();
        DataOutputStream out =
            new DataOutputStream(
                Files.newOutputStream(
                    kept, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
      for (LabelledText text : texts) {
        if (System.nanoTime() > end) {
          return;
        }
        Tags tags = teacher.tag(text.text(), SentenceSplitter.sentences(text.text()));
        known.put(key(text.text()), tags);
        write(key(text.text()), tags, out);
      }
    }
  }

  private Tags tags(LabelledText text) {
    return known.getOrDefault(key(text.text()), Tags.NONE);
  }

  private @Nullable List<TaggedName> names(LabelledText text) {
    return known.containsKey(key(text.text())) ? tags(text).names() : null;
  }

  /**
   * The persons, places and organisations that people marked, without user names: other names are
   * something else in these sets, or nothing.
   */
  private static List<TaggedName> withOthers(LabelledText text) {
    List<TaggedName> names = new ArrayList<>();
    for (TaggedName name : text.gold().names()) {
      int start = name.span().start();
      boolean user =
          text.text().startsWith("@", start)
              || start > 1 && text.text().startsWith("@ ", start - 2);
      if (name.type() != EntityType.MISC && !user) {
        names.add(name);
      }
    }
    return names;
  }

  private static String key(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void load() throws IOException {
    if (!Files.exists(kept)) {
      return;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(kept)))) {
      while (in.available() > 0) {
        String key = in.readUTF();
        List<TaggedName> names = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
          Span span = new Span(in.readInt(), in.readInt());
          names.add(new TaggedName(span, EntityType.values()[in.readByte()]));
        }
        List<TaggedPart> parts = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
          Span span = new Span(in.readInt(), in.readInt());
          parts.add(new TaggedPart(span, Part.values()[in.readByte()]));
        }
        known.put(key, new Tags(names, parts));
      }
    } catch (EOFException e) {
      System.err.println(kept + ": the last text is incomplete and left out");
    }
  }

  private static void write(String key, Tags tags, DataOutputStream file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(key);
    out.writeInt(tags.names().size());
    for (TaggedName name : tags.names()) {
      write(name.span(), name.type().ordinal(), out);
    }
    out.writeInt(tags.parts().size());
    for (TaggedPart part : tags.parts()) {
      write(part.span(), part.part().ordinal(), out);
    }
    file.write(bytes.toByteArray());
  }

  private static void write(Span span, int kind, DataOutputStream out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
    out.writeByte(kind);
  }
}
