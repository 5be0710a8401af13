package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.BlockKind;
import org.headwater.language.WordList;

/**
 * Finds the byline among the lines around title and beginning of the text, as a reader does: first
 * a line that says so ({@code By Ada Moor}, {@code Author} above a name, {@code 3 May 2022 by Ada
 * Moor}), then a bare full name beside a date, a role or the time to read, then a name that signs
 * the text. A bare name is none where the title speaks of it or the page writes one of its words in
 * lower case (a section such as {@code Home News}). Linear in the page.
 */
final class WrittenBylines {
  private static final List<String> LABELS =
      WordList.read(WrittenBylines.class, "byline-beginnings.txt").stream()
          .map(String::strip)
          .toList();

  private static final int BEFORE_TEXT = 14;
  private static final int INTO_TEXT = 6;
  private static final int MOST_BETWEEN = 30;
  private static final int MOST_WORDS = 24;

  /** A line of the text itself has no more words than this when it is the byline. */
  private static final int MOST_WORDS_IN_TEXT = 12;

  /** A name without a label, its role and the date. */
  private static final int MOST_WORDS_BARE = 16;

  private static final Set<String> GIVEN_NAMES =
      WordList.set(WrittenBylines.class, "byline-given-names.txt");

  private final TypedPage page;
  private final int start;
  private final int end;
  private final int title;
  private final Set<String> common = new HashSet<>();

  private WrittenBylines(TypedPage page, MainText text) {
    this.page = page;
    this.start = text.start();
    this.end = text.end();
    this.title = title();
  }

  /** The names of the first place that names any; none when no line does. */
  static List<String> find(TypedPage page, MainText text) {
    return new WrittenBylines(page, text).find();
  }

  private int title() {
    int from = Math.max(0, start - MOST_BETWEEN);
    for (int i = Math.min(page.size() - 1, start + INTO_TEXT); i >= from; i--) {
      if (page.kind(i) == BlockKind.TITLE) {
        return i;
      }
    }
    return -1;
  }

  private List<String> find() {
    int from = title < 0 ? start - BEFORE_TEXT : Math.min(title, start) - 1;
    int to = Math.min(page.size(), Math.max(title, start) + INTO_TEXT);
    for (int i = Math.max(0, from); i < Math.min(page.size(), to + INTO_TEXT); i++) {
      List<String> names = isClosed(i) ? List.of() : labelled(i);
      if (!names.isEmpty()) {
        return together(names, i + 1);
      }
    }
    int near = title < 0 ? start - INTO_TEXT : Math.min(title, start) - 1;
    for (int i = Math.max(0, near); i < to - 1; i++) {
      List<String> names = isClosed(i) ? List.of() : bare(i);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return signed();
  }

  private boolean isClosed(int i) {
    BlockKind kind = page.kind(i);
    return kind == BlockKind.TITLE
        || kind == BlockKind.COMMENT
        || kind == BlockKind.BRIEF
        || kind == BlockKind.CAPTION;
  }

  /** Names of a second line of the same kind right below. */
  private List<String> together(List<String> names, int next) {
    List<String> more = next < page.size() && !isClosed(next) ? labelled(next) : List.of();
    if (more.isEmpty()) {
      return names;
    }
    List<String> all = new ArrayList<>(names);
    all.addAll(more);
    return all;
  }

  private List<String> labelled(int i) {
    String line = page.text(i);
    if (page.shape(i).words() > (page.isText(i) ? MOST_WORDS_IN_TEXT : MOST_WORDS)) {
      return List.of();
    }
    int at = afterLabel(line, 0);
    at = at < 0 && isDated(i) ? afterInnerLabel(line) : at;
    if (at < 0) {
      return List.of();
    }
    boolean below = line.substring(at).chars().noneMatch(Character::isLetterOrDigit);
    if (below && (i + 1 >= page.size() || isClosed(i + 1) || page.shape(i + 1).words() > 12)) {
      return List.of();
    }
    NameLine names = NameLine.of(below ? page.text(i + 1).strip() : skipSigns(line, at));
    boolean all = below || names.isAll() || !page.isText(i) || isDated(i);
    boolean one = !page.isText(i) && (names.isAll() || !below && isDated(i));
    return names.ended() && (names.isFull() && all || one) ? names.names() : List.of();
  }

  private static String skipSigns(String line, int at) {
    int from = at;
    while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from))) {
      from++;
    }
    return line.substring(from);
  }

  /** Where the words after a label at this place begin, or -1. */
  private static int afterLabel(String line, int at) {
    for (String label : LABELS) {
      int end = at + label.length();
      if (line.regionMatches(true, at, label, 0, label.length()) && isBorder(line, end)) {
        return end;
      }
    }
    return -1;
  }

  /** A label ends with its line, before a sign, or where a name begins that is glued to it. */
  private static boolean isBorder(String line, int end) {
    if (end == line.length() || !Character.isLetterOrDigit(line.charAt(end - 1))) {
      return true;
    }
    char next = line.charAt(end);
    boolean glued =
        Character.isUpperCase(next)
            && Character.isLowerCase(line.charAt(end - 1))
            && end + 1 < line.length()
            && Character.isLowerCase(line.charAt(end + 1));
    return next == ' ' || next == ':' || glued;
  }

  /** A label inside a line that also gives the date. */
  private static int afterInnerLabel(String line) {
    for (int i = 1; i < line.length(); i++) {
      char before = line.charAt(i - 1);
      boolean word =
          !Character.isLetter(before)
              || Character.isUpperCase(line.charAt(i)) && Character.isLowerCase(before);
      int at = word && Character.isLetter(line.charAt(i)) ? afterLabel(line, i) : -1;
      if (at >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** A full name without a label: alone beside a line that fits, or in one line with the date. */
  private List<String> bare(int i) {
    String line = page.text(i);
    if (page.shape(i).words() > MOST_WORDS_BARE || CaptionCredit.of(line) != null) {
      return List.of();
    }
    NameLine first = NameLine.of(line);
    boolean fits =
        first.isFull()
            && first.ended()
            && (isBesideByline(i) || !first.isAll() && (isDated(i) || isRoleBehind(first)));
    if (fits && isPersonal(first)) {
      return first.names();
    }
    return isDated(i) ? besideDate(line) : List.of();
  }

  private static boolean isRoleBehind(NameLine names) {
    return names.rest().startsWith("@") || NameLine.isRole(Words.of(names.rest()));
  }

  private boolean isBesideByline(int i) {
    boolean named = page.kind(i) == BlockKind.BYLINE;
    boolean above = i > 0 && page.shape(i - 1).words() <= 14 && isDated(i - 1);
    return named || above || i + 1 < page.size() && fitsBelow(i + 1);
  }

  private boolean fitsBelow(int i) {
    String line = page.text(i);
    List<String> words = page.block(i).words();
    boolean reading = words.size() <= 4 && words.contains("min") && words.contains("read");
    return isDated(i) || reading || line.startsWith("@") || NameLine.isRole(words);
  }

  private boolean isDated(int i) {
    return page.shape(i).words() <= 16
        && (page.kind(i) == BlockKind.DATELINE
            || DateWords.looksLikeDate(page.block(i).words())
            || WrittenTime.find(page.text(i)) != null);
  }

  /** A name beside a date: {@code 3 May 2022 | Greta Ollsen}. */
  private List<String> besideDate(String line) {
    WrittenTime time = WrittenTime.find(line);
    String behind = time == null ? "" : skipSigns(line, time.end());
    for (String part : (behind + "|" + line).split(" ?[|·•–—] ?| - ", 8)) {
      NameLine names = NameLine.of(part.strip());
      if (names.isFull() && names.ended() && names.isAll() && isPersonal(names)) {
        return names.names();
      }
    }
    return List.of();
  }

  /** Whether the names are none of a section, and the title does not speak of them. */
  private boolean isPersonal(NameLine names) {
    Set<String> spoken = new HashSet<>(title < 0 ? List.of() : page.block(title).words());
    for (String name : names.names()) {
      List<String> words = Words.of(name);
      boolean section =
          words.stream().anyMatch(w -> w.length() > 2 && common().contains(w) && !isOfName(w));
      if (words.isEmpty() || section || spoken.contains(words.getLast())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfName(String word) {
    return GIVEN_NAMES.contains(word) || NameLine.isParticle(word);
  }

  /** The words that the page writes in lower case. */
  private Set<String> common() {
    if (common.isEmpty()) {
      common.add("");
      for (PageBlock block : page.blocks()) {
        addCommon(block.text());
      }
    }
    return common;
  }

  private void addCommon(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at && Character.isLowerCase(text.charAt(at)) && !isInAddress(text, at, end)) {
        common.add(text.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = end + 1;
    }
  }

  /** A name in the page's own place for it, or a byline under the text. */
  private List<String> signed() {
    for (int i = Math.max(0, start - INTO_TEXT); i < Math.min(page.size(), start + 4); i++) {
      NameLine names = NameLine.of(page.text(i));
      if (page.kind(i) == BlockKind.BYLINE && names.isFull() && names.isAll()) {
        return names.names();
      }
    }
    for (int i = Math.max(start, end - 1); i < Math.min(page.size(), end + 2); i++) {
      String line = page.text(i);
      int at = page.shape(i).words() <= MOST_WORDS_IN_TEXT ? afterLabel(line, 0) : -1;
      NameLine names = at < 0 ? null : NameLine.of(skipSigns(line, at));
      if (names != null && names.isFull() && names.isAll()) {
        return names.names();
      }
    }
    return List.of();
  }

  /** Whether a word is a part of an address: {@code ada.moor@post.example}. */
  private static boolean isInAddress(String text, int start, int end) {
    return start > 0 && "@./_-".indexOf(text.charAt(start - 1)) >= 0
        || end + 1 < text.length()
            && "@._-".indexOf(text.charAt(end)) >= 0
            && Character.isLetter(text.charAt(end + 1));
  }
}
