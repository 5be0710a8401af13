package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.extract.CommentThread.Draft;
import org.headwater.extract.CommentThread.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads one thread of comments from a given line on: each signature begins a comment, or ends it
 * where the software of the page writes it below. Stops at the thread's end; what was found and how
 * it was signed is looked at by {@link CommentLines}, which believes it or not.
 */
final class ThreadInLines {
  private static final int MOST_UNSIGNED_LINES = 60;

  private final SignedLines lines;
  private final TypedPage page;
  private final boolean headed;
  private final boolean loose;
  private final List<Entry> found = new ArrayList<>();
  private @Nullable Draft draft;
  private boolean below;

  /** Whether the comment under way is one of those that something to answer by belongs to. */
  private boolean counted;

  private int signed;
  private int answered;
  private int exact;
  private int lastLine;

  /**
   * A thread to be read.
   *
   * @param headed whether a heading stands above
   * @param loose whether names without a time are taken for signatures
   */
  ThreadInLines(SignedLines lines, boolean headed, boolean loose) {
    this.lines = lines;
    this.page = lines.page();
    this.headed = headed;
    this.loose = loose;
  }

  List<Entry> found() {
    return found;
  }

  /** How many signatures were read. */
  int signed() {
    return signed;
  }

  /** How many of them something to answer by belongs to. */
  int answered() {
    return answered;
  }

  /** How many of them name an hour or are no time at all. */
  int exact() {
    return exact;
  }

  int lastLine() {
    return lastLine;
  }

  void read(int from) {
    int idle = 0;
    for (int i = from; i < page.size() && idle <= SignedLines.FARTHEST_NEXT; i++) {
      if (!headed
          && found.size() <= 1
          && i > from
          && lines.isHeading(i)
          && !CommentThread.isButton(page, i)) {
        found.clear(); // the thread begins here, what was read is the article's own byline
        return;
      }
      if (lines.endsThread(i)) {
        int next = lines.isOverview(i) ? -1 : lines.nextSigned(i + 1);
        if (next < 0) {
          break;
        }
        if (draft != null && draft.isSigned()) {
          finish();
        }
        i = next;
      }
      if (isOfAnotherForm(i)) {
        break;
      }
      idle = take(i) ? 0 : idle + 1;
    }
    if (draft != null && !below) {
      cutTail(draft);
      finish();
    }
  }

  /** A name and a bare day below comments that all have hours: a list of stories. */
  private boolean isOfAnotherForm(int i) {
    CommentSignature signature = lines.signature(i);
    signature = signature == null || signature.author() == null ? lines.nextTime(i) : signature;
    return signature != null
        && !signature.exact()
        && signature.time() != null
        && exact >= 2
        && exact == signed
        && (draft == null || draft.hasTime());
  }

  /** Takes one line; false when it belongs to no comment. */
  private boolean take(int i) {
    CommentSignature signature = lines.signature(i);
    if (signature != null && signature.below() && (below || isFirst())) {
      return signBelow(i, signature);
    }
    if (signature != null && signature.author() != null) {
      begin(i, signature.author(), signature);
      return true;
    }
    if (signature != null) {
      return takeTime(i, signature);
    }
    if (CommentThread.isButton(page, i)) {
      return takeButton();
    }
    CommentSignature next = below ? null : lines.nextTime(i);
    if (next != null || loose && lines.isLooseAuthor(i)) {
      begin(i, page.text(i), next);
      return true;
    }
    return takeText(i);
  }

  private boolean takeButton() {
    if (draft != null && draft.hasText() && !below && (draft.isSigned() || signed > 0)) {
      answered += draft.isSigned() && !counted ? 1 : 0;
      finish();
    }
    return false;
  }

  private boolean takeText(int i) {
    if (draft == null && (below || isFirst() && !loose)) {
      draft = new Draft(i, 0);
    }
    if (draft == null || lines.isNameAhead(i)) {
      return false;
    }
    draft.text(page.text(i));
    lastLine = draft.isSigned() ? i : lastLine;
    return draft.isSigned() || draft.lines().size() < MOST_UNSIGNED_LINES;
  }

  private boolean isFirst() {
    return found.isEmpty() && signed == 0;
  }

  /** A line with nothing but a time: of the name above it or of the words above it. */
  private boolean takeTime(int i, CommentSignature signature) {
    if (draft == null || draft.hasTime()) {
      return false;
    }
    if (!draft.hasText()) {
      boolean named = draft.hasAuthor();
      if (named) {
        draft.time(signature.time());
      }
      return named;
    }
    if (draft.hasAuthor()) {
      draft.time(signature.time());
      lastLine = i;
      return true;
    }
    String last = draft.lines().getLast();
    if (draft.lines().size() > 1 && Words.count(last) <= 3) {
      begin(i, last, signature);
      return true;
    }
    return signature.exact() && (below || isFirst()) && signBelow(i, signature);
  }

  private boolean signBelow(int i, CommentSignature signature) {
    if (draft == null || !draft.hasText()) {
      return false;
    }
    if (signature.author() != null) {
      draft.author(signature.author());
      answered++;
    } else if (!nameAbove(draft)) {
      return false;
    }
    below = true;
    draft.time(signature.time());
    signed++;
    exact++;
    lastLine = i;
    finish();
    return true;
  }

  /** Where only the time stands below, the name is the first line; false when none is there. */
  private boolean nameAbove(Draft unnamed) {
    List<String> said = unnamed.lines();
    if (said.size() > 2 && lines.isRole(said.getFirst())) {
      said.removeFirst();
    }
    String first = said.getFirst();
    boolean name =
        said.size() >= 2
            && Words.count(first) <= 4
            && !LineShape.endsSentence(first)
            && CommentSignature.isName(first);
    if (name) {
      unnamed.author(first);
      said.removeFirst();
    }
    return name;
  }

  private void begin(int i, @Nullable String author, @Nullable CommentSignature signature) {
    if (draft != null && draft.isSigned()) {
      if (author != null) {
        draft.cutName(author);
      }
      finish();
    }
    draft = new Draft(i, 0);
    if (author != null) {
      draft.author(author);
    }
    counted = signature != null && signature.answered();
    if (signature != null && isFirm(i, signature)) {
      signed++;
      answered += counted ? 1 : 0;
      exact += signature.exact() ? 1 : 0;
    }
    draft.time(signature == null ? null : signature.time());
    lastLine = i;
  }

  /** Whether more than a word such as "writes" at the end of a line shows that it signs. */
  private boolean isFirm(int i, CommentSignature signature) {
    CommentSignature next = i + 1 < page.size() ? lines.signature(i + 1) : null;
    return signature.time() != null
        || page.text(i).endsWith(":")
        || next != null && next.time() != null;
  }

  private void finish() {
    Entry entry = draft == null || draft.isMenu() ? null : draft.finish();
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
        lastLine -= last.isSigned() ? last.lines().size() - (i - 2) : 0;
        last.cut(i - 2);
        return;
      }
    }
  }
}
