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
  private final List<int[]> roles = new ArrayList<>();
  private boolean gap;
  private int links;
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

  /** Adds characters, white space collapsed, signs that nobody sees left out. */
  void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (!isUnseen(c)) {
        if (gap && !text.isEmpty()) {
          text.append(' ');
        }
        gap = false;
        text.append(c);
        lastClosed = "";
      }
    }
  }

  static boolean isSpace(char c) {
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
    String names =
        element.className()
            + " "
            + element.id()
            + " "
            + element.attr("itemprop")
            + " "
            + element.attr("rel");
    open.push(new Inline(tag, ClassCue.in(names), text.length()));
    if (tag.equals("a")) {
      links++;
    }
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
      if (inline.cues != 0) {
        roles.add(new int[] {inline.cues, length});
      }
    }
  }

  String text() {
    return text.toString();
  }

  PageBlock.Marks marks(Container container, boolean broken) {
    for (Inline inline : open) {
      cover(inline);
    }
    int length = Math.max(1, text.length());
    int words = Words.count(text);
    int cues = 0;
    for (int[] role : roles) {
      cues |= role[1] >= 0.7 * length ? role[0] : 0;
    }
    StringBuilder inline = new StringBuilder(" ");
    covered.forEach(
        (tag, characters) -> inline.append(characters >= 0.8 * length ? tag + " " : ""));
    return new PageBlock.Marks(
        container,
        share(words, length, "a"),
        links,
        Math.max(share(words, length, "strong"), share(words, length, "b")),
        cues,
        inline.toString(),
        broken);
  }

  private int share(int words, int length, String tag) {
    return (int)
        Math.round((double) words * Math.min(length, covered.getOrDefault(tag, 0)) / length);
  }

  /** Begins the next line; inline elements that are still open cover it from its start. */
  void clear() {
    text.setLength(0);
    covered.clear();
    roles.clear();
    gap = false;
    lastClosed = "";
    links = 0;
    for (Inline inline : open) {
      inline.start = 0;
      links += inline.tag.equals("a") ? 1 : 0;
    }
  }
}
