package org.headwater.attribution;

import java.util.Locale;
import java.util.Set;
import org.headwater.language.WordList;

/** Tells passive cues ("is believed", "was reported"), which have no subject as their source. */
final class Passive {
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being", "be");
  private static final Set<String> PARTICIPLES =
      Set.copyOf(WordList.read(Passive.class, "passive-participles.txt"));

  private Passive() {}

  static boolean is(String cue) {
    String[] words = cue.toLowerCase(Locale.ROOT).split("\\s+");
    boolean be = false;
    for (String word : words) {
      if (be && PARTICIPLES.contains(word)) {
        return true;
      }
      be |= BE.contains(word);
    }
    return false;
  }
}
