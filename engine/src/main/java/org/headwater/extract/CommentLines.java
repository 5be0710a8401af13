package org.headwater.extract;

import java.util.List;
import org.headwater.document.BlockKind;
import org.headwater.extract.CommentThread.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Comments in lines without tags: after a heading such as {@code 12 Comments}, or where signatures
 * of comments follow one another, each signature begins a comment (or ends it, where the software
 * of the blog writes it below) and the lines after it are its words.
 *
 * <p>A thread needs signatures. Without any, names and sentences that merely alternate are taken
 * only under a heading that says how many comments there are. A list of other stories is signed as
 * well; there nobody ends a sentence. Each line is looked at at most twice for each thread that is
 * tried.
 */
final class CommentLines {
  private static final int FARTHEST_FIRST = 12;

  /** So many signatures with an hour are a thread even when it is longer than the article. */
  private static final int CERTAIN = 3;

  /** So many beginnings of a thread are tried: keeps a page of nothing but headings linear. */
  private static final int MOST_TRIES = 20;

  /** The longest line that can be the headline of a story. */
  private static final int LONGEST_HEADLINE = 20;

  private final SignedLines lines;
  private final TypedPage page;
  private final int heading;

  private CommentLines(SignedLines lines, int heading) {
    this.lines = lines;
    this.page = lines.page();
    this.heading = heading;
  }

  /** The comments of the first thread that is signed, else of the first that only alternates. */
  static List<Entry> find(TypedPage page) {
    SignedLines lines = new SignedLines(page);
    ThreadInLines unsigned = null;
    int heading = -1;
    int tries = 0;
    for (int i = firstBody(page) + 1; i + 1 < page.size() && tries < MOST_TRIES; i++) {
      boolean headed = lines.isHeading(i);
      if (!headed && !lines.begins(i)) {
        continue;
      }
      tries++;
      CommentLines here = new CommentLines(lines, headed ? i : i - 1);
      ThreadInLines thread = here.signed(headed);
      if (thread != null) {
        return here.settle(thread);
      }
      if (headed && unsigned == null) {
        unsigned = here.unsigned();
        heading = i;
      }
    }
    return unsigned == null ? List.of() : new CommentLines(lines, heading).settle(unsigned);
  }

  /** The first line of what the model takes for running body, or the number of lines. */
  private static int firstBody(TypedPage page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.body[i] >= 0.5 && page.shape(i).words() >= 8) {
        return i;
      }
    }
    return page.size();
  }

  private @Nullable ThreadInLines signed(boolean headed) {
    ThreadInLines thread = new ThreadInLines(lines, headed, false);
    thread.read(heading + 1);
    boolean signed = headed ? thread.signed() >= 1 : thread.answered() >= 2;
    return signed && isThread(thread) ? thread : null;
  }

  private @Nullable ThreadInLines unsigned() {
    int counted = CommentThread.count(page.block(heading).words());
    ThreadInLines thread = new ThreadInLines(lines, true, true);
    thread.read(heading + 1);
    return isComplete(thread, counted) && isThread(thread) ? thread : null;
  }

  /**
   * A thread begins soon after its heading; where it has few signatures, most of what the model
   * takes for body precedes it.
   */
  private boolean isThread(ThreadInLines thread) {
    List<Entry> found = thread.found();
    return !found.isEmpty()
        && found.getFirst().block() - heading <= FARTHEST_FIRST
        && !isListOfStories(found)
        && (thread.exact() >= CERTAIN
            || bodyWords(heading, thread.lastLine() + 1) <= bodyWords(0, heading));
  }

  /** Whether all that somebody "says" are lines like headlines, none of them a sentence. */
  private static boolean isListOfStories(List<Entry> found) {
    int ended = 0;
    for (Entry entry : found) {
      String text = entry.comment().text();
      if (text.indexOf('\n') >= 0 || Words.count(text) > LONGEST_HEADLINE) {
        return false;
      }
      ended += LineShape.endsSentence(text) || Words.count(text) <= 3 ? 1 : 0;
    }
    return found.size() >= 2 && ended * 4 < found.size();
  }

  /** Whether unsigned comments begin right under the heading and are as many as it says. */
  private boolean isComplete(ThreadInLines thread, int counted) {
    int number = thread.found().size();
    int before = number == 0 ? 0 : thread.found().getFirst().block() - heading - 1;
    boolean all = number == counted && before <= 5;
    boolean most = number >= 3 && number <= counted && number * 2 >= counted && before == 0;
    return number > 0 && (all || most);
  }

  private double bodyWords(int from, int to) {
    double words = 0;
    for (int i = Math.max(0, from); i < Math.min(to, page.size()); i++) {
      words += page.body[i] >= 0.5 ? page.shape(i).words() : 0;
    }
    return words;
  }

  private List<Entry> settle(ThreadInLines thread) {
    if (heading >= 0 && CommentThread.isHeading(page.block(heading).words())) {
      page.decide(heading, BlockKind.PROMPT);
    }
    int first = thread.found().getFirst().block();
    for (int i = heading + 1; i <= thread.lastLine() && i < page.size(); i++) {
      CommentThread.settle(page, i, i >= first && !CommentThread.isButton(page, i));
    }
    int end = thread.lastLine() + 1;
    if (thread.signed() >= CERTAIN && bodyWords(end, page.size()) < bodyWords(0, heading)) {
      page.endBody(end);
    }
    return thread.found();
  }
}
