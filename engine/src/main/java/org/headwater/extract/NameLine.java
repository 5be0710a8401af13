package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.language.WordList;

/**
 * The names with which a line begins: words with capitals, parted by commas or "and", up to the
 * first sign, digit, role, or word that goes on with something else ({@code Ada Moor and Jon Marek
 * in Delfzijl}), also where that is glued to the name ({@code Ada MoorPublished: 3 May}). Linear in
 * the line.
 *
 * @param names the names in the order of the line
 * @param rest what stands behind them
 * @param ended true where the names end as names in bylines do; false where a sentence goes on
 */
record NameLine(List<String> names, String rest, boolean ended) {
  private static final Set<String> NOT_NAMES = WordList.set(NameLine.class, "not-names.txt");
  private static final Set<String> ROLES = WordList.set(NameLine.class, "byline-roles.txt");
  private static final Set<String> ENDS = WordList.set(NameLine.class, "byline-ends.txt");
  private static final Set<String> PARTICLES = WordList.set(NameLine.class, "byline-particles.txt");
  private static final Set<String> OUTLETS = WordList.set(NameLine.class, "outlet-words.txt");
  private static final Set<String> NAME_PREFIXES =
      WordList.set(NameLine.class, "byline-prefixes.txt");
  private static final Set<String> JOINS = WordList.set(NameLine.class, "byline-joins.txt");
  private static final Set<String> MONTHS = WordList.set(NameLine.class, "byline-months.txt");

  private static final String SIGNS = "@|•·~():;[]«»\"“”„…!?<>=*#–—";
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_WORD = 20;

  /** A longer line is no byline. */
  private static final int LONGEST_LINE = 300;

  NameLine {
    names = List.copyOf(names);
  }

  static NameLine of(String text) {
    return text.length() > LONGEST_LINE
        ? new NameLine(List.of(), text, false)
        : new Reading(text, end(text)).read();
  }

  /** Whether there are names and each has two words or more. */
  boolean isFull() {
    return !names.isEmpty() && names.stream().allMatch(name -> name.indexOf(' ') > 0);
  }

  /** Whether nothing stands behind the names but signs. */
  boolean isAll() {
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a line names what somebody does and is no sentence. */
  static boolean isRole(List<String> words) {
    return words.size() <= 6 && words.stream().anyMatch(ROLES::contains);
  }

  /** Whether a word in lower case stands inside names. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** Where at the latest the names end: at a sign, a digit, a word glued to the last name. */
  private static int end(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' && i > 0 && text.charAt(i - 1) == ' ';
      boolean comma = c == ',' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      boolean sign = Character.isDigit(c) || SIGNS.indexOf(c) >= 0 || dash || comma;
      if (sign || i > 0 && isGlued(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isGlued(String text, int i) {
    char before = text.charAt(i - 1);
    if (!Character.isUpperCase(text.charAt(i)) || !Character.isLetter(before) && before != '.') {
      return false;
    }
    int end = i;
    while (end < text.length() && end - i <= LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i, end).toLowerCase(Locale.ROOT);
    return word.length() >= 3 && (ends(word) || Character.isLowerCase(before) && isAdded(text, i));
  }

  /** Whether a capital inside the last word of a name begins another word. */
  private static boolean isAdded(String text, int i) {
    int start = text.lastIndexOf(' ', i) + 1;
    String prefix = text.substring(start, i).toLowerCase(Locale.ROOT);
    return start > 0
        && prefix.chars().allMatch(Character::isLetter)
        && Character.isUpperCase(text.charAt(start))
        && !NAME_PREFIXES.contains(prefix);
  }

  private static boolean ends(String word) {
    return ENDS.contains(word) || DateWords.month(word) != null;
  }

  /** One line while it is read. */
  private static final class Reading {
    private final String text;
    private final int end;
    private final List<String> names = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private boolean refused;

    Reading(String text, int end) {
      this.text = text;
      this.end = end;
    }

    NameLine read() {
      int at = 0;
      while (at < end) {
        int next = text.indexOf(' ', at);
        next = next < 0 || next > end ? end : next;
        String token = text.substring(at, next);
        Step step = token.isEmpty() ? Step.ON : take(token);
        if (step != Step.ON) {
          return done(at, step == Step.END);
        }
        at = next + 1;
      }
      return done(Math.min(at, end), true);
    }

    private enum Step {
      ON,
      END,
      BREAK
    }

    private Step take(String token) {
      boolean comma = token.endsWith(",");
      String word = comma ? token.substring(0, token.length() - 1) : token;
      String lower = word.toLowerCase(Locale.ROOT);
      if (word.isEmpty() || word.equals(lower) && JOINS.contains(word)) {
        close();
      } else if (ROLES.contains(lower)) {
        dropModifier();
        return Step.END;
      } else if (goesOn(word, lower)) {
        return Step.END;
      } else if (isNameWord(word) || PARTICLES.contains(lower) && !open.isEmpty()) {
        open.add(word);
      } else {
        return Step.BREAK;
      }
      if (comma) {
        close();
      }
      return Step.ON;
    }

    /** Whether the byline goes on with something that is no name: a date, a place, an outlet. */
    private boolean goesOn(String word, String lower) {
      boolean form =
          word.equals(lower) || open.size() >= 2 && word.equals(word.toUpperCase(Locale.ROOT));
      boolean agency = form && SourceCredit.agency(word) != null;
      boolean day = open.isEmpty() && !names.isEmpty() && PARTICLES.contains(word);
      boolean none = word.chars().noneMatch(Character::isLetter);
      return agency || day || none || isAddress(word) || ends(lower) && !isMonthOfName(word);
    }

    /** April, May and August begin or end names, but only beside a word of a name. */
    private boolean isMonthOfName(String word) {
      return MONTHS.contains(word) && open.size() <= 1 && end == text.length();
    }

    /** A third word before a role says which: {@code Ada Moor Money Reporter}. */
    private void dropModifier() {
      long whole =
          open.stream().filter(word -> word.length() > 2 && !PARTICLES.contains(word)).count();
      if (whole >= 3 || open.size() == 1) {
        open.removeLast();
      }
    }

    private void close() {
      while (!open.isEmpty() && PARTICLES.contains(open.getLast())) {
        open.removeLast();
      }
      List<String> words = open.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
      boolean odd = words.stream().anyMatch(NOT_NAMES::contains);
      boolean later = !names.isEmpty() || refused;
      boolean lone = words.size() < 2 || words.stream().anyMatch(OUTLETS::contains);
      if (!words.isEmpty() && words.size() <= MOST_WORDS && !odd && !(later && lone)) {
        names.add(String.join(" ", open));
      } else {
        refused |= !words.isEmpty();
      }
      open.clear();
    }

    private NameLine done(int at, boolean ended) {
      close();
      return new NameLine(names, text.substring(at).strip(), ended);
    }

    private static boolean isAddress(String word) {
      int point = word.indexOf('.');
      return point > 0
          && point + 1 < word.length()
          && Character.isLowerCase(word.charAt(point + 1));
    }

    private static boolean isNameWord(String word) {
      if (word.length() > LONGEST_WORD || word.isEmpty()) {
        return false;
      }
      boolean capital = Character.isUpperCase(word.charAt(0));
      int hyphen = Math.max(word.indexOf('-'), Math.max(word.indexOf('’'), word.indexOf('\'')));
      boolean prefixed =
          hyphen > 0
              && hyphen <= 3
              && hyphen + 1 < word.length()
              && Character.isUpperCase(word.charAt(hyphen + 1));
      boolean stop = word.endsWith(".") && word.length() > 4;
      return (capital || prefixed)
          && !stop
          && word.chars().allMatch(c -> Character.isLetter(c) || ".'’-".indexOf(c) >= 0)
          && !word.endsWith("'s")
          && !word.endsWith("’s");
    }
  }
}
