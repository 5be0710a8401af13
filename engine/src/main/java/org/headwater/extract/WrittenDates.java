package org.headwater.extract;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.headwater.document.BlockKind;
import org.headwater.document.PartialDate;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the lines of a page that may be that of publication, by where the line stands and what
 * it is: a dateline between title and text speaks loudest, one that says "published" is heard from
 * anywhere, one that says "updated" only where nothing else speaks. Ranks are small integers, lower
 * is better; they were set on the pages of the development sets. Linear.
 */
final class WrittenDates {
  private static final List<String> PUBLICATION =
      WordList.read(WrittenDates.class, "publication-words.txt");
  private static final List<String> CHANGE = WordList.read(WrittenDates.class, "change-words.txt");

  private static final int LINES_BEFORE = 15;
  private static final int LINES_AFTER = 12;

  /** An article may begin with its dateline: so many of its lines are looked at. */
  private static final int OPENING_LINES = 3;

  /** In a longer line a date counts only this near to its beginning and before a divider. */
  private static final int OPENING = 40;

  private static final int SHORT_LINE = 14;
  private static final int LONGEST_LINE = 25;

  /** A dateline has no more other words than those of a name and a role. */
  private static final int OTHER_WORDS = 9;

  /** From this rank on a line tells of a change. */
  private static final int CHANGED = 500;

  private static final int NEVER = Integer.MAX_VALUE;

  private final TypedPage page;
  private final MainText text;
  private final int title;
  private final DayOrder order;

  WrittenDates(TypedPage page, MainText text, int title, DayOrder order) {
    this.page = page;
    this.text = text;
    this.title = title;
    this.order = order;
  }

  private record Ranked(Offer<PartialDate> offer, int rank) {}

  /** All that may be the day of publication, best first. */
  List<Offer<PartialDate>> published() {
    return lines().stream().map(Ranked::offer).toList();
  }

  /** The dates that lines call those of a change. */
  List<Offer<PartialDate>> changed() {
    return lines().stream().filter(line -> line.rank >= CHANGED).map(Ranked::offer).toList();
  }

  private List<Ranked> lines() {
    List<Ranked> found = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Ranked ranked = WrittenTime.hasDigit(page.text(i)) ? line(i) : null;
      if (ranked != null) {
        found.add(ranked);
      }
    }
    found.sort(Comparator.comparingInt(Ranked::rank));
    return found;
  }

  /** The line near the text that shows the same moment by another clock, with its day. */
  @Nullable Offer<PartialDate> atClock(LocalDateTime universal) {
    for (int i = Math.max(0, text.start() - LINES_BEFORE);
        i < Math.min(page.size(), text.start() + OPENING_LINES);
        i++) {
      boolean line = page.shape(i).words() <= (page.isText(i) ? SHORT_LINE : LONGEST_LINE);
      LocalDateTime shown =
          line && WrittenTime.hasDigit(page.text(i))
              ? DateReader.clock(published(page.text(i)), order)
              : null;
      if (shown != null && Clocks.showSame(universal, shown)) {
        PartialDate day = new PartialDate(shown.toLocalDate().toString());
        return Offer.at(page.block(i), day, "line", "the stated moment by the clock of the outlet");
      }
    }
    return null;
  }

  private @Nullable Ranked line(int i) {
    if (page.isText(i)) {
      return opening(i);
    }
    BlockKind kind = page.kind(i);
    if (kind == null || page.shape(i).words() > LONGEST_LINE || isPost(page.text(i))) {
      return null;
    }
    String line = page.text(i);
    String lower = line.toLowerCase(Locale.ROOT);
    int published = first(lower, PUBLICATION);
    int rank =
        kind == BlockKind.COMMENT ? NEVER : published < 0 ? rank(i, kind) : labelled(i, kind);
    if (rank == NEVER) {
      return null;
    }
    boolean date = published >= 0 || LineCue.DATE.in(page.shape(i).cues());
    PartialDate before = DateReader.written(published(line), date, order);
    if (before != null) {
      String why = published < 0 ? "a date beside the article" : "a line calls it publication";
      return new Ranked(Offer.at(page.block(i), before, "line", why), Math.min(rank, CHANGED - 1));
    }
    PartialDate change = DateReader.written(line, date, order);
    String why = "only a date of change is shown";
    return change == null
        ? null
        : new Ranked(Offer.at(page.block(i), change, "line", why), CHANGED + rank);
  }

  /** The part of a line that does not speak of a change: before such a word, or after another. */
  private static String published(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int change = lower.length() == line.length() ? first(lower, CHANGE) : -1;
    if (change < 0) {
      return line;
    }
    int later = first(lower.substring(change), PUBLICATION);
    String before = line.substring(0, change);
    return later < 0 || WrittenTime.hasDigit(before) ? before : line.substring(change + later);
  }

  private static int first(String lower, List<String> words) {
    int first = -1;
    for (String word : words) {
      int at = lower.indexOf(word);
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  /** The end of a quoted post: its writer and its own day. */
  private static boolean isPost(String line) {
    return line.contains("(@") && (line.charAt(0) == '—' || line.charAt(0) == '–');
  }

  /** The dateline of a text: its opening line when that is short, or the beginning of it. */
  private @Nullable Ranked opening(int i) {
    if (i < text.start() || i > text.start() + OPENING_LINES) {
      return null;
    }
    String line = page.text(i);
    WrittenTime time = WrittenTime.find(line.substring(0, Math.min(line.length(), OPENING + 20)));
    if (time == null || time.start() > OPENING) {
      return null;
    }
    boolean brief = page.shape(i).words() <= SHORT_LINE && !page.shape(i).endsSentence();
    String dated = brief ? line : isDivided(line, time.end()) ? line.substring(0, time.end()) : "";
    PartialDate date = DateReader.written(dated, false, order);
    return date == null
        ? null
        : new Ranked(
            Offer.at(page.block(i), date, "line", "the text opens with it"), 40 + i - text.start());
  }

  private static boolean isDivided(String line, int end) {
    String after = line.substring(Math.min(end, line.length()), Math.min(end + 3, line.length()));
    return after.chars().anyMatch(c -> "|–—)".indexOf(c) >= 0) || after.startsWith(" - ");
  }

  private int labelled(int i, BlockKind kind) {
    boolean other = kind == BlockKind.RELATED || kind == BlockKind.BRIEF;
    int distance = Math.min(Math.abs(i - text.start()), Math.abs(i - text.end()));
    boolean bare = otherWords(i) <= OTHER_WORDS;
    return !bare ? rank(i, kind) : other ? 90 + distance : Math.min(distance, 50);
  }

  private int rank(int i, BlockKind kind) {
    int distance = distance(i);
    if (distance == NEVER) {
      return NEVER;
    }
    int sentence = otherWords(i) > OTHER_WORDS || page.shape(i).isSentence() ? 60 : 0;
    return switch (kind) {
      case DATELINE, BYLINE -> distance + sentence;
      case CAPTION -> page.shape(i).words() <= 8 && i < text.start() ? distance + 70 : NEVER;
      case RELATED -> i < text.start() && page.container(i) == null ? distance + 60 : NEVER;
      case BRIEF, LEGAL, CREDIT, COMMENT -> NEVER;
      default -> distance + 60 + sentence;
    };
  }

  /** How far a line stands from the place of datelines, between title and text. */
  private int distance(int i) {
    int start = text.start();
    if (i >= start) {
      return i < text.end() + LINES_AFTER ? 30 + i - start : NEVER;
    }
    if (title >= 0 && i > title) {
      return Math.min(start - i, 20);
    }
    int above = title >= 0 && title < start ? title - i + 5 : start - i;
    return above <= LINES_BEFORE + 5 ? above : NEVER;
  }

  private int otherWords(int i) {
    int other = 0;
    for (String word : page.block(i).words()) {
      boolean date = Character.isDigit(word.charAt(0)) || DateWords.month(word) != null;
      other += date ? 0 : 1;
    }
    return other;
  }
}
