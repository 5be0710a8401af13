package org.headwater.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What the single lines of a page are to a thread of comments: a signature, its heading, a line
 * that could be a name, a line that ends it. Each line's signature is worked out once and only when
 * it is asked for. Not for use by several threads.
 */
final class SignedLines {
  /** A thread is over when so many lines pass after a comment without the next one. */
  static final int FARTHEST_NEXT = 8;

  private static final Set<String> ROLES = WordList.set(SignedLines.class, "comment-roles.txt");
  private static final int LONGEST_NAME = 40;

  /** A line of more words is no signature. */
  private static final int MOST_WORDS = 16;

  private static final int MOST_WORDS_OF_TIME = 14;

  private final TypedPage page;
  private final @Nullable CommentSignature[] signatures;
  private final boolean[] known;

  SignedLines(TypedPage page) {
    this.page = page;
    this.signatures = new @Nullable CommentSignature[page.size()];
    this.known = new boolean[page.size()];
  }

  TypedPage page() {
    return page;
  }

  /** The signature that the line is, or null. */
  @Nullable CommentSignature signature(int i) {
    if (!known[i]) {
      known[i] = true;
      boolean few = page.shape(i).words() <= MOST_WORDS;
      signatures[i] = few ? CommentSignature.of(page.text(i)) : null;
    }
    return signatures[i];
  }

  boolean isHeading(int i) {
    return CommentThread.isHeading(page.block(i).words()) && !inSentence(i);
  }

  private boolean inSentence(int i) {
    String text = page.text(i);
    return page.shape(i).endsSentence()
        && !text.endsWith("”")
        && !text.endsWith("“")
        && !text.endsWith("\"")
        && !text.endsWith(")");
  }

  /**
   * Whether a comment certainly begins: a name and an hour, or a name above an hour and buttons.
   */
  boolean begins(int i) {
    CommentSignature signature = signature(i);
    if (signature != null) {
      return signature.exact() && signature.author() != null;
    }
    CommentSignature next = nextTime(i);
    return next != null && next.exact() && next.answered();
  }

  /** The time that stands alone under a line that could be a name. */
  @Nullable CommentSignature nextTime(int i) {
    boolean possible =
        i + 1 < page.size() && page.shape(i + 1).words() <= MOST_WORDS_OF_TIME && isNameLike(i);
    CommentSignature next = possible ? signature(i + 1) : null;
    return next != null && next.author() == null && !CommentSignature.isNobody(page.text(i))
        ? next
        : null;
  }

  /** The next line that signs a comment, when it is near, or -1: a thread may hold its form. */
  int nextSigned(int from) {
    for (int i = from; i < Math.min(from + FARTHEST_NEXT, page.size()); i++) {
      if (isOverview(i)) {
        return -1;
      }
      CommentSignature signature = signature(i);
      boolean exact = signature != null && signature.exact() && signature.author() != null;
      if (exact || nextTime(i) != null) {
        return i;
      }
    }
    return -1;
  }

  /** A short line that could be a name. */
  boolean isNameLike(int i) {
    LineShape shape = page.shape(i);
    return shape.words() >= 1
        && shape.words() <= 6
        && page.text(i).length() <= LONGEST_NAME
        && (!shape.endsSentence() || shape.words() <= 2)
        && shape.commas() == 0;
  }

  /** A name that is written once more, a line or two below, above its time. */
  boolean isNameAhead(int i) {
    for (int j = i + 1; j <= i + 2 && j < page.size() && isNameLike(i); j++) {
      if (page.text(j).equals(page.text(i)) && nextTime(j) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line names what somebody is to the site and not who it is: guest, author. */
  boolean isRole(String line) {
    return line.length() <= LONGEST_NAME && ROLES.contains(line.toLowerCase(Locale.ROOT));
  }

  /** Whether a line could be a name and the next one what its bearer says. */
  boolean isLooseAuthor(int i) {
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

  /** The heading of a list of what was said on other pages. */
  boolean isOverview(int i) {
    return page.shape(i).words() <= 5
        && !page.shape(i).endsSentence()
        && CommentThread.isOverview(page.block(i).words());
  }

  boolean endsThread(int i) {
    LineShape shape = page.shape(i);
    int cues = shape.cues();
    return CommentThread.isEnd(page.text(i))
        || isOverview(i)
        || page.text(i).charAt(0) == '©'
        || shape.words() <= 14 && (LineCue.LEGAL.in(cues) || LineCue.PROMPT.in(cues))
        || shape.words() <= 6 && (LineCue.RELATED.in(cues) || LineCue.ADVERT.in(cues));
  }
}
