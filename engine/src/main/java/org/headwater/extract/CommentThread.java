package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.BlockKind;
import org.headwater.document.Comment;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds readers' comments and takes them apart into authors, times and texts, before the body is
 * decided, so that no comment is taken for the article. With markup the classes of the elements say
 * where a comment begins; without, the heading of the thread and the alternation of short and long
 * lines do.
 */
final class CommentThread {
  private static final List<String> SAYS = WordList.read(CommentThread.class, "comment-says.txt");

  private CommentThread() {}

  /** A comment and the block that it begins with. */
  record Entry(Comment comment, int block) {}

  /** Settles the blocks of all threads and returns their comments in order. */
  static List<Entry> find(TypedPage page) {
    List<Entry> found = new ArrayList<>(MarkedComments.find(page));
    if (found.isEmpty()) {
      found.addAll(CommentLines.find(page));
    }
    return found;
  }

  /** One comment under way: lines are added as they come. */
  static final class Draft {
    private final int block;
    private final int level;
    private @Nullable String author;
    private @Nullable String time;
    private final StringBuilder text = new StringBuilder();

    Draft(int block, int level) {
      this.block = block;
      this.level = level;
    }

    boolean hasAuthor() {
      return author != null;
    }

    boolean hasText() {
      return !text.isEmpty();
    }

    void author(String line) {
      author = cleanAuthor(line);
    }

    void time(String line) {
      time = time == null ? line : time;
    }

    boolean hasTime() {
      return time != null;
    }

    void text(String line) {
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }

    @Nullable Entry finish() {
      return text.isEmpty()
          ? null
          : new Entry(new Comment(author, text.toString(), time, level), block);
    }
  }

  private static @Nullable String cleanAuthor(String line) {
    String name = line.strip();
    for (String ending : SAYS) {
      if (name.endsWith(ending)) {
        name = name.substring(0, name.length() - ending.length()).strip();
      }
    }
    while (name.endsWith(":") || name.endsWith(",") || name.endsWith("|")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name.isEmpty() || name.length() > 60 ? null : name;
  }

  /** Lines of a thread that belong to nobody's words. */
  static void settle(TypedPage page, int i, boolean partOfComment) {
    page.decide(i, partOfComment ? BlockKind.COMMENT : BlockKind.PROMPT);
  }

  /** Whether a line is a button or a note of the thread rather than somebody's words. */
  static boolean isButton(TypedPage page, int i) {
    LineShape shape = page.shape(i);
    int cues = shape.cues();
    boolean cued = LineCue.REPLY.in(cues) || LineCue.SHARE.in(cues) || LineCue.NAVIGATION.in(cues);
    boolean named = page.text(i).endsWith(":");
    return shape.words() == 0
        || shape.words() <= 5 && cued && !named && !shape.endsSentence()
        || shape.words() == 1 && Character.isDigit(page.text(i).charAt(0));
  }
}
