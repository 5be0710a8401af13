package org.headwater.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A Korean name as its family name and the syllables of its given name, for comparison across
 * romanisations.
 *
 * <p>Why: "Kum-chol" and "Geum Chol" are one name and "Yong-nam" and "Jong-nam" are two, which no
 * distance between letters can tell. How: a written syllable is read as onset, vowel and coda; a
 * letter group stands for the set of Hangul vowels that Revised Romanization, McCune-Reischauer,
 * the North Korean practice or the usual English spellings write with it ("u" is ㅜ, ㅡ or ㅓ). Two
 * syllables agree when onset and coda are of one class and their vowel sets meet. Cost: a handful
 * of splits for a given name of at most {@value #LONGEST} letters.
 *
 * @param family number of the family name's line in {@code korean-surnames.txt}
 * @param given the possible readings of the given name, each one or two syllables
 */
record KoreanName(int family, List<List<Syllable>> given) {
  private static final int LONGEST = 14;
  private static final Map<String, Integer> FAMILIES = families();

  /** Hangul vowels; iotised ones are kept apart because a lost "y" changes the name. */
  private enum Vowel {
    A,
    AE,
    EO,
    O,
    U,
    EU,
    I,
    UI,
    YA,
    YEO,
    YO,
    YU,
    YE,
    WA,
    WAE,
    WO,
    WI
  }

  private static final Map<String, Set<Vowel>> VOWELS = vowels();

  /** One written syllable: classes of its consonants and the vowels it may stand for. */
  record Syllable(String onset, Set<Vowel> vowels, String coda) {
    boolean agrees(Syllable other) {
      return onset.equals(other.onset)
          && coda.equals(other.coda)
          && vowels.stream().anyMatch(other.vowels::contains);
    }
  }

  /** Reads folded words as a Korean name, family name first or last. */
  static Optional<KoreanName> of(List<String> words) {
    if (words.size() < 2 || words.size() > 3) {
      return Optional.empty();
    }
    return read(words.getFirst(), words.subList(1, words.size()))
        .or(() -> read(words.getLast(), words.subList(0, words.size() - 1)));
  }

  /** True for a Korean name that begins with its family name. */
  static boolean familyFirst(List<String> words) {
    return words.size() > 1
        && words.size() < 4
        && read(words.getFirst(), words.subList(1, words.size())).isPresent();
  }

  /** True when the family names are one and all syllables agree. */
  boolean agrees(KoreanName other) {
    return family == other.family
        && given.stream().anyMatch(a -> other.given.stream().anyMatch(b -> agree(a, b)));
  }

  private static boolean agree(List<Syllable> a, List<Syllable> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).agrees(b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<KoreanName> read(String family, List<String> given) {
    Integer line = FAMILIES.get(family);
    if (line == null) {
      return Optional.empty();
    }
    List<List<Syllable>> readings = given.size() == 2 ? pair(given) : splits(given.getFirst());
    return readings.isEmpty() ? Optional.empty() : Optional.of(new KoreanName(line, readings));
  }

  private static List<List<Syllable>> pair(List<String> given) {
    Syllable first = syllable(given.get(0));
    Syllable second = syllable(given.get(1));
    return first == null || second == null ? List.of() : List.of(List.of(first, second));
  }

  private static List<List<Syllable>> splits(String word) {
    List<List<Syllable>> found = new ArrayList<>();
    if (word.length() > LONGEST) {
      return found;
    }
    Syllable whole = syllable(word);
    if (whole != null) {
      found.add(List.of(whole));
    }
    for (int i = 1; i < word.length(); i++) {
      found.addAll(pair(List.of(word.substring(0, i), word.substring(i))));
    }
    return found;
  }

  private static @Nullable Syllable syllable(String text) {
    int start = 0;
    while (start < text.length() && "bcdfghjklmnprst".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = text.length();
    while (end > start && "bdghklmnprst".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String onset = onset(text.substring(0, start));
    Set<Vowel> vowels = VOWELS.get(text.substring(start, end));
    String coda = coda(text.substring(end));
    boolean strayH = "sh".equals(text.substring(0, start)) && vowels != null;
    return onset == null || vowels == null || coda == null
        ? null
        : new Syllable(strayH ? "s" : onset, vowels, coda);
  }

  private static @Nullable String onset(String letters) {
    return switch (letters) {
      case "", "n", "m", "h", "ch" -> letters.equals("ch") ? "j" : letters;
      case "g", "k", "kk", "gg", "kh" -> "k";
      case "d", "t", "tt", "dd", "th" -> "t";
      case "b", "p", "pp", "bb", "ph" -> "p";
      case "j", "jj", "tch", "jh", "chh" -> "j";
      case "s", "ss", "sh" -> "s";
      case "r", "l", "rh" -> "l";
      default -> null;
    };
  }

  private static @Nullable String coda(String letters) {
    return switch (letters) {
      case "", "h" -> "";
      case "n", "m", "ng" -> letters;
      case "g", "k", "ck", "gh" -> "k";
      case "d", "t", "s" -> "t";
      case "b", "p" -> "p";
      case "l", "r", "ll" -> "l";
      default -> null;
    };
  }

  private static Map<String, Integer> families() {
    Map<String, Integer> families = new LinkedHashMap<>();
    List<String> lines = WordList.read(KoreanName.class, "korean-surnames.txt");
    for (int line = 0; line < lines.size(); line++) {
      for (String spelling : lines.get(line).split(" ", -1)) {
        families.putIfAbsent(spelling, line);
      }
    }
    return Map.copyOf(families);
  }

  private static Map<String, Set<Vowel>> vowels() {
    Map<String, Set<Vowel>> table = new LinkedHashMap<>();
    for (List<String> row : WordList.table(KoreanName.class, "korean-vowels.tsv", 2)) {
      EnumSet<Vowel> set = EnumSet.noneOf(Vowel.class);
      for (String vowel : row.get(1).split(" ", -1)) {
        set.add(Vowel.valueOf(vowel));
      }
      table.put(row.get(0), Set.copyOf(set));
    }
    return Map.copyOf(table);
  }
}
