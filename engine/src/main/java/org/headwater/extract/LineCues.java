package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.language.WordList;

/**
 * Finds in a line the phrases that show what it is (a share bar, a prompt, a byline).
 *
 * <p>A table from a phrase's first word to the phrases that begin with it; each word of the line is
 * looked up once, so the cost is linear in the line.
 */
final class LineCues {
  private static final Map<String, List<Phrase>> PHRASES = read();

  /** The words of a phrase and where in the line it must stand. */
  private record Phrase(LineCue cue, List<String> words, boolean atStart, boolean atEnd) {
    boolean stands(List<String> line, int at) {
      if (atStart && at > 0 || at + words.size() > line.size()) {
        return false;
      }
      if (atEnd && at + words.size() != line.size()) {
        return false;
      }
      for (int i = 1; i < words.size(); i++) {
        if (!words.get(i).equals(folded(line.get(at + i)))) {
          return false;
        }
      }
      return true;
    }
  }

  private LineCues() {}

  /** The cues in a line of lower-case words, as bits of {@link LineCue}. */
  static int in(List<String> words) {
    int found = 0;
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : PHRASES.getOrDefault(folded(words.get(i)), List.of())) {
        if (phrase.stands(words, i)) {
          found |= phrase.cue().bit();
        }
      }
    }
    return found;
  }

  private static String folded(String word) {
    return Character.isDigit(word.charAt(0)) ? "#" : word;
  }

  private static Map<String, List<Phrase>> read() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (String line : WordList.read(LineCues.class, "line-cues.tsv")) {
      String[] parts = line.split("\t", 2);
      String phrase = parts[1].strip();
      boolean atStart = phrase.startsWith("^");
      boolean atEnd = phrase.endsWith("$");
      List<String> words =
          List.of(
              phrase
                  .substring(atStart ? 1 : 0, phrase.length() - (atEnd ? 1 : 0))
                  .strip()
                  .split(" "));
      phrases
          .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
          .add(
              new Phrase(
                  LineCue.valueOf(parts[0].toUpperCase(Locale.ROOT)), words, atStart, atEnd));
    }
    return phrases;
  }
}
