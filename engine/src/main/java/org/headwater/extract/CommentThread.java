package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.BlockKind;
import org.headwater.document.Comment;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds readers' comments and takes them apart into authors, times and texts, before the body is
 * decided, so that no comment is taken for the article. With markup the classes of the elements say
 * where a comment begins; without, its {@link CommentSignature} does. What the page states for
 * machines is taken where it shows no comments.
 */
final class CommentThread {
  private static final Set<String> HEADINGS =
      Set.copyOf(WordList.read(CommentThread.class, "comment-headings.txt"));
  private static final Set<String> OVERVIEWS =
      Set.copyOf(WordList.read(CommentThread.class, "comment-overviews.txt"));
  private static final List<String> ENDS = WordList.read(CommentThread.class, "comment-ends.txt");

  private CommentThread() {}

  /** A comment and the block that it begins with; -1 when it stands in no block. */
  record Entry(Comment comment, int block) {}

  /** Settles the blocks of all threads and returns their comments in order. */
  static List<Entry> find(TypedPage page) {
    List<Entry> found = new ArrayList<>(MarkedComments.find(page));
    if (found.isEmpty()) {
      found.addAll(CommentLines.find(page));
    }
    if (found.isEmpty()) {
      found.addAll(StatedComments.find(page.page.facts().linkedData()));
    }
    return found;
  }

  /** One comment under way: lines are added as they come. */
  static final class Draft {
    private final int block;
    private final int level;
    private @Nullable String author;
    private @Nullable String time;
    private boolean guessed;
    private final List<String> lines = new ArrayList<>();

    Draft(int block, int level) {
      this.block = block;
      this.level = level;
    }

    boolean hasAuthor() {
      return author != null;
    }

    boolean hasText() {
      return !lines.isEmpty();
    }

    /** Whether the page, and not only the shape of a line, says who wrote it or when. */
    boolean isSigned() {
      return author != null && !guessed || time != null;
    }

    void author(String line) {
      author = cleanAuthor(line);
    }

    /** An author by the shape of a line alone. */
    void guessAuthor(String line) {
      author(line);
      guessed = true;
    }

    void time(@Nullable String written) {
      time = time == null ? written : time;
    }

    boolean hasTime() {
      return time != null;
    }

    void text(String line) {
      lines.add(line);
    }

    /** Takes the lines from the given one on away again. */
    void cut(int from) {
      lines.subList(from, lines.size()).clear();
    }

    List<String> lines() {
      return lines;
    }

    @Nullable Entry finish() {
      return lines.isEmpty()
          ? null
          : new Entry(new Comment(author, String.join("\n", lines), time, level), block);
    }
  }

  private static @Nullable String cleanAuthor(String line) {
    CommentSignature signature = CommentSignature.of(line);
    String name = signature != null && signature.author() != null ? signature.author() : line;
    name = name.strip();
    while (name.endsWith(":") || name.endsWith(",") || name.endsWith("|")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name.isEmpty() || name.length() > 60 ? null : name;
  }

  /** Lines of a thread that belong to nobody's words. */
  static void settle(TypedPage page, int i, boolean partOfComment) {
    page.decide(i, partOfComment ? BlockKind.COMMENT : BlockKind.PROMPT);
  }

  /** Whether a line heads a thread: it names comments, perhaps how many, and is short. */
  static boolean isHeading(List<String> words) {
    if (words.isEmpty() || words.size() > 20) {
      return false;
    }
    int at = -1;
    for (int i = 0; i < Math.min(5, words.size()) && at < 0; i++) {
      at = HEADINGS.contains(words.get(i)) ? i : -1;
    }
    boolean counted = at > 0 && (isNumber(words.get(at - 1)) || isNumber(words.getFirst()));
    boolean none = words.contains("0") || words.contains("no") || words.contains("keine");
    return at >= 0 && !none && (counted || at <= 1 && words.size() <= 4) && !isOverview(words);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0))
        || word.equals("one")
        || word.equals("ein")
        || word.equals("un")
        || word.equals("una");
  }

  /** Whether words speak of comments on other pages. */
  static boolean isOverview(List<String> words) {
    boolean short12 = words.size() <= 12;
    return short12 && words.stream().anyMatch(OVERVIEWS::contains);
  }

  /** Whether a line ends a thread. */
  static boolean isEnd(String text) {
    if (text.length() > 160) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String end : ENDS) {
      if (lower.startsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is a button or a note of the thread rather than somebody's words. */
  static boolean isButton(TypedPage page, int i) {
    LineShape shape = page.shape(i);
    int cues = shape.cues();
    boolean cued = LineCue.REPLY.in(cues) || LineCue.SHARE.in(cues) || LineCue.NAVIGATION.in(cues);
    boolean named = page.text(i).endsWith(":") || CommentSignature.of(page.text(i)) != null;
    return shape.words() == 0 && page.text(i).length() < 3
        || shape.words() <= 6 && CommentSignature.withoutButtons(page.text(i)).isEmpty()
        || shape.words() <= 5 && cued && !named && !shape.endsSentence()
        || shape.words() == 1 && Character.isDigit(page.text(i).charAt(0));
  }

  /** The number in a heading, or 0. */
  static int count(List<String> words) {
    for (String word : words) {
      if (word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Integer.parseInt(word);
      }
    }
    return 0;
  }

  /** Names that the words of a thread's element hold, without their order. */
  static Set<String> nameWords(Container c) {
    return new HashSet<>(Words.of(c.names.replace('-', ' ').replace('_', ' ')));
  }
}
