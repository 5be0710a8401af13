package org.headwater.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headwater.document.EntityType;
import org.headwater.entity.NameWord.Kind;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart: folded words with titles and legal forms set aside.
 *
 * @param words in the order of the name
 * @param legalForms the classes of the legal forms found
 */
record NameWords(List<NameWord> words, Set<String> legalForms) {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;/()\\[\\]\"\u00ab\u00bb_-]+");
  private static final Pattern ACRONYM = Pattern.compile("(?:[a-z0-9]\\.)+[a-z0-9]?");
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_PHRASE = 6;
  private static final Map<String, Double> PARTICLES = weights("particles.txt");
  private static final Map<String, Double> COMMON = weights("common-organisation-words.txt");
  private static final Map<String, String> LEGAL_FORMS = readLegalForms();
  private static final Set<String> TITLES = WordList.set(NameWords.class, "titles.txt");
  private static final Set<String> SUFFIXES = WordList.set(NameWords.class, "name-suffixes.txt");
  private static final Map<String, NumberWord> NUMBERS = readNumbers();

  /**
   * A word for a number.
   *
   * @param later whether it is one only behind another word
   */
  private record NumberWord(String number, boolean later) {}

  NameWords {
    words = List.copyOf(words);
    legalForms = Collections.unmodifiableSet(new LinkedHashSet<>(legalForms));
  }

  static NameWords of(String name, @Nullable EntityType type) {
    String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    boolean person = type == EntityType.PER;
    List<String> words = split(cut, person);
    Set<String> forms = new LinkedHashSet<>();
    if (person) {
      words = withoutTitles(words);
    } else {
      words = withoutLegalForms(words, forms);
    }
    List<NameWord> made = new ArrayList<>();
    for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
      made.add(word(words.get(i), person, i > 0));
    }
    return new NameWords(made, forms);
  }

  /** The texts of the words. */
  List<String> texts() {
    return words.stream().map(NameWord::text).toList();
  }

  long majors() {
    return words.stream().filter(NameWord::major).count();
  }

  double weight() {
    return words.stream().mapToDouble(NameWord::weight).sum();
  }

  /** True when the only words that count are one full word. */
  boolean lone() {
    return majors() == 1 && words.stream().noneMatch(w -> w.kind() == Kind.INITIAL);
  }

  private static NameWord word(String text, boolean person, boolean later) {
    if (Character.isDigit(text.charAt(0))) {
      return new NameWord(text, Kind.NUMBER, 0.6);
    }
    NumberWord number = person ? null : NUMBERS.get(text);
    if (number != null && (later || !number.later())) {
      return new NameWord(number.number(), Kind.NUMBER, 0.6);
    }
    if (text.length() == 1) {
      return new NameWord(text, Kind.INITIAL, 0.4);
    }
    Double particle = PARTICLES.get(text);
    if (particle != null) {
      return new NameWord(text, Kind.PARTICLE, particle);
    }
    return new NameWord(text, Kind.WORD, person ? 1 : COMMON.getOrDefault(text, 1.0));
  }

  /** Folds and splits at everything that is no letter, digit or apostrophe. */
  private static List<String> split(String name, boolean person) {
    String folded = LatinText.fold(spaced(name.replace("&", " and ")));
    folded = person ? folded : shortened(folded);
    List<String> words = new ArrayList<>();
    for (String chunk : BETWEEN.split(folded, -1)) {
      String plain = chunk.endsWith("'s") ? chunk.substring(0, chunk.length() - 2) : chunk;
      boolean acronym = !person && plain.indexOf('.') > 0 && ACRONYM.matcher(plain).matches();
      for (String part : acronym ? new String[] {plain.replace(".", "")} : plain.split("\\.", -1)) {
        String word = lettersOf(part);
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** Without a leading article, and with the usual short forms of two countries. */
  private static String shortened(String folded) {
    String name = folded.startsWith("the ") ? folded.substring(4) : folded;
    return name.replace("united states", "us").replace("united kingdom", "uk");
  }

  /** Sets words apart that scripts and writers run together: Hangul syllables and CamelCase. */
  private static String spaced(String name) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hangul = c >= '\uac00' && c <= '\ud7a3';
      boolean camel =
          i > 2
              && i + 1 < name.length()
              && Character.isUpperCase(c)
              && Character.isLetter(name.charAt(i + 1))
              && Character.isLowerCase(name.charAt(i - 1))
              && Character.isLowerCase(name.charAt(i - 2));
      if (hangul || camel) {
        out.append(' ');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static String lettersOf(String part) {
    StringBuilder letters = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      if (Character.isLetterOrDigit(part.charAt(i))) {
        letters.append(part.charAt(i));
      }
    }
    return letters.toString();
  }

  private static List<String> withoutTitles(List<String> words) {
    List<String> rest = words;
    int n = titlesAt(rest);
    while (n > 0 && n < rest.size()) {
      rest = rest.subList(n, rest.size());
      n = titlesAt(rest);
    }
    while (rest.size() > 1 && SUFFIXES.contains(rest.getLast())) {
      rest = rest.subList(0, rest.size() - 1);
    }
    return rest;
  }

  /** How many of the first words make a title. */
  private static int titlesAt(List<String> words) {
    for (int n = Math.min(3, words.size() - 1); n > 0; n--) {
      String phrase = String.join(" ", words.subList(0, n));
      if (TITLES.contains(phrase) || TITLES.contains(String.join("-", words.subList(0, n)))) {
        return n;
      }
    }
    return 0;
  }

  private static List<String> withoutLegalForms(List<String> words, Set<String> forms) {
    List<String> rest = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int length = legalFormAt(words, i);
      boolean last = rest.isEmpty() && i + length >= words.size();
      if (length > 0 && !last) {
        forms.add(formOf(String.join(" ", words.subList(i, i + length))));
        i += length;
      } else {
        rest.add(words.get(i));
        i++;
      }
    }
    return rest;
  }

  private static int legalFormAt(List<String> words, int at) {
    for (int n = Math.min(LONGEST_PHRASE, words.size() - at); n > 0; n--) {
      if (!formOf(String.join(" ", words.subList(at, at + n))).isEmpty()) {
        return n;
      }
    }
    return 0;
  }

  /** The class of a legal form, also with one letter wrong when it is a long one; else empty. */
  private static String formOf(String phrase) {
    String exact = LEGAL_FORMS.get(phrase);
    if (exact != null || phrase.length() < 12) {
      return exact == null ? "" : exact;
    }
    for (Map.Entry<String, String> form : LEGAL_FORMS.entrySet()) {
      if (form.getKey().length() >= 12 && EditDistance.within(form.getKey(), phrase, 1)) {
        return form.getValue();
      }
    }
    return "";
  }

  private static Map<String, Double> weights(String resource) {
    return WordList.table(NameWords.class, resource, 2).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get(0), row -> Double.parseDouble(row.get(1)), (a, b) -> a));
  }

  private static Map<String, NumberWord> readNumbers() {
    return WordList.table(NameWords.class, "name-numbers.tsv", 3).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get(0), row -> new NumberWord(row.get(1), !row.get(2).isEmpty())));
  }

  private static Map<String, String> readLegalForms() {
    Map<String, String> forms = new LinkedHashMap<>();
    for (List<String> row : WordList.table(NameWords.class, "legal-forms.tsv", 2)) {
      WordList.values(row.get(1)).forEach(form -> forms.putIfAbsent(form, row.get(0)));
    }
    return Collections.unmodifiableMap(forms);
  }

  /** The words that identify, in alphabetical order; for keys. */
  List<String> sorted() {
    String[] texts = texts().toArray(String[]::new);
    Arrays.sort(texts);
    return List.of(texts);
  }

  /** True for a word that is a title and no name. */
  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
