package org.headwater.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * How much two words may be spellings of one name.
 *
 * <p>Why: one name reaches English through several romanisations and languages ("Gaddafi",
 * "Kadhafi"; "Poutine", "Putin"). How: both words are first rewritten by a table of letter groups
 * that sound alike ({@code spelling-groups.tsv}), then compared by an edit distance whose costs are
 * small for letters that romanisations exchange ({@code spelling-costs.tsv}); a weighted
 * Levenshtein distance as in Ristad and Yianilos (1998). Cost: the product of the two lengths;
 * words longer than {@value #LONGEST} letters are cut.
 */
final class Spelling {
  private static final int LONGEST = 40;
  private static final Map<Character, List<Rule>> RULES =
      WordList.table(Spelling.class, "spelling-groups.tsv", 2).stream()
          .map(Rule::of)
          .collect(
              Collectors.groupingBy(
                  rule -> rule.letters().charAt(0), Collectors.toUnmodifiableList()));
  private static final double[][] COSTS = costs();

  /** Index of the empty letter in {@link #COSTS}. */
  static final int NONE = 26;

  private static final double FIRST_LETTER = 1.3;

  private Spelling() {}

  /**
   * A line of the table.
   *
   * @param starts whether the letters must begin the word
   * @param ends whether they must end it
   */
  private record Rule(String letters, String sound, boolean starts, boolean ends) {
    static Rule of(List<String> row) {
      String from = row.get(0);
      boolean starts = from.startsWith("^");
      boolean ends = from.endsWith("$");
      String letters = from.substring(starts ? 1 : 0, from.length() - (ends ? 1 : 0));
      return new Rule(letters, row.get(1), starts, ends);
    }

    boolean fits(String word, int at) {
      return (!starts || at == 0)
          && word.startsWith(letters, at)
          && (!ends || at + letters.length() == word.length());
    }
  }

  /**
   * Similarity in 0..1 of two folded words; 1 for equal ones.
   *
   * @param a lower-case letters and digits
   */
  static double similarity(String a, String b) {
    return a.equals(b) ? 1 : ofSounds(sound(a), sound(b));
  }

  /** The same of two words of a name. */
  static double similarity(NameWord a, NameWord b) {
    return a.text().equals(b.text()) ? 1 : ofSounds(a.sound(), b.sound());
  }

  private static double ofSounds(String x, String y) {
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    double exactness = x.equals(y) ? 0.97 : 0.96;
    double distance = distance(x, y);
    return exactness * Math.max(0, 1 - distance / Math.max(2.5, (x.length() + y.length()) / 2.0));
  }

  /** The word after the rewriting of letter groups. */
  static String sound(String word) {
    String w = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    StringBuilder out = new StringBuilder(w.length());
    int i = 0;
    while (i < w.length()) {
      Rule rule = ruleAt(w, i);
      String to = rule == null ? w.substring(i, i + 1) : rule.sound();
      for (int k = 0; k < to.length(); k++) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != to.charAt(k)) {
          out.append(to.charAt(k));
        }
      }
      i += rule == null ? 1 : rule.letters().length();
    }
    return out.toString();
  }

  private static @Nullable Rule ruleAt(String word, int at) {
    for (Rule rule : RULES.getOrDefault(word.charAt(at), List.of())) {
      if (rule.fits(word, at)) {
        return rule;
      }
    }
    return null;
  }

  private static double distance(String x, String y) {
    double[] before = new double[y.length() + 1];
    double[] now = new double[y.length() + 1];
    for (int j = 1; j <= y.length(); j++) {
      before[j] = before[j - 1] + cost(NONE, letter(y, j - 1), j == 1);
    }
    for (int i = 1; i <= x.length(); i++) {
      int a = letter(x, i - 1);
      now[0] = before[0] + cost(a, NONE, i == 1);
      for (int j = 1; j <= y.length(); j++) {
        int b = letter(y, j - 1);
        double swap = before[j - 1] + (a == b ? 0 : cost(a, b, i == 1 && j == 1));
        double drop = before[j] + cost(a, NONE, i == 1);
        double add = now[j - 1] + cost(NONE, b, j == 1);
        now[j] = Math.min(swap, Math.min(drop, add));
      }
      double[] spare = before;
      before = now;
      now = spare;
    }
    return before[y.length()];
  }

  private static double cost(int a, int b, boolean first) {
    return COSTS[a][b] * (first ? FIRST_LETTER : 1);
  }

  private static int letter(String word, int at) {
    char c = word.charAt(at);
    return c >= 'a' && c <= 'z' ? c - 'a' : NONE + 1;
  }

  private static double[][] costs() {
    double[][] costs = new double[NONE + 2][NONE + 2];
    for (double[] row : costs) {
      Arrays.fill(row, 1);
    }
    for (List<String> row : WordList.table(Spelling.class, "spelling-costs.tsv", 2)) {
      String pair = row.get(0);
      int a = index(pair.charAt(0));
      int b = index(pair.charAt(1));
      costs[a][b] = Double.parseDouble(row.get(1));
      costs[b][a] = costs[a][b];
    }
    return costs;
  }

  private static int index(char c) {
    return c == '-' ? NONE : c - 'a';
  }
}
