package org.headwater.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.headwater.entity.NameKeys;
import org.headwater.entity.SoundKey;
import org.headwater.language.Stems;
import org.headwater.story.Profile.Name;
import org.headwater.story.Profile.Sound;

/**
 * The words of a story that may be names in a story of another language, by their sound.
 *
 * <p>English: the words of its names that are no ordinary words, since those are translated and not
 * carried over ("Ministry"). Other languages: words with a capital; where the script has none every
 * content word may be a name, and only the English side tells. Cost: linear in the words.
 */
final class ProfileSounds {
  private static final String ARABIC = "ar";
  private static final String ARTICLE = "ال";

  /** Letters that Arabic writes together with the next word: and, in, to, so, as. */
  private static final String PROCLITICS = "وبلفك";

  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST = 3;

  private ProfileSounds() {}

  static List<Sound> ofNames(List<Name> names) {
    Map<String, Sound> sounds = new LinkedHashMap<>();
    for (Name name : names) {
      if (!NameKeys.isCountry(name.key())) {
        for (String word : name.text().split("[\\s-]+")) {
          String lower = word.toLowerCase(Locale.ROOT);
          if (word.length() > SHORTEST
              && Character.isUpperCase(word.charAt(0))
              && !CommonStems.isWord(Stems.stem(lower, "en"))) {
            put(sounds, lower, word);
          }
        }
      }
    }
    return List.copyOf(sounds.values());
  }

  static List<Sound> ofWords(List<ProfileText> texts, String language) {
    Map<String, ProfileText.Word> found = new TreeMap<>();
    for (ProfileText text : texts) {
      for (ProfileText.Run run : text.capitals()) {
        for (String word : run.words()) {
          for (String stem : stems(word.toLowerCase(Locale.ROOT), language)) {
            found.merge(stem, new ProfileText.Word(word, run.weight()), ProfileText.Word::and);
          }
        }
      }
    }
    List<Map.Entry<String, ProfileText.Word>> byWeight = new ArrayList<>(found.entrySet());
    byWeight.sort(Comparator.comparingDouble(entry -> -entry.getValue().weight()));
    Map<String, Sound> sounds = new LinkedHashMap<>();
    byWeight.forEach(entry -> put(sounds, entry.getKey(), entry.getValue().text()));
    return List.copyOf(sounds.values());
  }

  private static void put(Map<String, Sound> sounds, String word, String text) {
    String key = SoundKey.of(word);
    if (!key.isEmpty()) {
      sounds.putIfAbsent(key, new Sound(key, word, text));
    }
  }

  /** What may be the bare name in a word. */
  private static List<String> stems(String word, String language) {
    if (!language.equals(ARABIC)) {
      return List.of(Stems.stem(word, language));
    }
    List<String> stems = new ArrayList<>();
    stems.add(word);
    if (word.length() > SHORTEST_STEM && PROCLITICS.indexOf(word.charAt(0)) >= 0) {
      stems.add(word.substring(1));
    }
    if (word.startsWith(ARTICLE) && word.length() > SHORTEST_STEM) {
      stems.add(word.substring(ARTICLE.length()));
    }
    return stems;
  }
}
