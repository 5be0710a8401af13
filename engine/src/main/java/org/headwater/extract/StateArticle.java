package org.headwater.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The article in the data that a page embeds for its own program: an object with a title and a
 * body. Of several the one counts whose title the page states too, else the one with the most
 * words.
 *
 * <p>Every object is looked at once by a loop; reading bodies within bodies is bounded by a count
 * of steps.
 *
 * @param authors as written, perhaps with words around the names
 */
record StateArticle(
    String title,
    List<String> paragraphs,
    List<String> authors,
    @Nullable PartialDate published,
    boolean agrees) {
  /** A shorter text is a description. */
  private static final int LEAST_WORDS = 40;

  /** Share of common words from which two titles are the same. */
  private static final double SAME = 0.5;

  /** Elements, properties and, by sixteen, characters that are read: no page's article has more. */
  private static final int MOST_STEPS = 4_000_000;

  private static final int MOST_CHARACTERS = 2 * ScriptData.LONGEST;
  private static final int MOST_AUTHORS = 20;

  /** The year 2100, in seconds. */
  private static final long LATEST = 4_102_444_800L;

  /** Finds the article, or null; looks into the scripts only now. */
  static @Nullable StateArticle find(PageFacts facts, @Nullable String stated) {
    List<String> title = Words.of(stated == null ? "" : stated);
    StateNames.Steps steps = new StateNames.Steps(MOST_STEPS);
    StateArticle best = null;
    int characters = 0;
    for (String script : facts.scripts()) {
      characters += Math.min(script.length(), ScriptData.LONGEST);
      if (characters > MOST_CHARACTERS) {
        break;
      }
      for (JsonNode root : ScriptData.in(script)) {
        best = better(best, in(root, title, steps));
      }
    }
    return best;
  }

  private static @Nullable StateArticle in(
      JsonNode root, List<String> title, StateNames.Steps steps) {
    StateNames names = new StateNames(root, steps);
    StateArticle best = null;
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        best = better(best, of(node, names, title));
      }
      if (node.isArray() || node.isObject()) {
        node.values().forEach(open::add);
      }
    }
    return best;
  }

  private static @Nullable StateArticle better(
      @Nullable StateArticle best, @Nullable StateArticle other) {
    if (best == null || other == null) {
      return best == null ? other : best;
    }
    boolean more = other.words() > best.words();
    return other.agrees == best.agrees ? (more ? other : best) : other.agrees ? other : best;
  }

  int words() {
    return paragraphs.stream().mapToInt(Words::count).sum();
  }

  private static @Nullable StateArticle of(JsonNode object, StateNames names, List<String> page) {
    String title = names.title(object);
    List<String> body = title == null ? List.of() : body(object, names);
    if (title == null || body.isEmpty() || PageNotes.asksForConsent(String.join("\n", body))) {
      return null;
    }
    boolean agrees = Headline.likeness(Words.of(title), page) >= SAME;
    return new StateArticle(title, body, authors(object, names), date(object, names), agrees);
  }

  /** The longest of the texts that an object holds. */
  private static List<String> body(JsonNode object, StateNames names) {
    List<String> best = List.of();
    int most = LEAST_WORDS - 1;
    for (JsonNode value : names.all(object, "body")) {
      List<String> paragraphs = RichText.paragraphs(value, names);
      int words = paragraphs.stream().mapToInt(Words::count).sum();
      if (words > most && isProse(paragraphs)) {
        best = paragraphs;
        most = words;
      }
    }
    return best;
  }

  /** Text ends sentences; programs, styles and lists of keys do not. */
  private static boolean isProse(List<String> paragraphs) {
    long sentences = paragraphs.stream().filter(LineShape::endsSentence).count();
    String all = String.join(" ", paragraphs);
    long letters = all.chars().filter(c -> Character.isLetter(c) || c == ' ').count();
    return sentences > 0 && letters > 0.8 * all.length();
  }

  private static List<String> authors(JsonNode object, StateNames names) {
    for (JsonNode value : names.all(object, "author")) {
      List<String> authors = new ArrayList<>();
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(value);
      while (!open.isEmpty() && authors.size() < MOST_AUTHORS && names.spend(1)) {
        JsonNode node = names.resolved(open.poll());
        JsonNode name = node.isObject() ? names.string(node, "name") : node;
        if (name != null && name.isString()) {
          authors.add(name.asString());
        } else if ((node.isArray() || node.isObject()) && open.size() < MOST_AUTHORS) {
          node.values().forEach(open::add);
        }
      }
      if (!authors.isEmpty()) {
        return List.copyOf(authors);
      }
    }
    return List.of();
  }

  private static @Nullable PartialDate date(JsonNode object, StateNames names) {
    for (JsonNode value : names.all(object, "published")) {
      PartialDate date =
          value.isString()
              ? DateReader.machine(value.asString())
              : value.isNumber() ? moment(value.asLong(0)) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** A count of seconds or of thousandths since 1970. */
  private static @Nullable PartialDate moment(long count) {
    long seconds = count > 100_000_000_000L ? count / 1000 : count;
    if (seconds < 100_000_000L || seconds > LATEST) {
      return null;
    }
    try {
      return PartialDate.parse(Instant.ofEpochSecond(seconds).toString()).orElse(null);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
