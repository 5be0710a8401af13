package org.headwater.extract;

import java.util.List;
import java.util.Locale;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The line that names who wrote a reader's comment, when, or both: {@code Ada Moor says:}, {@code
 * Ada Moor 3 May 2020 at 9:14 Reply}, {@code 3 hours ago}, {@code Comment by Ada — 3.5.2020}.
 *
 * <p>Such a line holds a name, a time, words such as "says", buttons, and nothing else; anything
 * more and it is none. Constant cost: longer lines are not looked at.
 *
 * @param author the name, or null
 * @param time the time as written, or null
 * @param exact true when the time has an hour or counts back from now, or there is none
 * @param answered true when the line says that somebody says something or holds a button to answer
 * @param below true when it stands under the comment it signs
 */
record CommentSignature(
    @Nullable String author,
    @Nullable String time,
    boolean exact,
    boolean answered,
    boolean below) {
  private static final List<String> SAYS =
      WordList.read(CommentSignature.class, "comment-says.txt");
  private static final List<String> LABELS =
      WordList.read(CommentSignature.class, "comment-labels.txt");
  private static final List<String> BUTTONS =
      WordList.read(CommentSignature.class, "comment-buttons.txt");
  private static final List<String> CONNECTORS =
      WordList.read(CommentSignature.class, "comment-connectors.txt");
  private static final int LONGEST = 140;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_WORDS = 12;
  private static final String SIGNS = " ,|·•:—–-(@>»\"↓#/";

  /** The signature that the whole line is, or null. */
  static @Nullable CommentSignature of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String text = withoutButtons(line);
    WrittenTime time = WrittenTime.find(text);
    if (time == null) {
      String author = says(text);
      return author == null ? null : signature(author, null, true, true);
    }
    String rest = trimmed(text.substring(time.end()));
    String name = trimmed(text.substring(0, time.start()));
    String before = trimmed(withoutSays(name));
    boolean answered =
        text.length() < line.strip().length() || !rest.isEmpty() || before.length() < name.length();
    if (!trimmed(withoutButtons(withoutSays(rest))).isEmpty()) {
      return null;
    }
    String written = text.substring(time.start(), time.end());
    return signature(before, written, time.exact(), answered);
  }

  private static @Nullable CommentSignature signature(
      String before, @Nullable String time, boolean exact, boolean answered) {
    String author = before;
    boolean below = false;
    String lower = before.toLowerCase(Locale.ROOT);
    for (String label : LABELS) {
      boolean under = label.startsWith("+");
      String words = under ? label.substring(1) : label;
      boolean word =
          lower.length() > words.length() && " :".indexOf(lower.charAt(words.length())) >= 0;
      if (lower.startsWith(words) && (word || words.endsWith(":"))) {
        author = trimmed(before.substring(words.length()));
        below = under;
        break;
      }
    }
    author = trimmed(withoutConnector(author));
    if (author.isEmpty()) {
      return time == null ? null : new CommentSignature(null, time, exact, answered, below);
    }
    return isName(author) ? new CommentSignature(author, time, exact, answered, below) : null;
  }

  /** A nickname may be anything short that is no sentence. */
  static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && Words.count(text) <= MOST_WORDS
        && Words.count(text) > 0
        && text.indexOf('?') < 0
        && text.indexOf('!') < 0
        && !text.contains(". ")
        && !CommentThread.isHeading(Words.of(text));
  }

  /** Who says something by a line that ends so, or null. */
  private static @Nullable String says(String text) {
    boolean colon = text.endsWith(":");
    String bare = colon ? text.substring(0, text.length() - 1).strip() : text;
    String name = withoutSays(bare);
    return name.length() == bare.length() || name.isEmpty() || Words.count(name) > 5 && !colon
        ? null
        : trimmed(name);
  }

  /** Whether a line is only a word such as "says". */
  static boolean isSays(String text) {
    return withoutSays(trimmed(text)).isEmpty();
  }

  private static String withoutSays(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String says : SAYS) {
      if (lower.length() == text.length() && endsWithWord(lower, says)) {
        return text.substring(0, text.length() - says.length()).strip();
      }
    }
    return text;
  }

  private static String withoutConnector(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : CONNECTORS) {
      if (lower.length() == text.length() && endsWithWord(lower, word)) {
        return text.substring(0, text.length() - word.length());
      }
    }
    return text;
  }

  static String withoutButtons(String line) {
    String text = line.strip();
    for (int round = 0; round < 4; round++) {
      String bare = trimmedEnd(text);
      String lower = bare.toLowerCase(Locale.ROOT);
      String cut = bare;
      for (String button : BUTTONS) {
        if (lower.length() == bare.length()
            && (endsWithWord(lower, button) || isGlued(bare, lower, button))) {
          cut = bare.substring(0, bare.length() - button.length());
          break;
        }
      }
      if (cut.length() == bare.length()) {
        return round == 0 ? text : bare;
      }
      text = cut;
    }
    return trimmedEnd(text);
  }

  /** Buttons side by side lose the blank between them: {@code ReplyReport}. */
  private static boolean isGlued(String text, String lower, String word) {
    int at = text.length() - word.length();
    return at > 0
        && lower.endsWith(word)
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at - 1));
  }

  private static boolean endsWithWord(String lower, String word) {
    int at = lower.length() - word.length();
    return at >= 0
        && lower.endsWith(word)
        && (at == 0 || !Character.isLetter(lower.charAt(at - 1)));
  }

  private static String trimmedEnd(String text) {
    int end = text.length();
    while (end > 0 && " |·•—–-↓#/(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && (SIGNS + ").").indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String closing = text.indexOf('(', start) > 0 ? SIGNS : SIGNS + ")";
    while (end > start && closing.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
