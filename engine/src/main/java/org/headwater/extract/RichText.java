package org.headwater.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.headwater.language.WordList;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The paragraphs of a text in data: a string with line ends or tags, an array of strings, or
 * elements with a kind that hold elements or text. Elements of a kind that is no text (pictures,
 * other stories) are left out. A loop over the tree, linear in the part that it reads.
 */
final class RichText {
  private static final Map<String, String> KINDS = kinds();

  private final StateNames names;
  private final List<String> paragraphs = new ArrayList<>();

  /** The paragraph to which the parts of an element are added now. */
  private final StringBuilder line = new StringBuilder();

  private int open;

  private RichText(StateNames names) {
    this.names = names;
  }

  /** A part to read, or the end of a paragraph. */
  private record Task(@Nullable JsonNode part) {}

  private static final Task END = new Task(null);

  static List<String> paragraphs(JsonNode body, StateNames names) {
    RichText text = new RichText(names);
    Deque<Task> tasks = new ArrayDeque<>();
    tasks.push(new Task(body));
    while (!tasks.isEmpty()) {
      JsonNode part = tasks.pop().part;
      if (part == null) {
        text.endLine();
      } else {
        text.read(names.resolved(part), tasks);
      }
    }
    text.open = 1;
    text.endLine();
    return text.paragraphs;
  }

  private void read(JsonNode part, Deque<Task> tasks) {
    if (part.isString()) {
      add(part.asString());
    } else if (part.isArray()) {
      push(part.values().iterator(), tasks);
    } else if (part.isObject()) {
      element(part, tasks);
    }
  }

  private void element(JsonNode element, Deque<Task> tasks) {
    JsonNode kind = names.first(element, "kind");
    String use = kind == null || !kind.isString() ? "" : use(kind.asString());
    if (use.equals("other") || kind == null && names.title(element) != null) {
      return;
    }
    JsonNode own = names.string(element, "within");
    if (own != null) {
      add(own.asString());
      return;
    }
    List<JsonNode> parts = names.all(element, "within");
    if (use.equals("line") || isSpans(parts)) {
      open++;
      tasks.push(END);
    }
    push(parts.iterator(), tasks);
  }

  /** Whether the parts are short pieces of one line, each marked up in its own way. */
  private boolean isSpans(List<JsonNode> parts) {
    if (parts.size() != 1 || !parts.getFirst().isArray() || parts.getFirst().isEmpty()) {
      return false;
    }
    JsonNode first = names.resolved(parts.getFirst().get(0));
    JsonNode kind = first.isObject() ? names.first(first, "kind") : null;
    return kind != null && kind.isString() && kind.asString().equals("span");
  }

  private void push(Iterator<JsonNode> parts, Deque<Task> tasks) {
    List<Task> inOrder = new ArrayList<>();
    while (parts.hasNext() && names.spend(1)) {
      inOrder.add(new Task(parts.next()));
    }
    inOrder.reversed().forEach(tasks::push);
  }

  private void add(String text) {
    if (!names.spend(1 + text.length() / 16)) {
      return;
    }
    if (open > 0) {
      boolean broken = text.contains("<br") || text.contains("</p");
      line.append(broken ? String.join(" ", lines(text)) : text);
    } else {
      paragraphs.addAll(lines(text));
    }
  }

  private void endLine() {
    open--;
    if (open == 0) {
      String text = Plain.text(line.toString());
      line.setLength(0);
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
    }
  }

  /** The use of a kind: that of its first word with one, {@code other} before all. */
  private static String use(String kind) {
    String use = "";
    String parted = kind.length() > 60 ? "" : kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    for (String word : Words.of(parted.replace('_', ' '))) {
      String one = KINDS.getOrDefault(word, "");
      use = one.equals("other") || use.isEmpty() ? one : use;
    }
    return use;
  }

  /** The paragraphs of a string: by its tags when it is HTML, else by its line ends. */
  static List<String> lines(String written) {
    String text =
        written.indexOf('<') < 0 && written.contains("&lt;") ? entities(written) : written;
    List<String> lines = new ArrayList<>();
    if (text.contains("</") || text.contains("<br")) {
      for (PageBlock block : HtmlBlocks.read(text).blocks()) {
        PageBlock.Marks marks = block.marks();
        if (marks == null || !isAside(marks.container())) {
          lines.add(block.text());
        }
      }
      return lines;
    }
    for (String part : text.split("[\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]")) {
      String plain = Plain.text(part);
      if (!plain.isEmpty()) {
        lines.add(plain);
      }
    }
    return lines;
  }

  private static boolean isAside(Container container) {
    return container.within("figure") || container.within("aside") || container.within("nav");
  }

  private static String entities(String written) {
    return Parser.unescapeEntities(written, false);
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new TreeMap<>();
    for (List<String> row : WordList.table(RichText.class, "state-kinds.tsv", 2)) {
      kinds.put(row.get(1).toLowerCase(Locale.ROOT), row.get(0));
    }
    return kinds;
  }
}
