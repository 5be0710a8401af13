package org.headwater.evidence;

import java.util.Set;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * Tells times of telling from times of acts: "said on Monday" is no time of what was said.
 *
 * <p>How: a word of saying right before the time, but for "on" and words like "earlier". English
 * only. Cost: a look at a few words a time.
 */
final class TimesOfTelling {
  private static final Set<String> EARLIER =
      WordList.set(TimesOfTelling.class, "earlier-words.txt");
  private static final Set<String> SAYING = WordList.set(TimesOfTelling.class, "saying-stems.txt");

  private TimesOfTelling() {}

  /**
   * Whether somebody said something right before a time.
   *
   * @param first the first token of the time
   */
  static boolean isOfSaying(Words words, int first) {
    int before = first - 1;
    while (before >= 0
        && (words.lower(before).equals("on") || EARLIER.contains(words.lower(before)))) {
      before--;
    }
    return before >= 0
        && Character.isLetter(words.lower(before).codePointAt(0))
        && !StopWords.contains(words.lower(before), "en")
        && SAYING.contains(FrameReader.stem(words.lower(before), "en"));
  }
}
