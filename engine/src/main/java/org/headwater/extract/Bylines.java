package org.headwater.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headwater.document.BlockKind;
import org.headwater.extract.PageFacts.MarkedName;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The names of those who wrote the article: from the page's data for machines, else from elements
 * called author, else from a line that begins with a word such as "By". A name of the outlet, a
 * role or a word of the user interface is none; none is better than a wrong one.
 */
final class Bylines {
  private static final List<String> BEGINNINGS =
      WordList.read(Bylines.class, "byline-beginnings.txt");
  private static final Set<String> NOT_NAMES =
      Set.copyOf(WordList.read(Bylines.class, "not-names.txt"));

  /** No article has more authors; each may be looked for in all the page's data. */
  private static final int MOST_LINKED = 100;

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:[,;|/&•·\\n]|\\band\\b|\\bund\\b|\\bet\\b| – | - | — )\\s*");

  private Bylines() {}

  static List<String> find(TypedPage page, @Nullable String outlet) {
    PageFacts facts = page.page.facts();
    List<String> stated = new ArrayList<>();
    for (JsonNode object : facts.linkedData()) {
      if (stated.isEmpty() && LinkedData.isArticle(object)) {
        linked(object.path("author"), facts.linkedData(), stated);
      }
    }
    List<String> names = clean(stated, outlet);
    for (String meta :
        List.of(
            "author",
            "byl",
            "parsely-author",
            "sailthru.author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "article:author_name",
            "cxenseparse:author")) {
      names = names.isEmpty() ? clean(facts.allMeta(meta), outlet) : names;
    }
    names = names.isEmpty() ? clean(marked(page), outlet) : names;
    return names.isEmpty() ? clean(written(page), outlet) : names;
  }

  private static void linked(JsonNode author, List<JsonNode> all, List<String> names) {
    if (author.isArray()) {
      author.values().stream().limit(MOST_LINKED).forEach(one -> linked(one, all, names));
    } else if (author.isString()) {
      names.add(author.asString());
    } else if (author.isObject() && !LinkedData.types(author).contains("Organization")) {
      JsonNode person = author.has("name") ? author : LinkedData.byId(all, author.path("@id"));
      JsonNode name = person.path("name");
      if (name.isArray()) {
        name.values().forEach(one -> names.add(one.asString("")));
      } else if (name.isString()) {
        names.add(name.asString());
      }
    }
  }

  /** The names in the elements called authors that stand nearest to the start of the body. */
  private static List<String> marked(TypedPage page) {
    int start = page.bodyStart();
    int end = page.bodyEnd();
    List<String> best = new ArrayList<>();
    int bestRank = Integer.MAX_VALUE;
    int bestBlock = -1;
    for (MarkedName name : page.page.facts().names()) {
      boolean off =
          ClassCue.COMMENT.in(name.cues())
              || ClassCue.RELATED.in(name.cues())
              || ClassCue.SIDEBAR.in(name.cues());
      boolean near = name.block() >= start - 15 && name.block() <= end + 6;
      int rank = name.rank() * 10 + (name.block() > start + 2 ? 5 : 0);
      boolean same = rank == bestRank && Math.abs(name.block() - bestBlock) <= 1;
      if (off || !near || rank > bestRank || rank == bestRank && !same) {
        continue;
      }
      if (rank < bestRank) {
        best.clear();
      }
      bestRank = rank;
      bestBlock = name.block();
      best.add(name.text());
    }
    return best;
  }

  private static List<String> written(TypedPage page) {
    int start = page.bodyStart();
    for (int i = Math.max(0, start - 12); i < Math.min(page.size(), start + 2); i++) {
      String text = page.text(i);
      if (!page.isText(i)
          && page.kind(i) != BlockKind.TITLE
          && beginning(text) != null
          && page.shape(i).words() <= 16) {
        return List.of(text);
      }
      String beside = besideDate(page, i);
      if (beside != null) {
        return List.of(beside);
      }
    }
    return List.of();
  }

  /** Whether a line begins as a byline does and goes on with a capital. */
  static boolean beginsByline(String text) {
    String beginning = beginning(text);
    String rest = beginning == null ? "" : text.substring(beginning.length()).strip();
    return !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
  }

  /** A name beside a date: {@code 3 May 2022 | Greta Ollsen}. */
  private static @Nullable String besideDate(TypedPage page, int i) {
    if (page.kind(i) != BlockKind.DATELINE || page.shape(i).words() > 14) {
      return null;
    }
    for (String part : page.text(i).split("[|·•]", 6)) {
      List<String> words = Words.of(part);
      boolean name =
          words.size() >= 2
              && words.size() <= 4
              && Stream.of(part.strip().split(" +", 5))
                  .allMatch(w -> Character.isUpperCase(w.charAt(0)));
      if (name && name(part, null) != null) {
        return part.strip();
      }
    }
    return null;
  }

  private static @Nullable String beginning(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String beginning : BEGINNINGS) {
      if (lower.startsWith(beginning) && text.length() > beginning.length() + 2) {
        return beginning;
      }
    }
    return null;
  }

  private static List<String> clean(List<String> written, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>();
    for (String text : written) {
      String plain = Plain.text(text);
      String beginning = beginning(plain);
      plain = beginning == null ? plain : plain.substring(beginning.length());
      for (String part : BETWEEN_NAMES.split(plain, 24)) {
        String name = name(part, outlet);
        if (name != null) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  private static @Nullable String name(String part, @Nullable String outlet) {
    String name = part.strip();
    String beginning = beginning(name);
    name = beginning == null ? name : name.substring(beginning.length()).strip();
    int bracket = name.indexOf('(');
    name = bracket > 3 ? name.substring(0, bracket).strip() : name;
    List<String> words = Words.of(name);
    boolean odd =
        name.length() < 3
            || name.length() > 50
            || words.isEmpty()
            || words.size() > 6
            || name.contains("http")
            || name.contains("@")
            || name.contains("www.")
            || name.contains("_")
            || name.chars().anyMatch(Character::isDigit)
            || !Character.isLetter(name.charAt(0));
    if (odd || isOutlet(words, outlet) || words.stream().anyMatch(NOT_NAMES::contains)) {
      return null;
    }
    return SourceCredit.agency(name) != null ? null : name;
  }

  private static boolean isOutlet(List<String> words, @Nullable String outlet) {
    return outlet != null && Headline.likeness(words, Words.of(outlet)) > 0.7;
  }
}
