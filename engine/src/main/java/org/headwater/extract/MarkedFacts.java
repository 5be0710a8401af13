package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.extract.PageFacts.MarkedName;
import org.headwater.extract.PageFacts.MarkedTime;
import org.headwater.language.WordList;
import org.jsoup.nodes.Element;

/** Gathers, while the body of a page is walked, the times and authors that its markup names. */
final class MarkedFacts {
  /** An element with more children than this is no time and no name. */
  private static final int MOST_CHILDREN = 6;

  private static final List<String> AUTHOR_PAGES =
      WordList.read(MarkedFacts.class, "author-pages.txt");

  private static final int LONGEST_NAME = 80;
  private static final int MOST = 2000;

  private final ElementRoles roles;
  private final List<MarkedTime> times = new ArrayList<>();
  private final List<MarkedName> names = new ArrayList<>();

  MarkedFacts(ElementRoles roles) {
    this.roles = roles;
  }

  List<MarkedTime> times() {
    return times;
  }

  List<MarkedName> names() {
    return names;
  }

  /** Looks at one element; constant cost. */
  void note(Element element, String tag, Container container, int block) {
    boolean bare = element.attributesSize() == 0 && !tag.equals("time");
    if (bare || element.childNodeSize() > MOST_CHILDREN) {
      return;
    }
    noteTime(element, tag, container, block);
    int rank = names.size() < MOST ? authorRank(element, tag) : -1;
    String text = rank < 0 || !isSmall(element) ? "" : element.text();
    if (!text.isEmpty() && text.length() <= LONGEST_NAME) {
      names.add(new MarkedName(text, around(container), rank, block));
    }
  }

  /** Whether an element holds few elements that hold few: its text is short to gather. */
  private static boolean isSmall(Element element) {
    for (Element child : element.children()) {
      for (Element grandchild : child.children()) {
        if (grandchild.childrenSize() > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static int around(Container container) {
    int cues = 0;
    Container c = container;
    for (int level = 0; c != null && level < 6; level++, c = c.parent) {
      cues |= c.cues;
    }
    return cues;
  }

  private int authorRank(Element element, String tag) {
    if (Tags.attribute(element, "rel").equals("author")
        || Tags.attribute(element, "itemprop").equals("author")) {
      return 0;
    }
    if (tag.equals("a")) {
      String address = Tags.attribute(element, "href");
      if (address.length() < 300 && isAuthorPage(address)) {
        return 1;
      }
    }
    String names = Tags.attribute(element, "class").trim();
    boolean called =
        names.length() < 200
            && !names.isEmpty()
            && (ClassCue.AUTHOR.in(roles.in(names)) || element.hasClass("fn"));
    return called ? 2 : -1;
  }

  /** The name of the property that microdata or RDFa give the element, without its namespace. */
  private static String property(Element element) {
    String name = Tags.attribute(element, "itemprop");
    name = name.isEmpty() ? Tags.attribute(element, "property") : name;
    return name.substring(name.indexOf(':') + 1);
  }

  private static boolean isAuthorPage(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '/' || c == '?') {
        for (String page : AUTHOR_PAGES) {
          if (address.startsWith(page, i)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void noteTime(Element element, String tag, Container container, int block) {
    String property = property(element);
    boolean machine = tag.equals("time");
    boolean titled = tag.equals("abbr") && element.hasClass("published");
    if (!machine && !titled && !property.startsWith("date")) {
      return;
    }
    String value = Tags.attribute(element, machine ? "datetime" : titled ? "title" : "content");
    value = value.isEmpty() && isSmall(element) ? element.text() : value;
    int near = container.cues | (container.parent == null ? 0 : container.parent.cues);
    int cues = ClassCue.in(element.className() + " " + element.id()) | near;
    boolean published =
        property.equals("datePublished")
            || element.hasAttr("pubdate")
            || element.hasClass("published")
            || element.hasClass("entry-date");
    boolean changed = property.equals("dateModified") || element.hasClass("updated");
    if (times.size() < MOST) {
      times.add(new MarkedTime(value, cues, published, changed && !published, block));
    }
  }
}
