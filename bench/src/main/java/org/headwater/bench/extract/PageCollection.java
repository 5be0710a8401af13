package org.headwater.bench.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.headwater.document.PageText;
import org.headwater.document.PageText.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of a folder, in a fixed order: lines of {@code pages.jsonl.gz} (HTML, fields {@code
 * id}, {@code html} and {@code url}) or {@code flat.jsonl.gz} (text, fields {@code id} and {@code
 * text}), and files {@code *.html}, {@code *.htm}, {@code *.txt} in UTF-8.
 */
final class PageCollection {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PageCollection() {}

  /** All pages of one form. */
  static List<PageText> read(Path folder, Form form) throws IOException {
    List<PageText> pages = new ArrayList<>();
    Path lines = folder.resolve(form == Form.HTML ? "pages.jsonl.gz" : "flat.jsonl.gz");
    if (Files.exists(lines)) {
      readLines(lines, form, pages);
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> isPage(file.getFileName().toString(), form)).sorted().forEach(files::add);
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

  private static void readLines(Path file, Form form, List<PageText> pages) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode page = JSON.readTree(line);
        String id = page.path("id").asString();
        String content = page.path(form == Form.HTML ? "html" : "text").asString();
        String url = page.path("url").asString("");
        pages.add(new PageText(id, id, form, content, url.isEmpty() ? null : url, null));
      }
    }
  }
}
