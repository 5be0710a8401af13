package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line that tells whose text a page shows: a sign of copyright and an agency, a source with
 * its label, an agency behind a dash or a bar, a sentence that says where the text was first. Every
 * kind but a labelled source and such a sentence gives agencies only. Linear in the line.
 */
final class CreditLine {
  private static final List<String> BEGINNINGS = new ArrayList<>();
  private static final List<String> PHRASES = new ArrayList<>();
  private static final Set<String> LABELS = new HashSet<>();
  private static final Set<String> CONNECTORS = new HashSet<>();
  private static final Set<String> NOT_NAMES = new HashSet<>();

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:copyright|©|\\(c\\)|[\\s,]|\\d{4}|[–-]|by\\b)++", Pattern.CASE_INSENSITIVE);

  /** No paragraph that tells its source is longer. */
  private static final int LONGEST = 2000;

  private static final int LONGEST_NAME = 40;
  private static final int MOST_WORDS_OF_NAME = 6;
  private static final int MOST_WORDS_OF_LABEL = 10;

  /** Shorter names of agencies are also those of states and firms where a comma parts them. */
  private static final int SHORTEST_AFTER_COMMA = 5;

  static {
    for (List<String> row : WordList.table(CreditLine.class, "republication-cues.tsv", 2)) {
      switch (row.get(0)) {
        case "beginning" -> BEGINNINGS.add(row.get(1));
        case "phrase" -> PHRASES.add(row.get(1));
        case "label" -> LABELS.add(row.get(1));
        case "connector" -> CONNECTORS.add(row.get(1));
        default -> NOT_NAMES.add(row.get(1));
      }
    }
  }

  private static final Pattern LABEL =
      Pattern.compile(
          "^[(\\[]?(?:" + String.join("|", new TreeSet<>(LABELS)) + ") ?: ?",
          Pattern.CASE_INSENSITIVE);

  private CreditLine() {}

  /** The source of a line that names it with its label or says where the text was first. */
  static @Nullable String source(String line, @Nullable String outlet) {
    if (line.length() > LONGEST) {
      return null;
    }
    String name = labelled(line);
    name = name == null ? republished(line) : name;
    boolean own =
        name != null && outlet != null && Headline.likeness(Words.of(name), Words.of(outlet)) > 0.7;
    return name == null || own ? null : usual(name);
  }

  /** The agencies of a line that is a copyright, a label, or ends in an agency's name. */
  static List<String> agencies(String line) {
    List<String> found = new ArrayList<>();
    if (line.length() > LONGEST) {
      return found;
    }
    String text = line.strip();
    add(copyright(text), found);
    add(signed(text), found);
    if (Words.count(text) <= MOST_WORDS_OF_LABEL) {
      for (String part : text.split("[|•·]|^[–—-]+")) {
        add(SourceCredit.agency(bare(part)), found);
      }
      int comma = text.lastIndexOf(',');
      String last = comma < 0 ? "" : bare(text.substring(comma + 1));
      add(last.length() < SHORTEST_AFTER_COMMA ? null : SourceCredit.agency(last), found);
    }
    return found;
  }

  private static void add(@Nullable String name, List<String> found) {
    if (name != null && !found.contains(name)) {
      found.add(name);
    }
  }

  private static String usual(String name) {
    String agency = SourceCredit.agency(name);
    return agency == null ? name : agency;
  }

  /** Without brackets, dashes and full stops around it. */
  private static String bare(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && "([/–—- ".indexOf(written.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")]/–—- .".indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    return written.substring(start, end);
  }

  private static @Nullable String copyright(String text) {
    String lower = text.substring(0, Math.min(10, text.length())).toLowerCase(Locale.ROOT);
    if (!lower.startsWith("copyright") && !lower.startsWith("©") && !lower.startsWith("(c)")) {
      return null;
    }
    String rest = COPYRIGHT.matcher(text).replaceFirst("");
    int stop = rest.indexOf(". ");
    return SourceCredit.agency(bare(stop < 0 ? rest : rest.substring(0, stop)));
  }

  /** The agency that stands behind a dash at the end. */
  private static @Nullable String signed(String text) {
    for (int i = text.length() - 2; i > 0 && text.length() - i < LONGEST_NAME; i--) {
      boolean dash = "–—-".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
      if (dash && " -".indexOf(text.charAt(i - 1)) >= 0) {
        return SourceCredit.agency(bare(text.substring(i + 1)));
      }
    }
    return null;
  }

  private static @Nullable String labelled(String line) {
    String text = line.strip();
    String name = LABEL.matcher(text).replaceFirst("");
    if (name.length() == text.length()) {
      return null;
    }
    String bare = bare(name);
    boolean named =
        !bare.isEmpty()
            && bare.length() <= LONGEST_NAME
            && Character.isUpperCase(bare.charAt(0))
            && Words.count(bare) <= MOST_WORDS_OF_NAME
            && !bare.contains("http");
    return named ? bare : null;
  }

  private static @Nullable String republished(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (lower.length() != line.length()) {
      return null;
    }
    for (String phrase : PHRASES) {
      int at = lower.indexOf(phrase);
      int start =
          at < 0 ? -1 : lower.lastIndexOf(". ", at) < 0 ? 0 : lower.lastIndexOf(". ", at) + 2;
      if (at >= 0 && isBeginning(lower.substring(start, at))) {
        return name(line.substring(at + phrase.length()));
      }
    }
    return null;
  }

  private static boolean isBeginning(String before) {
    return before.isBlank() || BEGINNINGS.stream().anyMatch(before.strip().concat(" ")::startsWith);
  }

  /** Capitalised words, and small ones between them, or an address without its protocol. */
  private static @Nullable String name(String rest) {
    List<String> name = new ArrayList<>();
    for (String word : rest.strip().split("\\s+", MOST_WORDS_OF_NAME + 2)) {
      String bare = word.replaceAll("[.,;:)\\]!]+$", "");
      boolean small = CONNECTORS.contains(bare);
      boolean named = !bare.isEmpty() && (Character.isUpperCase(bare.charAt(0)) || isDomain(bare));
      if (!small && !named || name.size() == MOST_WORDS_OF_NAME) {
        break;
      }
      name.add(bare);
      if (bare.length() < word.length()) {
        break;
      }
    }
    while (!name.isEmpty() && CONNECTORS.contains(name.getLast())) {
      name.removeLast();
    }
    while (!name.isEmpty() && CONNECTORS.contains(name.getFirst())) {
      name.removeFirst();
    }
    return name.isEmpty() || isOther(name.getFirst()) ? null : String.join(" ", name);
  }

  private static boolean isDomain(String word) {
    int stop = word.indexOf('.');
    return stop > 1 && stop < word.length() - 2 && Character.isLetter(word.charAt(0));
  }

  private static boolean isOther(String first) {
    String lower = first.toLowerCase(Locale.ROOT);
    return NOT_NAMES.contains(lower) || DateWords.month(lower) != null || first.length() < 2;
  }
}
