package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.BlockKind;
import org.headwater.extract.CommentThread.Draft;
import org.headwater.extract.CommentThread.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Comments in flattened text: after a heading such as {@code 12 Comments} a name, perhaps a time,
 * and words, again and again.
 */
final class CommentLines {
  private static final int LONGEST_NAME = 40;
  private static final int SHORT_LINES_END = 8;
  private static final int FARTHEST_FIRST = 12;

  /** So many lines are tried as the heading of a thread: each may be read to the page's end. */
  private static final int MOST_HEADINGS = 64;

  private final TypedPage page;
  private final List<Entry> found = new ArrayList<>();
  private @Nullable Draft draft;

  private CommentLines(TypedPage page) {
    this.page = page;
  }

  static List<Entry> find(TypedPage page) {
    int tried = 0;
    for (int i = firstBody(page) + 1; i + 2 < page.size() && tried < MOST_HEADINGS; i++) {
      if (isHeading(page, i)) {
        tried++;
        CommentLines lines = new CommentLines(page);
        int end = lines.read(i + 1);
        if (!lines.found.isEmpty() && isThread(page, lines.found.getFirst().block(), i, end)) {
          page.decide(i, BlockKind.PROMPT);
          lines.settle(i + 1, end);
          return lines.found;
        }
      }
    }
    return List.of();
  }

  private static boolean isHeading(TypedPage page, int i) {
    LineShape shape = page.shape(i);
    List<String> words = page.block(i).words();
    boolean none = words.contains("0") || words.contains("no") || words.contains("keine");
    return LineCue.COMMENT.in(shape.cues())
        && shape.words() <= 16
        && !none
        && (!shape.endsSentence() || page.text(i).endsWith("”") || page.text(i).endsWith("“"));
  }

  /** The first line of the article: a thread comes after it. */
  private static int firstBody(TypedPage page) {
    int i = 0;
    while (i < page.size() && !(page.body[i] >= 0.5 && page.shape(i).words() >= 8)) {
      i++;
    }
    return i;
  }

  /**
   * A thread begins soon after its heading, and most of what the model takes for body precedes it.
   */
  private static boolean isThread(TypedPage page, int first, int heading, int end) {
    return first - heading <= FARTHEST_FIRST
        && bodyWords(page, heading, end) <= bodyWords(page, 0, heading);
  }

  private static double bodyWords(TypedPage page, int from, int to) {
    double words = 0;
    for (int i = from; i < to; i++) {
      words += page.body[i] >= 0.5 ? page.shape(i).words() : 0;
    }
    return words;
  }

  private int read(int from) {
    int shortLines = 0;
    int i = from;
    for (; i < page.size(); i++) {
      LineShape shape = page.shape(i);
      if (endsThread(i)) {
        break;
      }
      if (CommentThread.isButton(page, i)) {
        continue;
      }
      if (isAuthor(i)) {
        begin(i);
      } else if (draft != null && !draft.hasText() && isTime(i, shape)) {
        draft.time(page.text(i));
      } else if (draft != null) {
        draft.text(page.text(i));
      }
      shortLines = shape.words() < 5 ? shortLines + 1 : 0;
      if (shortLines > SHORT_LINES_END) {
        break;
      }
    }
    finish();
    return i;
  }

  private void begin(int i) {
    finish();
    draft = new Draft(i, 0);
    draft.author(page.text(i));
  }

  private void finish() {
    Entry entry = draft == null ? null : draft.finish();
    if (entry != null) {
      found.add(entry);
    }
    draft = null;
  }

  private boolean endsThread(int i) {
    int cues = page.shape(i).cues();
    boolean shortLine = page.shape(i).words() <= 14;
    return shortLine && (LineCue.LEGAL.in(cues) || LineCue.PROMPT.in(cues))
        || page.shape(i).words() <= 6 && (LineCue.RELATED.in(cues) || LineCue.ADVERT.in(cues));
  }

  private boolean isTime(int i, LineShape shape) {
    return shape.words() <= 12
        && (DateWords.looksLikeDate(page.block(i).words()) || LineCue.DATE.in(shape.cues()));
  }

  private boolean isAuthor(int i) {
    String text = page.text(i);
    LineShape shape = page.shape(i);
    if (i + 1 >= page.size() || shape.words() == 0 || shape.words() > 8) {
      return false;
    }
    if (LineCue.REPLY.in(shape.cues()) && text.endsWith(":")) {
      return true;
    }
    boolean name =
        shape.words() <= 4
            && text.length() <= LONGEST_NAME
            && !shape.endsSentence()
            && !isTime(i, shape)
            && shape.commas() == 0
            && shape.functionWords() <= 1;
    LineShape next = page.shape(i + 1);
    return name
        && !endsThread(i + 1)
        && (next.words() >= 4 || next.endsSentence() || isTime(i + 1, next));
  }

  private void settle(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean before = i < found.getFirst().block();
      CommentThread.settle(page, i, !before && !CommentThread.isButton(page, i));
    }
  }
}
