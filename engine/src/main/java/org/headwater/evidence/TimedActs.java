package org.headwater.evidence;

import java.util.Set;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * Reads what happened at a time more strictly than {@link FrameReader}, which takes any word that
 * may be an act ("the special counsel probe last year" is no probing of last year).
 *
 * <p>How: the nearest word before it in its clause with the form of a verb, else a noun for an act
 * right beside it ("the ruling in June"), else the nearest verb behind. What somebody says has
 * another time than the saying. English only. Cost: a look at a few words a time.
 */
final class TimedActs {
  /** How far a verb may stand from a time, in tokens. */
  private static final int REACH = 12;

  private static final Set<String> BORDERS = WordList.set(TimedActs.class, "frame-borders.txt");
  private static final Set<String> LINKS = WordList.set(TimedActs.class, "frame-links.txt");
  private static final Set<String> DETERMINERS = WordList.set(TimedActs.class, "determiners.txt");
  private static final Set<String> BEFORE_VERBS = WordList.set(TimedActs.class, "before-verbs.txt");
  private static final Set<String> EARLIER = WordList.set(TimedActs.class, "earlier-words.txt");
  private static final Set<String> SAYING = WordList.set(TimedActs.class, "saying-stems.txt");

  private TimedActs() {}

  /**
   * The stem of what happened at a time, or "".
   *
   * @param first the first token of the time
   * @param next the token after it
   */
  static String of(Words words, int first, int next) {
    int before = first - 1;
    while (before >= 0
        && (LINKS.contains(words.lower(before)) || EARLIER.contains(words.lower(before)))) {
      before--;
    }
    String act = "";
    for (int i = before; i >= Math.max(0, first - REACH) && act.isEmpty(); i--) {
      if (BORDERS.contains(words.lower(i))) {
        break;
      }
      act = isVerb(words, i) ? stem(words, i) : "";
    }
    if (act.isEmpty()) {
      int noun = isNoun(words, before) ? before : next;
      act = isNoun(words, noun) ? stem(words, noun) : "";
    }
    for (int i = next; act.isEmpty() && i < Math.min(words.size(), next + REACH); i++) {
      if (BORDERS.contains(words.lower(i))) {
        break;
      }
      act = isVerb(words, i) ? stem(words, i) : "";
    }
    return SAYING.contains(act) ? "" : act;
  }

  /** Whether somebody said something right before a time: "said on Monday". */
  static boolean isOfSaying(Words words, int first) {
    int before = first - 1;
    while (before >= 0
        && (words.lower(before).equals("on") || EARLIER.contains(words.lower(before)))) {
      before--;
    }
    return before >= 0 && isWord(words, before) && SAYING.contains(stem(words, before));
  }

  /** A noun for an act that ends its phrase. */
  private static boolean isNoun(Words words, int at) {
    return at >= 0
        && at < words.size()
        && isWord(words, at)
        && Actions.contains(stem(words, at))
        && !words.lower(at).endsWith("s");
  }

  private static boolean isVerb(Words words, int at) {
    if (!isWord(words, at)) {
      return false;
    }
    String before = at > 0 ? words.lower(at - 1) : "";
    boolean past = PastForms.contains(words.lower(at)) && !DETERMINERS.contains(before);
    return past || BEFORE_VERBS.contains(before) && Actions.contains(stem(words, at));
  }

  private static boolean isWord(Words words, int at) {
    String word = words.lower(at);
    return Character.isLetter(word.codePointAt(0)) && !StopWords.contains(word, "en");
  }

  private static String stem(Words words, int at) {
    return FrameReader.stem(words.lower(at), "en");
  }
}
