package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.BlockKind;
import org.headwater.extract.CommentThread.Draft;
import org.headwater.extract.CommentThread.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Comments in lines without tags: after a heading such as {@code 12 Comments}, or where signatures
 * of comments follow one another, each signature begins a comment (or ends it, where the software
 * of the blog writes it below) and the lines after it are its words.
 *
 * <p>A thread needs signatures. Without any, names and sentences that merely alternate are taken
 * only under a heading that says how many comments there are. Each line is looked at at most twice.
 */
final class CommentLines {
  private static final int LONGEST_NAME = 40;

  /** A thread is over when so many lines pass after a comment without the next one. */
  private static final int FARTHEST_NEXT = 8;

  private static final int FARTHEST_FIRST = 12;

  /** So many signatures with an hour are a thread even when it is longer than the article. */
  private static final int CERTAIN = 3;

  /** So many beginnings of a thread are tried: keeps a page of nothing but headings linear. */
  private static final int MOST_TRIES = 20;

  private final TypedPage page;
  private final boolean loose;
  private final List<Entry> found = new ArrayList<>();
  private @Nullable Draft draft;
  private boolean below;
  private int signed;
  private int answered;
  private int exact;
  private int lastLine;

  private CommentLines(TypedPage page, boolean loose) {
    this.page = page;
    this.loose = loose;
  }

  static List<Entry> find(TypedPage page) {
    int tries = 0;
    for (int i = firstBody(page) + 1; i + 1 < page.size() && tries < MOST_TRIES; i++) {
      boolean headed = CommentThread.isHeading(page.block(i).words()) && !inSentence(page, i);
      if (!headed && !isExact(page, i)) {
        continue;
      }
      tries++;
      CommentLines lines = new CommentLines(page, false);
      lines.read(headed ? i + 1 : i);
      boolean signed = headed ? lines.signed >= 1 : lines.answered >= 2;
      int counted = headed ? CommentThread.count(page.block(i).words()) : 0;
      if (!signed && counted > 0) {
        lines = new CommentLines(page, true);
        lines.read(i + 1);
        signed = lines.isComplete(i + 1, counted);
      }
      if (signed && lines.isThread(i)) {
        lines.settle(headed ? i : i - 1);
        return lines.found;
      }
    }
    return List.of();
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

  private static boolean inSentence(TypedPage page, int i) {
    String text = page.text(i);
    return page.shape(i).endsSentence()
        && !text.endsWith("”")
        && !text.endsWith("“")
        && !text.endsWith("\"")
        && !text.endsWith(")");
  }

  private static boolean isExact(TypedPage page, int i) {
    if (page.shape(i).words() > 16) {
      return false;
    }
    CommentSignature signature = CommentSignature.of(page.text(i));
    return signature != null && signature.exact() && signature.author() != null;
  }

  /**
   * A thread begins soon after its heading; where it has few signatures, most of what the model
   * takes for body precedes it.
   */
  private boolean isThread(int heading) {
    return !found.isEmpty()
        && found.getFirst().block() - heading <= FARTHEST_FIRST
        && (exact >= CERTAIN || bodyWords(heading, lastLine + 1) <= bodyWords(0, heading));
  }

  /** Whether unsigned comments begin right under the heading and are as many as it says. */
  private boolean isComplete(int first, int counted) {
    int number = found.size();
    int before = number == 0 ? 0 : found.getFirst().block() - first;
    boolean all = number == counted && before <= 5;
    boolean most = number >= 3 && number <= counted && number * 2 >= counted && before == 0;
    return number > 0 && (all || most);
  }

  private double bodyWords(int from, int to) {
    double words = 0;
    for (int i = from; i < Math.min(to, page.size()); i++) {
      words += page.body[i] >= 0.5 ? page.shape(i).words() : 0;
    }
    return words;
  }

  private void read(int from) {
    int idle = 0;
    for (int i = from; i < page.size() && idle <= FARTHEST_NEXT; i++) {
      if (endsThread(i)) {
        int next = isOverview(i) ? -1 : nextSigned(i + 1);
        if (next < 0) {
          break;
        }
        if (draft != null && draft.isSigned()) {
          finish();
        }
        i = next;
      }
      idle = take(i) ? 0 : idle + 1;
    }
    if (draft != null && !below) {
      cutTail(draft);
      finish();
    }
  }

  /** Takes one line; false when it belongs to no comment. */
  private boolean take(int i) {
    String text = page.text(i);
    CommentSignature signature = page.shape(i).words() <= 16 ? CommentSignature.of(text) : null;
    if (signature != null && signature.below() && (below || found.isEmpty() && signed == 0)) {
      return signBelow(i, signature);
    }
    if (signature != null && signature.author() != null) {
      begin(i, signature.author(), signature);
      return true;
    }
    if (signature != null) {
      return draft != null && timeOnly(draft, signature);
    }
    if (CommentThread.isButton(page, i)) {
      if (draft != null && draft.hasText() && !below) {
        answered += draft.isSigned() ? 1 : 0;
        finish();
      }
      return false;
    }
    CommentSignature next = nextTime(i);
    if (next != null || loose && isLooseAuthor(i)) {
      begin(i, text, next);
      return true;
    }
    if (draft == null && (below || found.isEmpty() && signed == 0 && !loose)) {
      draft = new Draft(i, 0);
    }
    if (draft == null) {
      return false;
    }
    draft.text(text);
    lastLine = draft.isSigned() ? i : lastLine;
    return draft.isSigned() || draft.lines().size() < 60;
  }

  private boolean signBelow(int i, CommentSignature signature) {
    if (draft == null || !draft.hasText()) {
      return false;
    }
    below = true;
    if (signature.author() != null) {
      draft.author(signature.author());
    }
    draft.time(signature.time());
    signed++;
    answered++;
    exact++;
    lastLine = i;
    finish();
    return true;
  }

  private static boolean timeOnly(Draft draft, CommentSignature signature) {
    if (draft.hasTime() || draft.hasText() || !draft.hasAuthor()) {
      return false;
    }
    draft.time(signature.time());
    return true;
  }

  /** The time that stands alone under a line that could be a name. */
  private @Nullable CommentSignature nextTime(int i) {
    if (i + 1 >= page.size() || !isNameLike(i) || page.shape(i + 1).words() > 14) {
      return null;
    }
    CommentSignature next = CommentSignature.of(page.text(i + 1));
    return next != null && next.author() == null ? next : null;
  }

  private void begin(int i, @Nullable String author, @Nullable CommentSignature signature) {
    if (draft != null && draft.isSigned()) {
      finish();
    }
    draft = new Draft(i, 0);
    if (author != null) {
      draft.author(author);
    }
    if (signature != null) {
      draft.time(signature.author() == null ? null : signature.time());
      signed++;
      answered += signature.answered() ? 1 : 0;
      exact += signature.exact() ? 1 : 0;
    }
    lastLine = i;
  }

  private void finish() {
    Entry entry = draft == null ? null : draft.finish();
    if (entry != null && (entry.comment().author() != null || entry.comment().time() != null)) {
      found.add(entry);
    }
    draft = null;
  }

  /** Nothing marks the end of the last comment: three short lines in a row are no longer its. */
  private void cutTail(Draft last) {
    int run = 0;
    for (int i = 0; i < last.lines().size(); i++) {
      String line = last.lines().get(i);
      run = Words.count(line) < 5 && !LineShape.endsSentence(line) ? run + 1 : 0;
      if (run == 3) {
        lastLine -= last.lines().size() - (i - 2);
        last.cut(i - 2);
        return;
      }
    }
  }

  /** The next line that signs a comment, when it is near, or -1: a thread may hold its form. */
  private int nextSigned(int from) {
    for (int i = from; i < Math.min(from + FARTHEST_NEXT, page.size()); i++) {
      if (isOverview(i)) {
        return -1;
      }
      if (isExact(page, i) || nextTime(i) != null) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOverview(int i) {
    return page.shape(i).words() <= 5
        && !page.shape(i).endsSentence()
        && CommentThread.isOverview(page.block(i).words());
  }

  private boolean endsThread(int i) {
    LineShape shape = page.shape(i);
    int cues = shape.cues();
    return CommentThread.isEnd(page.text(i))
        || isOverview(i)
        || shape.words() <= 14 && (LineCue.LEGAL.in(cues) || LineCue.PROMPT.in(cues))
        || shape.words() <= 6 && (LineCue.RELATED.in(cues) || LineCue.ADVERT.in(cues));
  }

  private boolean isNameLike(int i) {
    LineShape shape = page.shape(i);
    return shape.words() >= 1
        && shape.words() <= 6
        && page.text(i).length() <= LONGEST_NAME
        && !shape.endsSentence()
        && shape.commas() == 0;
  }

  private boolean isLooseAuthor(int i) {
    List<String> words = page.block(i).words();
    boolean heads = CommentThread.isHeading(words) || CommentThread.isOverview(words);
    if (heads || !isNameLike(i) || words.size() > 4 || i + 1 >= page.size()) {
      return false;
    }
    LineShape next = page.shape(i + 1);
    return page.shape(i).functionWords() <= 1
        && !endsThread(i + 1)
        && (next.words() >= 4 || next.endsSentence());
  }

  private void settle(int heading) {
    if (heading >= 0 && CommentThread.isHeading(page.block(heading).words())) {
      page.decide(heading, BlockKind.PROMPT);
    }
    int first = found.getFirst().block();
    for (int i = heading + 1; i <= lastLine && i < page.size(); i++) {
      CommentThread.settle(page, i, i >= first && !CommentThread.isButton(page, i));
    }
  }
}
