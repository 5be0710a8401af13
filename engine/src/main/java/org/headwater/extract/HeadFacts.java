package org.headwater.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.extract.PageFacts.MarkedName;
import org.headwater.extract.PageFacts.MarkedTime;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gathers what a page says about itself for machines. */
final class HeadFacts {
  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final Map<String, List<String>> links = new LinkedHashMap<>();
  private final List<JsonNode> linkedData = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private @Nullable String windowTitle;
  private boolean titled;

  private HeadFacts() {}

  static PageFacts read(Document document, List<MarkedTime> times, List<MarkedName> names) {
    HeadFacts facts = new HeadFacts();
    document.traverse(facts::note);
    return new PageFacts(
        language(document),
        facts.windowTitle,
        facts.metas,
        facts.links,
        facts.linkedData,
        facts.scripts,
        times,
        names);
  }

  private void note(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" ->
          add(links, Tags.attribute(element, "rel"), Tags.attribute(element, "href").strip());
      case "script" -> script(element);
      case "title" -> title(element);
      default -> {}
    }
  }

  private void meta(Element meta) {
    String content = Tags.attribute(meta, "content").strip();
    if (!content.isEmpty()) {
      for (String key : KEYS) {
        add(metas, Tags.attribute(meta, key), content);
      }
    }
  }

  private void script(Element script) {
    if (Tags.attribute(script, "type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      linkedData.addAll(LinkedData.objects(script.data()));
    } else if (script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode data) {
      scripts.add(data.getWholeData());
    }
  }

  /** The first title counts that is none of a drawing. */
  private void title(Element title) {
    Element parent = title.parent();
    if (!titled && (parent == null || !parent.normalName().equals("svg"))) {
      titled = true;
      String text = title.text().strip();
      windowTitle = text.isEmpty() ? null : text;
    }
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
}
