package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.headwater.document.BlockKind;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who publishes the page, by its own statements: meta elements that hold a site's name, the
 * article's data for machines, then meta elements that hold a publisher; in flattened text the line
 * of the copyright. An address is no name. Cost: linear in these statements and lines.
 */
final class Outlet {
  private static final int LONGEST = 60;
  private static final Set<String> WORDS = WordList.set(Outlet.class, "outlet-words.txt");

  private static final String STATED = "stated for machines";

  private static final String[] FIRST_METAS = {
    "og:site_name", "application-name", "apple-mobile-web-app-title"
  };

  private static final String[] LAST_METAS = {
    "dc.publisher", "publisher", "article:publisher_name"
  };

  private Outlet() {}

  static @Nullable String find(PageFacts facts) {
    String name = facts.meta(FIRST_METAS);
    for (JsonNode object : facts.linkedData()) {
      if (name == null && LinkedData.isArticle(object)) {
        name = LinkedData.text(object, "publisher");
      }
    }
    name = name == null ? facts.meta(LAST_METAS) : name;
    String plain = name == null ? "" : Plain.text(name);
    return plain.isEmpty() || plain.length() > LONGEST || plain.startsWith("http") ? null : plain;
  }

  /** Everything that the page states about its outlet. */
  static List<Offer<String>> offers(PageFacts facts) {
    List<Offer<String>> offers = new ArrayList<>();
    for (String name : FIRST_METAS) {
      facts.allMeta(name).forEach(v -> offers.add(Offer.of(Plain.text(v), "meta " + name, STATED)));
    }
    for (JsonNode object : facts.linkedData()) {
      String name = LinkedData.isArticle(object) ? LinkedData.text(object, "publisher") : null;
      if (name != null) {
        offers.add(Offer.of(Plain.text(name), "JSON-LD publisher", STATED));
      }
    }
    for (String name : LAST_METAS) {
      facts.allMeta(name).forEach(v -> offers.add(Offer.of(Plain.text(v), "meta " + name, STATED)));
    }
    return offers;
  }

  /**
   * The outlet that flattened text names: the holder of the copyright, after the year, or the first
   * line where it is a name with a word such as newspapers and stations carry.
   */
  static @Nullable String inLines(List<TypedBlock> parts) {
    String holder = copyright(parts);
    return holder == null && !parts.isEmpty() ? masthead(parts.getFirst()) : holder;
  }

  private static @Nullable String masthead(TypedBlock first) {
    String text = first.text();
    List<String> words = Words.of(text);
    boolean outside =
        switch (first.kind()) {
          case NAVIGATION, OTHER, RELATED -> true;
          default -> false;
        };
    boolean name =
        first.block() == 0
            && outside
            && words.size() >= 2
            && words.size() <= 4
            && text.length() <= LONGEST
            && text.chars().allMatch(c -> Character.isLetter(c) || " .&'’-".indexOf(c) >= 0)
            && Stream.of(text.split(" "))
                .allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
            && words.stream().anyMatch(WORDS::contains);
    return name ? text : null;
  }

  private static @Nullable String copyright(List<TypedBlock> parts) {
    for (TypedBlock part : parts) {
      String text = part.text();
      int sign = Math.max(text.indexOf('©'), text.indexOf("Copyright "));
      if (part.kind() == BlockKind.LEGAL && sign >= 0 && text.length() < 200) {
        String holder = holder(text.substring(sign));
        if (holder != null) {
          return holder;
        }
      }
    }
    return null;
  }

  private static @Nullable String holder(String text) {
    int at = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < text.length() && ".,|·•-–(".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String holder = text.substring(at, end).strip();
    int all = holder.indexOf(" All rights");
    holder = all > 0 ? holder.substring(0, all).strip() : holder;
    return holder.length() < 3 || Words.count(holder) > 6 ? null : holder;
  }
}
