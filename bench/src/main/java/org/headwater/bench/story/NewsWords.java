package org.headwater.bench.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.headwater.entity.Countries;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * The words of made-up news: stems as frequent as in news ({@code stem-frequency.tsv} of the
 * engine), function words, countries and capitals of the engine's lists, and made-up words for all
 * that is rare: a number written in syllables.
 */
final class NewsWords {
  private static final String[] BEGINNINGS = {
    "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st",
    "t", "tr", "v", "z"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "au", "ou"};
  private static final String[] ENDINGS = {"k", "l", "m", "n", "r", "rd", "rt", "x"};

  /** Words with content in an article of the texts whose stems were counted. */
  private static final int CONTENT_WORDS = 190;

  private final List<String> common = new ArrayList<>();
  private final double[] reach;
  private final List<String> functionWords =
      WordList.read(StopWords.class, "stopwords-en.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();
  private final List<String> places = new ArrayList<>();

  NewsWords() {
    List<Double> rates = new ArrayList<>();
    double articles = 1;
    for (List<String> row : WordList.table(StopWords.class, "stem-frequency.tsv")) {
      double count = Double.parseDouble(row.get(1));
      if (row.getFirst().startsWith("#")) {
        articles = count;
      } else {
        common.add(row.getFirst());
        rates.add(-Math.log1p(-Math.min(0.99, count / articles)) / CONTENT_WORDS);
      }
    }
    reach = new double[rates.size()];
    double sum = 0;
    for (int i = 0; i < reach.length; i++) {
      sum += rates.get(i);
      reach[i] = sum;
    }
    for (List<String> row : WordList.table(Countries.class, "countries.tsv", 6)) {
      places.add(row.get(1));
      WordList.values(row.get(4)).stream().limit(1).forEach(places::add);
    }
  }

  /** A word that any article may have, as often as articles have it. */
  String common(SplittableRandom random) {
    int at = Arrays.binarySearch(reach, random.nextDouble() * reach[reach.length - 1]);
    return common.get(Math.min(common.size() - 1, at < 0 ? -at - 1 : at));
  }

  /** A word of the common ones, all alike. */
  String any(SplittableRandom random) {
    return common.get(random.nextInt(common.size()));
  }

  /** A function word, the short ones far more often. */
  String functionWord(SplittableRandom random) {
    double part = random.nextDouble();
    return functionWords.get((int) (part * part * functionWords.size()));
  }

  /** A country or a capital; some are in the news more often. */
  String place(SplittableRandom random) {
    return places.get(zipf(random, places.size()));
  }

  /** A made-up word, always the same for a number. */
  static String made(int number) {
    long rest = number * 0x9E3779B1L & 0xFFFFFFFFL;
    StringBuilder word = new StringBuilder();
    for (int syllable = 0; syllable < 3; syllable++) {
      word.append(BEGINNINGS[(int) (rest % BEGINNINGS.length)]);
      rest /= BEGINNINGS.length;
      word.append(VOWELS[(int) (rest % VOWELS.length)]);
      rest /= VOWELS.length;
    }
    return word.append(ENDINGS[(int) (rest % ENDINGS.length)]).toString();
  }

  /** The same with a capital. */
  static String name(int number) {
    String word = made(number);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** A source of chance of its own for each three numbers. */
  static SplittableRandom random(long seed, long one, long other) {
    long mixed = new SplittableRandom(seed ^ 0x5851F42D4C957F2DL * one).nextLong();
    return new SplittableRandom(
        new SplittableRandom(mixed ^ 0x14057B7EF767814FL * other).nextLong());
  }

  /** A number below {@code most}, each as likely as its rank's inverse says (Zipf's law). */
  static int zipf(SplittableRandom random, int most) {
    return (int) Math.pow(most, random.nextDouble()) - 1;
  }
}
