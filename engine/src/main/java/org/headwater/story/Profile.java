package org.headwater.story;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What a story is known by beside other stories. It follows from the story's articles alone, so
 * that it can be kept as long as they stay; how rare each of its keys is, is asked when two stories
 * are compared.
 *
 * @param language ISO 639-1, that of most of its articles
 * @param names the strongest first
 * @param terms stems of its content words, the strongest first
 * @param sounds words that may be names and may stand in stories of other languages, the strongest
 *     first
 * @param numbers that count or measure something, in digits, the most frequent first
 * @param days when it was published, or null when no article says so
 */
public record Profile(
    String language,
    List<Name> names,
    List<Term> terms,
    List<Sound> sounds,
    List<String> numbers,
    @Nullable Days days) {
  private static final String NAME = "n:";
  private static final String TERM = "t:";
  private static final String SOUND = "s:";
  private static final String NUMBER = "#:";

  public Profile {
    names = List.copyOf(names);
    terms = List.copyOf(terms);
    sounds = List.copyOf(sounds);
    numbers = List.copyOf(numbers);
  }

  /**
   * A name.
   *
   * @param key as {@link org.headwater.entity.NameKeys#of}
   * @param text to be shown
   * @param weight how central it is, the mean over the articles; above 0
   */
  public record Name(String key, String text, EntityType type, double weight) {}

  /**
   * A stem.
   *
   * @param text a word of it, to be shown
   * @param weight how central it is, the mean over the articles; above 0
   */
  public record Term(String stem, String text, double weight) {}

  /**
   * A word by its sound.
   *
   * @param key as {@link org.headwater.entity.SoundKey#of}
   * @param word its stem, in its own script
   * @param text to be shown
   */
  public record Sound(String key, String word, String text) {}

  /**
   * Days since 1970. A date that is a month or a year is the first and the last day of it.
   *
   * @param first the earliest day on which the first article may have been published
   * @param firstAtLatest the latest such day
   * @param last the latest day on which any article may have been published
   */
  public record Days(long first, long firstAtLatest, long last) {}

  boolean isEnglish() {
    return language.equals("en");
  }

  /** All keys under which the story is found, each once. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    names.forEach(name -> keys.add(key(name)));
    terms.forEach(term -> keys.add(key(term)));
    sounds.forEach(sound -> keys.add(key(sound)));
    numbers.forEach(number -> keys.add(numberKey(number)));
    return keys.stream().distinct().toList();
  }

  String key(Name name) {
    return NAME + language + ":" + name.key();
  }

  String key(Term term) {
    return TERM + language + ":" + term.stem();
  }

  static String key(Sound sound) {
    return SOUND + sound.key();
  }

  static String numberKey(String number) {
    return NUMBER + number;
  }
}
