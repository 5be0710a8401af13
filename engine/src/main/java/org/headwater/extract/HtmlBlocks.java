package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwater.document.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML into blocks in one parse and one walk.
 *
 * <p>The parser bounds the depth of the tree and the walk is a loop, so no nesting exhausts the
 * stack; every character is looked at once. A block ends where a block element begins or ends and
 * at a line break.
 */
final class HtmlBlocks implements NodeFilter {
  private final StringBuilder visible = new StringBuilder();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final ElementRoles roles = new ElementRoles();
  private final MarkedFacts marked = new MarkedFacts(roles);
  private final LineInProgress line = new LineInProgress(roles);
  private Container container = new Container(null, "body", 0, 0, false, "");

  /** All containers in the order of their numbers. */
  private final List<Container> containers = new ArrayList<>(List.of(container));

  private final Vocabulary vocabulary = new Vocabulary();
  private boolean broken;

  private HtmlBlocks() {}

  static PageBlocks read(String html) {
    Document document = HtmlParsing.parse(html);
    HtmlBlocks reading = new HtmlBlocks();
    NodeTraversor.filter(reading, document.body());
    reading.endLine();
    Containers.sum(reading.blocks, reading.containers);
    return new PageBlocks(
        reading.visible.toString(),
        reading.blocks,
        HeadFacts.read(document, reading.marked.times(), reading.marked.names()));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (Tags.UNSEEN.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      endLine();
      broken = true;
    } else if (isBlock(element, tag)) {
      endLine();
      broken = false;
      container = enter(element, tag);
      containers.add(container);
    } else {
      line.open(element, tag);
    }
    marked.note(element, tag, container, blocks.size());
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("br") || Tags.UNSEEN.contains(tag)) {
        return FilterResult.CONTINUE;
      }
      if (isBlock(element, tag)) {
        endLine();
        broken = false;
        container = container.parent == null ? container : container.parent;
      } else {
        line.close(tag);
      }
    }
    return FilterResult.CONTINUE;
  }

  private Container enter(Element element, String tag) {
    int number = containers.size();
    if (element.attributesSize() == 0) {
      return new Container(container, tag, number, 0, false, " ");
    }
    String names = element.className() + " " + Tags.attribute(element, "id");
    names = names.length() > 200 ? names.substring(0, 200) : names;
    boolean root = tag.equals("body");
    int cues = root ? 0 : roles.in(names) | roles.in(Tags.attribute(element, "itemprop"));
    return new Container(container, tag, number, cues, isHidden(element), names);
  }

  private static boolean isBlock(Element element, String tag) {
    if (Tags.INLINE.contains(tag)) {
      return false;
    }
    return element.tag().isKnownTag() || !besideText(element);
  }

  /** An element nobody knows is part of its line when text stands beside it. */
  private static boolean besideText(Element element) {
    return isText(element.previousSibling()) || isText(element.nextSibling());
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  static boolean isHidden(Element element) {
    if (element.attributes().hasKey("hidden")
        || Tags.attribute(element, "aria-hidden").equals("true")) {
      return true;
    }
    if (element.hasClass("hidden")) {
      return true;
    }
    String style = Tags.attribute(element, "style");
    if (style.isEmpty() || style.length() > 2000) {
      return false;
    }
    String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }

  private void endLine() {
    if (!line.isEmpty()) {
      String text = line.text();
      if (!visible.isEmpty()) {
        visible.append('\n');
      }
      Span span = new Span(visible.length(), visible.length() + text.length());
      visible.append(text);
      List<String> words = Words.of(text, vocabulary);
      blocks.add(new PageBlock(text, span, words, line.marks(container, words, broken)));
    }
    line.clear();
  }
}
