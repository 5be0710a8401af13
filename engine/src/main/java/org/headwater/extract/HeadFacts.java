package org.headwater.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.extract.PageFacts.MarkedName;
import org.headwater.extract.PageFacts.MarkedTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gathers what a page says about itself for machines. */
final class HeadFacts {
  private HeadFacts() {}

  static PageFacts read(Document document, List<MarkedTime> times, List<MarkedName> names) {
    Map<String, List<String>> metas = new LinkedHashMap<>();
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
          add(metas, meta.attr(key), content);
        }
      }
    }
    Map<String, List<String>> links = new LinkedHashMap<>();
    for (Element link : document.getElementsByTag("link")) {
      add(links, link.attr("rel"), link.attr("href").strip());
    }
    List<JsonNode> linkedData = new ArrayList<>();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        linkedData.addAll(LinkedData.objects(script.data()));
      }
    }
    return new PageFacts(
        language(document), windowTitle(document), metas, links, linkedData, times, names);
  }

  private static void add(Map<String, List<String>> values, String name, String value) {
    if (!name.isBlank() && !value.isEmpty()) {
      values
          .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
          .add(value);
    }
  }

  private static @Nullable String language(Document document) {
    Element root = document.selectFirst("html");
    if (root == null) {
      return null;
    }
    String language = root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
    return language.isBlank() ? null : language.strip();
  }

  private static @Nullable String windowTitle(Document document) {
    for (Element title : document.getElementsByTag("title")) {
      Element parent = title.parent();
      if (parent == null || !parent.normalName().equals("svg")) {
        String text = title.text().strip();
        return text.isEmpty() ? null : text;
      }
    }
    return null;
  }
}
