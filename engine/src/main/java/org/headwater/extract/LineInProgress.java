package org.headwater.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The line that a walk over HTML is gathering: its characters and which inline tags cover them. */
final class LineInProgress {
  private final StringBuilder text = new StringBuilder();
  private final Deque<Inline> open = new ArrayDeque<>();
  private final Map<String, Integer> covered = new TreeMap<>();
  private final List<int[]> covers = new ArrayList<>();
  private final ElementRoles roles;
  private boolean gap;
  private int links;
  private int linked;
  private int strong;
  private int bold;
  private String lastClosed = "";

  /** An inline element under way: where its text begins in the line. */
  private static final class Inline {
    final String tag;
    final int cues;
    int start;

    Inline(String tag, int cues, int start) {
      this.tag = tag;
      this.cues = cues;
      this.start = start;
    }
  }

  LineInProgress(ElementRoles roles) {
    this.roles = roles;
  }

  /** Adds characters, white space collapsed, signs that nobody sees left out. */
  void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (isPlain(c) || !isUnseen(c)) {
        if (gap && !text.isEmpty()) {
          text.append(' ');
        }
        gap = false;
        text.append(c);
        lastClosed = "";
      }
    }
  }

  /** A character that is sure to be seen: all but a few of every page are asked nothing more. */
  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u007f';
  }

  static boolean isSpace(char c) {
    if (isPlain(c)) {
      return false;
    }
    return c <= ' '
        || c == '\u00a0'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u3000'
        || c == '\u0085'
        || Character.isSpaceChar(c);
  }

  static boolean isUnseen(char c) {
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\ufeff'
        || c == '\u2060'
        || Character.isISOControl(c);
  }

  void open(Element element, String tag) {
    if (tag.equals(lastClosed) && !tag.equals("span") && isApart(tag)) {
      gap = true;
    }
    open.push(new Inline(tag, cues(element), text.length()));
    if (tag.equals("a")) {
      links++;
    }
  }

  private int cues(Element element) {
    return element.attributesSize() == 0
        ? 0
        : roles.in(element.className())
            | roles.in(Tags.attribute(element, "id"))
            | roles.in(Tags.attribute(element, "itemprop"))
            | roles.in(Tags.attribute(element, "rel"));
  }

  /** Two of these side by side are two things, even without white space between them. */
  private static boolean isApart(String tag) {
    return tag.equals("a") || tag.equals("label") || tag.equals("time");
  }

  void close(String tag) {
    if (open.isEmpty() || !open.peek().tag.equals(tag)) {
      return;
    }
    cover(open.pop());
    lastClosed = tag;
  }

  private void cover(Inline inline) {
    int length = text.length() - inline.start;
    if (length > 0) {
      covered.merge(inline.tag, length, Integer::sum);
      switch (inline.tag) {
        case "a" -> linked += length;
        case "strong" -> strong += length;
        case "b" -> bold += length;
        default -> {}
      }
      if (inline.cues != 0) {
        covers.add(new int[] {inline.cues, length});
      }
    }
  }

  String text() {
    return text.toString();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * What the markup says about the line.
   *
   * @param found the words gathered from it
   */
  PageBlock.Marks marks(Container container, List<String> found, boolean broken) {
    for (Inline inline : open) {
      cover(inline);
    }
    int length = Math.max(1, text.length());
    int words = found.size() < Words.MOST ? found.size() : Words.count(text);
    int linkWords = share(words, length, linked);
    int cues = 0;
    for (int[] role : covers) {
      cues |= role[1] >= 0.7 * length ? role[0] : 0;
    }
    return new PageBlock.Marks(
        container,
        linkWords,
        links,
        Math.max(share(words, length, strong), share(words, length, bold)),
        cues,
        inline(length),
        LineShape.runs(found, linkWords),
        broken);
  }

  private static int share(int words, int length, int covered) {
    return covered == 0 ? 0 : (int) Math.round((double) words * Math.min(length, covered) / length);
  }

  /** The tags that cover the line, by name. */
  private String inline(int length) {
    if (covered.isEmpty()) {
      return " ";
    }
    StringBuilder inline = new StringBuilder(" ");
    covered.forEach(
        (tag, characters) -> inline.append(characters >= 0.8 * length ? tag + " " : ""));
    return inline.toString();
  }

  /** Begins the next line; inline elements that are still open cover it from its start. */
  void clear() {
    text.setLength(0);
    covered.clear();
    covers.clear();
    linked = 0;
    strong = 0;
    bold = 0;
    gap = false;
    lastClosed = "";
    links = 0;
    for (Inline inline : open) {
      inline.start = 0;
      links += inline.tag.equals("a") ? 1 : 0;
    }
  }
}
