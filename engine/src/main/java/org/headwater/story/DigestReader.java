package org.headwater.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.EntityMention;
import org.headwater.document.PartialDate;
import org.headwater.language.CalendarNames;
import org.headwater.language.LanguageIdentifier;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.Token;
import org.headwater.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article into a {@link Digest}.
 *
 * <p>Terms are stems of content words. A word counts fully at the head of the text and less further
 * down, for reports put the event first and the background last. Parts of names are words with a
 * capital inside a sentence, and the words of the entities, when the article is annotated. Cost:
 * one pass over the first {@value #LONGEST} characters.
 */
final class DigestReader {
  /** Nothing is read after this character. */
  private static final int LONGEST = 12_000;

  /** Under so many terms an article is found. */
  private static final int KEYS = 30;

  /**
   * Units of a word that count; longer ones are no words, and kept terms must fit {@link
   * java.io.DataOutput#writeUTF}.
   */
  private static final int LONGEST_WORD = 1_000;

  private static final int HEAD = 120;
  private static final int MIDDLE = 400;
  private static final double MIDDLE_WEIGHT = 0.5;
  private static final double TAIL_WEIGHT = 0.25;
  private static final double TITLE_WEIGHT = 2;

  /** What a part of a name begins with in the dictionary, so that it is no other term. */
  static final String NAME = "^";

  /** In the place of the stem of a function word. */
  private static final String NO_TERM = "";

  private final Dictionary dictionary;
  private final String language;
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, Double> text = new HashMap<>();
  private final Map<String, Double> names = new HashMap<>();
  private final Map<String, Double> title = new HashMap<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private final NamedDaysReader days;
  private int words;

  private DigestReader(Dictionary dictionary, String language) {
    this.dictionary = dictionary;
    this.language = language;
    this.days = new NamedDaysReader(CalendarNames.of(language));
  }

  /** Reads an article; its terms are held in the dictionary. */
  static Digest read(Dictionary dictionary, AnnotatedArticle annotated, long copyOf) {
    Article article = annotated.article();
    String known = article.metadata().language();
    String language =
        known != null ? known : LanguageIdentifier.identify(article.text()).orElse("en");
    return new DigestReader(dictionary, language).digest(annotated, copyOf);
  }

  private Digest digest(AnnotatedArticle annotated, long copyOf) {
    Article article = annotated.article();
    readTitle(article.title());
    String body = article.text();
    readText(body.length() > LONGEST ? body.substring(0, LONGEST) : body);
    for (EntityMention mention : annotated.annotations().entities()) {
      readName(mention.name());
    }
    PartialDate published = article.published();
    Bag held = bag(text, "", true);
    return new Digest(
        annotated.arrival(),
        article.id(),
        held,
        bag(names, NAME, true),
        bag(title, "", false),
        bag(numbers, "", false),
        strongest(dictionary, held, KEYS),
        published == null ? Digest.UNDATED : published.earliest().toEpochDay(),
        published == null ? Digest.UNDATED : published.latest().toEpochDay(),
        days.days().withoutOwnYear(published),
        words,
        copyOf);
  }

  private void readTitle(@Nullable String line) {
    if (line != null) {
      for (Token token : Tokenizer.tokens(line)) {
        days.add(token.text());
        String term = term(token.text());
        if (term != null) {
          title.merge(term, 1.0, Double::sum);
          text.merge(term, TITLE_WEIGHT, Double::sum);
        }
      }
      days.pause();
    }
  }

  private void readText(String body) {
    boolean fresh = true;
    for (Token token : Tokenizer.tokens(body)) {
      String word = token.text();
      if (words < HEAD) {
        days.add(word);
      }
      if (!Character.isLetterOrDigit(word.codePointAt(0))) {
        fresh |= endsSentence(word);
        continue;
      }
      String term = term(word);
      if (term != null) {
        words++;
        double weight = words <= HEAD ? 1 : words <= MIDDLE ? MIDDLE_WEIGHT : TAIL_WEIGHT;
        text.merge(term, weight, Double::sum);
        if (Character.isDigit(word.charAt(0))) {
          numbers.merge(term, 1.0, Double::sum);
        } else if (!fresh && Character.isUpperCase(word.codePointAt(0))) {
          names.merge(nameTerm(word), weight, Double::sum);
        }
      }
      fresh = false;
    }
  }

  private static boolean endsSentence(String mark) {
    char c = mark.charAt(0);
    return c == '.' || c == '!' || c == '?' || c == ':' || c == '“' || c == '"' || c == '。';
  }

  private void readName(String name) {
    for (String part : name.split(" ")) {
      if (!part.isEmpty() && !StopWords.contains(part, language)) {
        names.merge(nameTerm(part), 0.5, Double::sum);
      }
    }
  }

  /** A part of a name; in languages that inflect names, its stem. */
  private String nameTerm(String part) {
    return language.equals("en") ? lower(part) : Stems.stem(lower(part), language);
  }

  /** The stem of a content word, or null for a function word. */
  private @Nullable String term(String word) {
    if (!Character.isLetterOrDigit(word.codePointAt(0))) {
      return null;
    }
    String lower = lower(word);
    if (Character.isDigit(lower.charAt(0))) {
      return lower.replace(",", "");
    }
    String stem = stems.computeIfAbsent(lower, this::stem);
    return stem.equals(NO_TERM) ? null : stem;
  }

  private String stem(String lower) {
    boolean lone = lower.length() < 2 && !Character.isIdeographic(lower.codePointAt(0));
    return lone || StopWords.contains(lower, language) ? NO_TERM : Stems.stem(lower, language);
  }

  private static String lower(String word) {
    String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    return cut.toLowerCase(Locale.ROOT);
  }

  /** The bag of some terms, which get their numbers in the order of the alphabet. */
  private Bag bag(Map<String, Double> counts, String prefix, boolean hold) {
    String[] ordered = counts.keySet().toArray(String[]::new);
    Arrays.sort(ordered);
    long[] places = new long[ordered.length];
    for (int i = 0; i < ordered.length; i++) {
      String term = prefix + ordered[i];
      long number = hold ? dictionary.hold(term) : dictionary.number(term);
      places[i] = number << Integer.SIZE | i;
    }
    Arrays.sort(places);
    int[] terms = new int[places.length];
    float[] weights = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      terms[i] = (int) (places[i] >>> Integer.SIZE);
      double count = counts.getOrDefault(ordered[(int) places[i]], 0.0);
      weights[i] = (float) (count >= 1 ? 1 + Math.log(count) : count);
    }
    return new Bag(terms, weights);
  }

  private record Strong(int term, String text, double strength) {}

  /**
   * The terms of a bag with the greatest weight at this moment, the strongest first, of equal ones
   * in the order of the alphabet.
   */
  static int[] strongest(Dictionary dictionary, Bag bag, int most) {
    double[] strengths = new double[bag.size()];
    for (int i = 0; i < strengths.length; i++) {
      strengths[i] = bag.weights()[i] * dictionary.weight(bag.terms()[i]);
    }
    double[] ordered = strengths.clone();
    Arrays.sort(ordered);
    double least = ordered.length > most ? ordered[ordered.length - most] : 0;
    List<Strong> strong = new ArrayList<>();
    for (int i = 0; i < strengths.length; i++) {
      if (strengths[i] >= least) {
        int term = bag.terms()[i];
        strong.add(new Strong(term, dictionary.term(term), strengths[i]));
      }
    }
    strong.sort(
        Comparator.comparingDouble((Strong one) -> -one.strength()).thenComparing(Strong::text));
    return strong.stream().limit(most).mapToInt(Strong::term).toArray();
  }

  /** Gives back what {@link #read} held. */
  static void release(Dictionary dictionary, Digest digest) {
    for (Bag bag : List.of(digest.text(), digest.names())) {
      for (int term : bag.terms()) {
        dictionary.release(term);
      }
    }
  }
}
