package org.headwater.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Lists that somebody is said to have made: "Points circulated by the campaign:" and below it
 * paragraphs that each begin with a dash.
 *
 * <p>The source is whom the sentence names behind "sent by" and the like, else the source of an
 * attribution in it; the colon is the cue, the paragraphs with marks are the content. What is
 * tagged inside them stays. A list that nobody is named for is the outlet's own. Cost: one look at
 * the end of each paragraph, and the length of the lists.
 */
final class IntroducedLists {
  private static final Set<String> MARKS = WordList.set(IntroducedLists.class, "list-marks.txt");

  /** "Sent by", "drawn up by", and the first word of whoever it was. */
  private static final Pattern MADE_BY =
      Pattern.compile(
          "\\b(?:"
              + String.join("|", WordList.read(IntroducedLists.class, "list-participles.txt"))
              + ") by (?=([\\p{L}\\d]+))",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TIMES = WordList.set(IntroducedLists.class, "list-times.txt");

  /** Characters of a source behind "by". */
  private static final int LONGEST_SOURCE = 60;

  private static final int MOST_ITEMS = 30;

  private final Layout layout;

  private IntroducedLists(Layout layout) {
    this.layout = layout;
  }

  /** Adds the lists of a text to its attributions. */
  static void add(Layout layout, List<Draft> drafts) {
    IntroducedLists lists = new IntroducedLists(layout);
    String text = layout.text();
    List<Draft> found = new ArrayList<>();
    for (int colon = text.indexOf(":\n"); colon >= 0; colon = text.indexOf(":\n", colon + 1)) {
      List<Span> items = lists.items(colon + 1);
      Span source = items.isEmpty() ? null : lists.source(colon, drafts);
      if (source != null) {
        Draft draft = Draft.of(source, new Span(colon, colon + 1), null);
        draft.contents.addAll(items);
        found.add(draft);
      }
    }
    drafts.addAll(found);
  }

  /** The paragraphs with a mark that follow a position, without their marks. */
  private List<Span> items(int from) {
    String text = layout.text();
    List<Span> items = new ArrayList<>();
    int at = skipSpace(from);
    while (at + 1 < text.length()
        && items.size() < MOST_ITEMS
        && MARKS.contains(text.substring(at, at + 1))) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int start = skipSpace(at + 1);
      if (start >= end) {
        return items;
      }
      items.add(new Span(start, end));
      at = skipSpace(end);
    }
    return items;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < layout.text().length() && Character.isWhitespace(layout.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isTime(String word) {
    return Character.isDigit(word.charAt(0)) || TIMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private @Nullable Span source(int colon, List<Draft> drafts) {
    Span sentence = layout.sentence(layout.sentenceAt(colon));
    if (sentence.start() >= colon) {
      return null;
    }
    Matcher made = MADE_BY.matcher(layout.text()).region(sentence.start(), colon);
    Span maker = null;
    while (made.find()) {
      maker = isTime(made.group(1)) ? null : new Span(made.end(), colon);
    }
    if (maker != null && maker.length() <= LONGEST_SOURCE) {
      return maker;
    }
    return drafts.stream()
        .flatMap(draft -> draft.sources.stream())
        .filter(sentence::contains)
        .findFirst()
        .orElse(null);
  }
}
