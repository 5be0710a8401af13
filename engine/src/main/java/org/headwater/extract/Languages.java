package org.headwater.extract;

import java.util.List;
import java.util.Locale;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The language that a page states: its root element, its meta elements, its article's data. */
final class Languages {
  static final List<String> METAS = WordList.read(Languages.class, "language-names.txt");

  private Languages() {}

  /** ISO 639-1, or null. */
  static @Nullable String find(PageFacts facts) {
    String language = of(facts.language());
    for (String name : METAS) {
      for (String value : facts.allMeta(name)) {
        language = language == null ? of(value) : language;
      }
    }
    for (JsonNode object : facts.linkedData()) {
      boolean asked = language == null && LinkedData.isArticle(object);
      language = asked ? of(LinkedData.text(object, "inLanguage")) : language;
    }
    return language;
  }

  /** The language of a tag such as {@code en-GB}, or null. */
  static @Nullable String of(@Nullable String tag) {
    if (tag == null || tag.length() > 40) {
      return null;
    }
    String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return first.length() == 2 && first.chars().allMatch(c -> c >= 'a' && c <= 'z') ? first : null;
  }
}
