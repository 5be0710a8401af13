package org.headwater.bench.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.bench.data.PackedLines;
import org.headwater.document.Block;
import org.headwater.document.PageText;
import org.headwater.document.PageText.Form;
import org.headwater.extract.PageReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says how well captions, briefs, share bars and prompts are told apart, on pages whose lines were
 * labelled by hand ({@code typed-lines.tsv}; it holds numbers of lines and no text).
 *
 * <p>{@code TypedLines DATA [PAGE]}: DATA is the folder of the page sets; with PAGE (the beginning
 * of a page's id) the lines that are wrong there are printed. Each page is read as HTML and as
 * flattened text; what is counted are lines of the flattened text, to which blocks of HTML are
 * matched by their characters.
 */
public final class TypedLines {
  private enum Type {
    CAPTION,
    BRIEF,
    SHARE,
    PROMPT
  }

  private record Labels(String set, String page, Map<Integer, Type> lines) {}

  private final Map<Type, int[]> counts = new EnumMap<>(Type.class);
  private final String shown;
  private int unmatched;

  private TypedLines(String shown) {
    this.shown = shown;
    for (Type type : Type.values()) {
      counts.put(type, new int[3]);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    List<Labels> labels = labels();
    for (Form form : List.of(Form.HTML, Form.TEXT)) {
      TypedLines score = new TypedLines(arguments.length > 1 ? arguments[1] : "~");
      for (String set : labels.stream().map(Labels::set).distinct().toList()) {
        score.add(labels.stream().filter(l -> l.set.equals(set)).toList(), data.resolve(set), form);
      }
      score.print(form, labels.size());
    }
  }

  private void add(List<Labels> labels, Path folder, Form form) throws IOException {
    Map<String, JsonNode> flat = byId(folder.resolve("flat.jsonl.gz"));
    Map<String, JsonNode> html =
        form == Form.HTML ? byId(folder.resolve("pages.jsonl.gz")) : new TreeMap<>();
    for (Labels page : labels) {
      String text = flat.get(page.page).path("text").asString();
      String content = form == Form.TEXT ? text : html.get(page.page).path("html").asString();
      List<Block> blocks =
          new PageReader().blocks(new PageText(page.page, page.page, form, content, null, null));
      count(page, text.split("\n", -1), blocks);
    }
  }

  private void count(Labels page, String[] lines, List<Block> blocks) {
    Map<String, Deque<Block>> byText = new HashMap<>();
    for (Block block : blocks) {
      byText.computeIfAbsent(key(block.text()), k -> new ArrayDeque<>()).add(block);
    }
    for (int line = 1; line <= lines.length; line++) {
      String key = key(lines[line - 1]);
      if (key.isEmpty()) {
        continue;
      }
      Type wanted = page.lines.get(line);
      Block found = find(key, byText, blocks);
      unmatched += found == null ? 1 : 0;
      Type type = found == null ? null : type(found);
      tally(wanted, type);
      if (wanted != type && page.page.startsWith(shown)) {
        System.out.println(line + " is " + wanted + ", found " + type + ": " + lines[line - 1]);
      }
    }
  }

  private void tally(@Nullable Type wanted, @Nullable Type type) {
    if (wanted != null) {
      counts.get(wanted)[wanted == type ? 0 : 2]++;
    }
    if (type != null && type != wanted) {
      counts.get(type)[1]++;
    }
  }

  /** The next block of these characters; else the first that begins or is begun by them. */
  private static @Nullable Block find(
      String key, Map<String, Deque<Block>> byText, List<Block> blocks) {
    Deque<Block> same = byText.get(key);
    if (same != null) {
      return same.size() > 1 ? same.poll() : same.peek();
    }
    for (Block block : blocks) {
      String other = key(block.text());
      boolean part = other.length() >= 8 && key.startsWith(other);
      if (part || key.length() >= 8 && other.startsWith(key)) {
        return block;
      }
    }
    return null;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private static @Nullable Type type(Block block) {
    return switch (block.kind()) {
      case CAPTION -> Type.CAPTION;
      case BRIEF, RELATED -> Type.BRIEF;
      case SHARE -> Type.SHARE;
      case PROMPT -> Type.PROMPT;
      default -> null;
    };
  }

  private void print(Form form, int pages) {
    System.out.println(form + ", " + pages + " pages, lines without a block: " + unmatched);
    counts.forEach((type, n) -> {
      double p = (double) n[0] / Math.max(1, n[0] + n[1]);
      double r = (double) n[0] / Math.max(1, n[0] + n[2]);
      System.out.printf(
          Locale.ROOT,
          "  %-8s P %.3f R %.3f F1 %.3f of %d lines%n",
          type.name().toLowerCase(Locale.ROOT),
          p,
          r,
          2 * p * r / Math.max(1e-9, p + r),
          n[0] + n[2]);
    });
  }

  private static Map<String, JsonNode> byId(Path file) throws IOException {
    Map<String, JsonNode> pages = new TreeMap<>();
    for (JsonNode page : PackedLines.read(file)) {
      pages.put(page.path("id").asString(), page);
    }
    return pages;
  }

  private static List<Labels> labels() throws IOException {
    List<Labels> labels = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (InputStream in = TypedLines.class.getResourceAsStream("typed-lines.tsv")) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: typed-lines.tsv");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] parts = line.split("\t", -1);
        Map<Integer, Type> lines = new TreeMap<>();
        for (String kind : parts.length < 3 ? new String[0] : parts[2].split(" ", -1)) {
          read(kind, lines);
        }
        if (!seen.add(parts[0] + parts[1])) {
          throw new IllegalStateException("labelled twice: " + parts[1]);
        }
        labels.add(new Labels(parts[0], parts[1], lines));
      }
    }
    return labels;
  }

  private static void read(String kind, Map<Integer, Type> lines) {
    String[] parts = kind.split("=", 2);
    Type type = Type.valueOf(parts[0].toUpperCase(Locale.ROOT));
    for (String range : parts[1].split(",", -1)) {
      String[] ends = range.split("-", 2);
      int last = Integer.parseInt(ends[ends.length - 1]);
      for (int line = Integer.parseInt(ends[0]); line <= last; line++) {
        lines.put(line, type);
      }
    }
  }
}
