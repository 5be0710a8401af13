package org.headwater.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.document.Attribution;
import org.headwater.document.Attribution.Kind;
import org.headwater.document.EntityMention;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.entity.MentionLinker;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.Tagger;
import org.headwater.language.Tags;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/** The sentences of {@code hard-cases.txt}, read by the tagger and the linker. */
final class HardCases {
  /** What must be said of one text. */
  private record Case(String name, String text, List<Expected> expected) {}

  private record Expected(
      List<String> source,
      List<String> cue,
      List<String> content,
      Kind kind,
      Stance stance,
      List<String> via,
      boolean hedged,
      boolean negated,
      @Nullable String speaker) {
    static Expected read(String line) {
      String[] columns = line.split("\\|");
      String[] manner = columns[3].strip().toUpperCase(Locale.ROOT).split(" ");
      List<String> via = List.of();
      boolean hedged = false;
      boolean negated = false;
      String speaker = null;
      for (int i = 4; i < columns.length; i++) {
        String column = columns[i].strip();
        hedged |= column.equals("hedged");
        negated |= column.equals("negated");
        via = column.startsWith("via ") ? List.of(column.substring(4).split(" ; ")) : via;
        speaker = column.startsWith("speaker ") ? column.substring(8) : speaker;
      }
      return new Expected(
          bare(pieces(columns[0], " \\+ ")),
          pieces(columns[1], " … "),
          bare(pieces(columns[2], " \\+ ")),
          Kind.valueOf(manner[0]),
          Stance.valueOf(manner[1]),
          via,
          hedged,
          negated,
          speaker);
    }

    private static List<String> pieces(String column, String between) {
      String words = column.strip();
      return words.equals("~") ? List.of() : List.of(words.split(between));
    }
  }

  private final Tagger tagger;

  HardCases(Tagger tagger) {
    this.tagger = tagger;
  }

  static int count() {
    return cases().size();
  }

  /** The checks that fail ("name part", with the number of the attribution) and what was found. */
  Map<String, String> misses() {
    Map<String, String> misses = new LinkedHashMap<>();
    for (Case each : cases()) {
      List<Attribution> found = read(each.text());
      for (int i = 0; i < each.expected().size(); i++) {
        Expected expected = each.expected().get(i);
        String name = each.name() + (i == 0 ? "" : "/" + (i + 1));
        Attribution attribution = nearest(each.text(), expected, found);
        if (attribution == null) {
          misses.put(name + " missing", "");
        } else {
          found.remove(attribution);
          compare(name, each.text(), expected, attribution, misses);
        }
      }
      if (!found.isEmpty()) {
        misses.put(each.name() + " more", shown(each.text(), found));
      }
    }
    return misses;
  }

  private List<Attribution> read(String text) {
    List<Span> sentences = SentenceSplitter.sentences(text);
    Tags tags = tagger.tag(text, sentences);
    List<EntityMention> entities = new MentionLinker().link(text, sentences, tags.names());
    return new ArrayList<>(new AttributionLinker().link(text, sentences, tags, entities));
  }

  /** The attribution with the same content, else with most of its words. */
  private static @Nullable Attribution nearest(
      String text, Expected expected, List<Attribution> found) {
    Attribution best = null;
    long most = 0;
    for (Attribution attribution : found) {
      List<String> content = bare(texts(text, attribution.content()));
      long shared =
          content.equals(expected.content())
              ? Long.MAX_VALUE
              : words(content).stream().filter(words(expected.content())::contains).count();
      if (shared > most) {
        best = attribution;
        most = shared;
      }
    }
    return best;
  }

  private static void compare(
      String name, String text, Expected expected, Attribution found, Map<String, String> misses) {
    check(name + " source", expected.source(), bare(texts(text, found.source())), misses);
    check(name + " cue", expected.cue(), texts(text, found.cue()), misses);
    check(name + " content", expected.content(), bare(texts(text, found.content())), misses);
    check(name + " kind", expected.kind(), found.kind(), misses);
    check(name + " stance", expected.stance(), found.stance(), misses);
    check(name + " via", expected.via(), found.via(), misses);
    check(name + " hedged", expected.hedged(), found.hedged(), misses);
    check(name + " negated", expected.negated(), found.negated(), misses);
    if (expected.speaker() != null) {
      String speaker = found.speakerRef() == null ? "?" : String.valueOf(found.speaker());
      check(name + " speaker", expected.speaker(), speaker, misses);
    }
  }

  private static void check(
      String name, Object expected, Object found, Map<String, String> misses) {
    if (!expected.equals(found)) {
      misses.put(name, String.valueOf(found));
    }
  }

  private static List<String> words(List<String> pieces) {
    return List.of(String.join(" ", pieces).split(" "));
  }

  private static List<String> texts(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text).strip()).toList();
  }

  /** Without the marks at the edges and a leading "that". */
  private static List<String> bare(List<String> pieces) {
    return pieces.stream()
        .map(piece -> piece.replaceAll("^[\\s“”\"‘’',.;:]+|[\\s“”\"‘’',.;:]+$", ""))
        .map(piece -> piece.startsWith("that ") ? piece.substring(5) : piece)
        .toList();
  }

  private static String shown(String text, List<Attribution> found) {
    return String.join(
        " ; ",
        found.stream()
            .map(each ->
                texts(text, each.source())
                    + " "
                    + texts(text, each.cue())
                    + " "
                    + texts(text, each.content()))
            .toList());
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    String name = null;
    for (String line : WordList.read(HardCases.class, "hard-cases.txt")) {
      if (line.startsWith("@ ")) {
        name = line.substring(2);
      } else if (line.startsWith("> ")) {
        cases.getLast().expected().add(Expected.read(line.substring(2)));
      } else {
        cases.add(new Case(String.valueOf(name), line.replace("¶", "\n\n"), new ArrayList<>()));
      }
    }
    return cases;
  }
}
