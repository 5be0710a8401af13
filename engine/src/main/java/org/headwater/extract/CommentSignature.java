package org.headwater.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
  private static final Set<String> NOT_AUTHORS =
      WordList.set(CommentSignature.class, "comment-not-authors.txt");

  /** The last words of what software writes beside or under a name. */
  private static final Set<String> LAST_WORDS = lastWords();

  private static final int LONGEST = 140;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_WORDS = 12;
  private static final String NOT_IN_NAMES = "„“”«»?!";
  private static final String SIGNS = " ,|·•:—–-(@>»\"↓#/";

  /** The signature that the whole line is, or null. */
  static @Nullable CommentSignature of(String line) {
    if (line.length() > LONGEST || !WrittenTime.hasDigit(line) && !endsLikeOne(line)) {
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
    String written = time.in(text);
    return signature(before, written, time.exact(), answered);
  }

  private static @Nullable CommentSignature signature(
      String before, @Nullable String time, boolean exact, boolean answered) {
    String label = label(before);
    boolean below = label.startsWith("+");
    String author = trimmed(before.substring(label.length() - (below ? 1 : 0)));
    author = trimmed(withoutConnector(author));
    if (author.isEmpty()) {
      return time == null ? null : new CommentSignature(null, time, exact, answered, below);
    }
    return isName(author) ? new CommentSignature(author, time, exact, answered, below) : null;
  }

  /** The words before a name that say that it is one's who commented, as they are listed. */
  private static String label(String before) {
    String lower = before.toLowerCase(Locale.ROOT);
    for (String label : LABELS) {
      String words = label.startsWith("+") ? label.substring(1) : label;
      boolean word =
          lower.length() > words.length() && " :".indexOf(lower.charAt(words.length())) >= 0;
      if (lower.startsWith(words) && (word || words.endsWith(":"))) {
        return lower.length() == before.length() ? label : "";
      }
    }
    return "";
  }

  /** A name as a line of its own gives it, without the signs and labels around it. */
  static String bareName(String line) {
    String text = withoutSigns(line);
    String label = label(text);
    int from = label.startsWith("+") ? label.length() - 1 : 0;
    return withoutSays(withoutSigns(text.substring(from)));
  }

  private static String withoutSigns(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && " ,|·•:—–-@>».".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,|·•:".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end);
  }

  /** Whether a line stands where a name could and is none: "Updated", the heading of the thread. */
  static boolean isNobody(String line) {
    return NOT_AUTHORS.contains(line.toLowerCase(Locale.ROOT))
        || CommentThread.isHeading(Words.of(line)) && label(line).isEmpty();
  }

  private static Set<String> lastWords() {
    Set<String> last = new HashSet<>();
    for (List<String> phrases : List.of(SAYS, BUTTONS)) {
      phrases.forEach(phrase -> last.add(Words.of(phrase).getLast()));
    }
    return last;
  }

  /** Whether a line without a digit can be a signature: by its last word, nothing is cut yet. */
  private static boolean endsLikeOne(String line) {
    int end = line.length();
    while (end > 0 && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    int start = end;
    int hump = end;
    while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
      start--;
      hump = hump == end && Character.isUpperCase(line.charAt(start)) ? start : hump;
    }
    return LAST_WORDS.contains(line.substring(start, end).toLowerCase(Locale.ROOT))
        || LAST_WORDS.contains(line.substring(hump, end).toLowerCase(Locale.ROOT));
  }

  /** A nickname may be anything short that is no sentence. */
  static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && !isNobody(text)
        && !text.contains("://")
        && text.chars().noneMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0)
        && (text.indexOf('.') < 0 || text.chars().anyMatch(Character::isLetter))
        && Words.count(text) <= MOST_WORDS
        && Words.count(text) > 0
        && !text.contains(". ");
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

  /** Whether a short line is nothing but buttons, counts beside them left aside. */
  static boolean isButtons(String line) {
    StringBuilder text = new StringBuilder(line.length());
    if (line.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      boolean letter = Character.isLetter(line.charAt(i)) || ".…'’-".indexOf(line.charAt(i)) >= 0;
      boolean blank = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
      if (letter || !blank) {
        text.append(letter ? line.charAt(i) : ' ');
      }
    }
    return withoutButtons(text.toString()).isEmpty();
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
