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
      WordList.set(CommentThread.class, "comment-headings.txt");
  private static final Set<String> OVERVIEWS =
      WordList.set(CommentThread.class, "comment-overviews.txt");
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
    /** So many lines of few words each are a menu. */
    private static final int MENU = 6;

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

    /** Whether the author is known and is called so. */
    boolean isBy(String name) {
      return author != null && author.equalsIgnoreCase(CommentSignature.bareName(name));
    }

    /** Whether what was taken for the author is the first letter of a name, beside its picture. */
    boolean isInitialOf(String name) {
      return author != null
          && author.length() <= 2
          && name.length() > 2
          && Words.count(name) <= 4
          && name.regionMatches(true, 0, author, 0, author.length());
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

    /** The lines of its text so far; may be changed. */
    List<String> lines() {
      return lines;
    }

    /** The name of the next author, written once more above its signature, is not this one's. */
    void cutName(String next) {
      for (int i = Math.max(1, lines.size() - 3); i < lines.size(); i++) {
        if (lines.get(i).equals(next)) {
          cut(i);
        }
      }
    }

    /** Whether these are many lines of few words each and no sentence: nobody's words. */
    boolean isMenu() {
      int few = 0;
      for (String line : lines) {
        few += Words.count(line) <= 4 && !LineShape.endsSentence(line) ? 1 : 0;
      }
      return lines.size() >= MENU && few * 5 >= lines.size() * 4;
    }

    int level() {
      return level;
    }

    @Nullable Entry finish() {
      return finish(level);
    }

    /** The comment, or null when it says nothing. */
    @Nullable Entry finish(int shown) {
      return lines.isEmpty()
          ? null
          : new Entry(new Comment(author, String.join("\n", lines), time, shown), block);
    }
  }

  private static @Nullable String cleanAuthor(String line) {
    CommentSignature signature = CommentSignature.of(line);
    String name = signature != null && signature.author() != null ? signature.author() : line;
    name = CommentSignature.bareName(name);
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
    boolean named =
        cued && (page.text(i).endsWith(":") || CommentSignature.of(page.text(i)) != null);
    boolean number =
        shape.words() == 1 && Character.isDigit(page.block(i).words().getFirst().charAt(0));
    return shape.words() == 0 && page.text(i).length() < 3
        || number && !shape.endsSentence()
        || shape.words() <= 8 && CommentSignature.isButtons(page.text(i))
        || shape.words() <= 5 && cued && !named && !shape.endsSentence();
  }

  /** The number in a heading, or 0. */
  static int count(List<String> words) {
    for (String word : words) {
      if (word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Integer.parseInt(word);
      }
    }
    return words.size() <= 4 && isNumber(words.getFirst()) ? 1 : 0;
  }

  /** Names that the words of a thread's element hold, without their order. */
  static Set<String> nameWords(Container c) {
    return new HashSet<>(Words.of(c.names.replace('-', ' ').replace('_', ' ')));
  }
}
