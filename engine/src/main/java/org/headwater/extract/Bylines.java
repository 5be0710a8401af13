package org.headwater.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.headwater.extract.PageFacts.MarkedName;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The names of those who wrote the article: from the page's data for machines, else from elements
 * called author, else from the lines around its beginning ({@link WrittenBylines}). A name of the
 * outlet, a role or a word of the user interface is none; none is better than a wrong one.
 */
final class Bylines {
  private static final List<String> BEGINNINGS =
      WordList.read(Bylines.class, "byline-beginnings.txt");
  private static final Set<String> NOT_NAMES = WordList.set(Bylines.class, "not-names.txt");

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
    return names.isEmpty() ? clean(WrittenBylines.find(page, text), outlet) : names;
  }

  /** Every place of the page that names authors, the most reliable first. */
  static List<Source> sources(TypedPage page, MainText text) {
    List<Source> sources = new ArrayList<>(stated(page.page.facts()));
    sources.add(new Source("element of an author", marked(page, text)));
    sources.add(new Source("line", WrittenBylines.find(page, text)));
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

  /** Whether a line begins as a byline does and goes on with a capital. */
  static boolean beginsByline(String text) {
    String beginning = beginning(text);
    String rest = beginning == null ? "" : text.substring(beginning.length()).strip();
    return !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
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
            || name.endsWith(":")
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
