package org.headwater.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/** How the walk over a page treats its elements. */
final class Tags {
  /** Elements that do not part lines. */
  static final Set<String> INLINE =
      Set.of(
          "a",
          "b",
          "strong",
          "i",
          "em",
          "span",
          "font",
          "u",
          "s",
          "small",
          "big",
          "sub",
          "sup",
          "code",
          "kbd",
          "samp",
          "tt",
          "var",
          "cite",
          "q",
          "abbr",
          "acronym",
          "dfn",
          "mark",
          "time",
          "label",
          "ins",
          "del",
          "bdi",
          "bdo",
          "data",
          "ruby",
          "rb",
          "rt",
          "rp",
          "wbr",
          "strike",
          "nobr",
          "blink",
          "basefont",
          "img",
          "input",
          "picture",
          "source",
          "meta",
          "link",
          "math",
          "mi",
          "mn",
          "mo",
          "mrow",
          "msup",
          "msub",
          "html",
          "g-emoji",
          "amp-img",
          "center-inline");

  /** Elements whose text a reader does not see. */
  static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "select",
          "textarea",
          "datalist",
          "noembed",
          "noframes",
          "canvas",
          "audio",
          "video",
          "head",
          "title",
          "map",
          "embed",
          "applet",
          "option",
          "xmp",
          "plaintext-x");

  private Tags() {}

  /** The value of an attribute, whose name the parser wrote in lower case; empty without one. */
  static String attribute(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }
}
