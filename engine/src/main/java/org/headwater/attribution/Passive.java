package org.headwater.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.headwater.language.WordList;

/** Tells passive cues ("is believed", "was reported"), which have no subject as their source. */
final class Passive {
  private static final Set<String> BE = WordList.set(Passive.class, "be.txt");
  private static final Set<String> PARTICIPLES =
      WordList.set(Passive.class, "passive-participles.txt");

  private static final Pattern AS_SAYING =
      Pattern.compile(
          "\\b(quoted|cited|reported)( by [^,]{1,40})? as (saying|telling)",
          Pattern.CASE_INSENSITIVE);

  private Passive() {}

  /** "Was quoted as saying" has the speaker as its subject, unlike the others. */
  static boolean is(String cue) {
    return !AS_SAYING.matcher(cue).find() && isForm(cue);
  }

  /** Whether the words hold a form of be and a participle. */
  static boolean isForm(String cue) {
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
