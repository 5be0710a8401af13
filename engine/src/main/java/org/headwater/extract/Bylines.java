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

  private static final List<String> METAS = WordList.read(Bylines.class, "author-names.txt");

  /** No article has more authors; each may be looked for in all the page's data. */
  private static final int MOST_LINKED = 100;

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:[,;|/&•·\\n]|\\band\\b|\\bund\\b|\\bet\\b| – | - | — )\\s*");

  private Bylines() {}

  /** A place of the page that names authors, and what it says there. */
  record Source(String from, List<String> written) {}

  static List<String> find(TypedPage page, MainText text, @Nullable String outlet) {
    for (Source source : stated(page.page.facts())) {
      List<String> names = clean(source.written, outlet);
      if (!names.isEmpty()) {
        return names;
      }
    }
    List<String> names = clean(marked(page, text), outlet);
    return names.isEmpty() ? clean(written(page, text), outlet) : names;
  }

  /** Every place of the page that names authors, the most reliable first. */
  static List<Source> sources(TypedPage page, MainText text) {
    List<Source> sources = new ArrayList<>(stated(page.page.facts()));
    sources.add(new Source("element of an author", marked(page, text)));
    sources.add(new Source("line", written(page, text)));
    return sources;
  }

  private static List<Source> stated(PageFacts facts) {
    List<Source> sources = new ArrayList<>();
    List<String> stated = new ArrayList<>();
    for (JsonNode object : facts.linkedData()) {
      if (stated.isEmpty() && LinkedData.isArticle(object)) {
        linked(object.path("author"), facts.linkedData(), stated);
      }
    }
    sources.add(new Source("JSON-LD author", stated));
    for (String meta : METAS) {
      sources.add(new Source("meta " + meta, facts.allMeta(meta)));
    }
    return sources;
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
  private static List<String> marked(TypedPage page, MainText text) {
    int start = text.start();
    int end = text.end();
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

  private static List<String> written(TypedPage page, MainText text) {
    int start = text.start();
    for (int i = Math.max(0, start - 12); i < Math.min(page.size(), start + 2); i++) {
      String line = page.text(i);
      if (!page.isText(i)
          && page.kind(i) != BlockKind.TITLE
          && beginning(line) != null
          && page.shape(i).words() <= 16) {
        return List.of(line);
      }
      String beside = besideDate(page, i);
      if (beside != null) {
        return List.of(beside);
      }
    }
    return signed(page, start, text.end());
  }

  /** A line that is a name and nothing else where bylines stand, or one at the end of the text. */
  private static List<String> signed(TypedPage page, int start, int end) {
    for (int i = Math.max(0, start - 6); i < Math.min(page.size(), start + 4); i++) {
      String text = page.text(i);
      boolean named = page.kind(i) == BlockKind.BYLINE && isFullName(text);
      if (named || page.isText(i) && isWholeByline(page, i)) {
        return List.of(text);
      }
    }
    for (int i = Math.max(start, end - 1); i < Math.min(page.size(), end + 2); i++) {
      if (isWholeByline(page, i)) {
        return List.of(page.text(i));
      }
    }
    return List.of();
  }

  /** Whether a line is a word such as "By" and full names. */
  private static boolean isWholeByline(TypedPage page, int i) {
    String text = page.text(i);
    String beginning = page.shape(i).words() <= 12 ? beginning(text) : null;
    return beginning != null && isFullName(text.substring(beginning.length()));
  }

  /** Two to four words of which each begins with a capital; several such, parted. */
  private static boolean isFullName(String text) {
    if (text.length() > 120) {
      return false;
    }
    for (String part : text.strip().split("\\s*(?:,| and | und | et | & )\\s*", 8)) {
      String[] words = part.strip().split(" +", 6);
      boolean name =
          words.length >= 2
              && words.length <= 4
              && Stream.of(words).allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
              && name(part, null) != null;
      if (!name && !part.isBlank()) {
        return false;
      }
    }
    return !text.isBlank();
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
    String text = page.text(i);
    WrittenTime time = WrittenTime.find(text);
    String before = time == null ? text : text.substring(0, time.start());
    for (String part : (before + "|" + text).split(" ?[|·•–—] ?| - ", 8)) {
      if (isFullName(part)) {
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

  static List<String> clean(List<String> written, @Nullable String outlet) {
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
            || isDomain(name)
            || name.contains("_")
            || name.chars().anyMatch(Character::isDigit)
            || !Character.isLetter(name.charAt(0));
    if (odd || isOutlet(words, outlet) || words.stream().anyMatch(NOT_NAMES::contains)) {
      return null;
    }
    return SourceCredit.agency(name) != null ? null : name;
  }

  /** {@code harbourpost.de}: a full stop between letters, and no blank. */
  private static boolean isDomain(String name) {
    int stop = name.lastIndexOf('.');
    return stop > 0 && stop < name.length() - 1 && name.indexOf(' ') < 0;
  }

  private static boolean isOutlet(List<String> words, @Nullable String outlet) {
    return outlet != null && Headline.likeness(words, Words.of(outlet)) > 0.7;
  }
}
