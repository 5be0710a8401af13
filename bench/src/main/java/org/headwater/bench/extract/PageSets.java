package org.headwater.bench.extract;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.headwater.bench.data.PackedLines;
import org.headwater.document.PageText;
import org.headwater.document.PageText.Form;
import tools.jackson.databind.JsonNode;

/**
 * Reads folders of pages: the development data's sets with their reference bodies, and the pages
 * alone of any folder.
 */
final class PageSets {
  private PageSets() {}

  /**
   * The pages of a set in every form: HTML, flattened text, all white space collapsed, and the
   * reference body alone where there is one.
   *
   * @param set a set's name, or {@code NAME/even}, {@code NAME/odd} for the half of its sites
   */
  static List<Sample> read(Path data, String set) throws IOException {
    String[] parts = set.split("/");
    Path folder = data.resolve(parts[0]);
    List<JsonNode> gold = PackedLines.read(folder.resolve("gold.jsonl.gz"));
    List<JsonNode> pages = PackedLines.read(folder.resolve("pages.jsonl.gz"));
    List<JsonNode> flat = PackedLines.read(folder.resolve("flat.jsonl.gz"));
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      boolean odd = Math.floorMod(site(pages.get(i)).hashCode(), 2) == 1;
      if (parts.length == 1 || odd == parts[1].equals("odd")) {
        wanted.add(i);
      }
    }
    return wanted.stream()
        .parallel()
        .flatMap(i -> forms(pages.get(i), flat.get(i), gold.get(i)))
        .toList();
  }

  private static Stream<Sample> forms(JsonNode html, JsonNode flat, JsonNode gold) {
    String site = site(html);
    List<Sample> forms = new ArrayList<>();
    forms.add(Sample.read(html, gold, Form.HTML, false).at(site));
    forms.add(Sample.read(flat, gold, Form.TEXT, false).at(site));
    Sample line = Sample.read(flat, gold, Form.TEXT, true).at(site);
    forms.add(line.named(line.id() + "~"));
    Sample clean = Sample.clean(gold, site);
    if (clean != null) {
      forms.add(clean);
    }
    return forms.stream();
  }

  /** The host of a page's address, or its id. */
  static String site(JsonNode page) {
    String url = page.path("url").asString("");
    String host =
        url.isEmpty()
            ? null
            : URI.create(url.replaceAll("[^\\x21-\\x7e]|[|\\[\\]{}^`\"<>\\\\]", "_")).getHost();
    return host == null ? page.path("id").asString() : host;
  }

  /**
   * All pages of one form, in a fixed order: lines of {@code pages.jsonl.gz} (HTML, fields {@code
   * id}, {@code html} and {@code url}) or {@code flat.jsonl.gz} (text, fields {@code id} and {@code
   * text}), then files {@code *.html}, {@code *.htm}, {@code *.txt} in UTF-8.
   */
  static List<PageText> pages(Path folder, Form form) throws IOException {
    List<PageText> pages = new ArrayList<>();
    Path lines = folder.resolve(form == Form.HTML ? "pages.jsonl.gz" : "flat.jsonl.gz");
    if (Files.exists(lines)) {
      PackedLines.read(lines).forEach(line -> pages.add(page(line, form)));
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> isPage(file.getFileName().toString(), form)).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      pages.add(new PageText(name, name, form, content, null, null));
    }
    return pages;
  }

  private static boolean isPage(String name, Form form) {
    return form == Form.HTML
        ? name.endsWith(".html") || name.endsWith(".htm")
        : name.endsWith(".txt");
  }

  private static PageText page(JsonNode line, Form form) {
    String id = line.path("id").asString();
    String content = line.path(form == Form.HTML ? "html" : "text").asString();
    String url = line.path("url").asString("");
    return new PageText(id, id, form, content, url.isEmpty() ? null : url, null);
  }
}
