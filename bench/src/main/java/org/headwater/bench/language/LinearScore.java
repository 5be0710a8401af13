package org.headwater.bench.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.headwater.document.EntityType;
import org.headwater.language.Part;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.TaggedName;
import org.headwater.language.TaggedPart;
import org.headwater.language.Tagger;
import org.headwater.language.Tags;

/**
 * Strict F1 of a tagger alone, without the rooms that come after it: names (PER, LOC, ORG) as
 * written and in lower case, and the exact parts of attributions.
 */
final class LinearScore {
  private int right;
  private int found;
  private int gold;

  private LinearScore() {}

  static void print(Path data, Tagger tagger) throws IOException {
    for (String set : List.of("conll2003-testa", "uner-ewt-dev", "wnut17-dev")) {
      List<LabelledText> texts = LabelledText.read(data.resolve("language/ner").resolve(set));
      System.out.printf(
          Locale.ROOT,
          "%s %.1f, lower-cased %.1f%n",
          set,
          names(tagger, texts, text -> text),
          names(tagger, texts, text -> text.toLowerCase(Locale.ROOT)));
    }
    for (String set : List.of("polnear-cofenet-dev", "polnear-dev")) {
      List<LabelledText> texts =
          LabelledText.read(data.resolve("language/attribution").resolve(set));
      System.out.print(set);
      for (Part part : Part.values()) {
        System.out.printf(Locale.ROOT, " %s %.1f", part, parts(tagger, texts, part));
      }
      System.out.println();
    }
  }

  private static double names(
      Tagger tagger, List<LabelledText> texts, UnaryOperator<String> writing) {
    LinearScore score = new LinearScore();
    for (LabelledText each : texts) {
      String text = writing.apply(each.text());
      if (text.length() == each.text().length()) {
        score.add(named(each.gold()), named(tagger.tag(text, SentenceSplitter.sentences(text))));
      }
    }
    return score.f1();
  }

  private static Set<TaggedName> named(Tags tags) {
    Set<TaggedName> names = new HashSet<>(tags.names());
    names.removeIf(name -> name.type() == EntityType.MISC);
    return names;
  }

  private static double parts(Tagger tagger, List<LabelledText> texts, Part part) {
    LinearScore score = new LinearScore();
    for (LabelledText each : texts) {
      Tags tags = tagger.tag(each.text(), SentenceSplitter.sentences(each.text()));
      score.add(parted(each.gold(), part), parted(tags, part));
    }
    return score.f1();
  }

  private static Set<TaggedPart> parted(Tags tags, Part part) {
    Set<TaggedPart> parts = new HashSet<>(tags.parts());
    parts.removeIf(each -> each.part() != part);
    return parts;
  }

  private <T> void add(Set<T> expected, Set<T> marked) {
    gold += expected.size();
    found += marked.size();
    for (T each : marked) {
      right += expected.contains(each) ? 1 : 0;
    }
  }

  private double f1() {
    return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
  }
}
