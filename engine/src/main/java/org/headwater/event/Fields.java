package org.headwater.event;

import java.util.regex.Pattern;

/**
 * Tells the sentences of sport and stage, where nobody is meant to be beaten, shot or attacked.
 *
 * <p>A sentence is theirs by a word that only they use, a score ("3-1") or "in the final", and when
 * nothing in it is public business: "fans clashed with police after the match" stays an act.
 * Written for Headwater. Linear in the sentence.
 */
final class Fields {
  private static final Pattern SCORE = Pattern.compile("([0-9]{1,2})[-–]([0-9]{1,2})");

  private Fields() {}

  static boolean playful(Reading reading) {
    boolean playful = false;
    for (int i = 0; i < reading.size; i++) {
      String word = reading.word(i);
      if (Words.PUBLIC.contains(word)) {
        return false;
      }
      playful |= Words.SPORT.contains(word) || Words.STAGE.contains(word);
      playful |= score(word) || round(reading, i);
    }
    return playful;
  }

  /** "3-1", not "10-15" or "9-11": the winner's goals come first. */
  private static boolean score(String word) {
    java.util.regex.Matcher score = SCORE.matcher(word);
    return score.matches() && Integer.parseInt(score.group(1)) >= Integer.parseInt(score.group(2));
  }

  /** "in the final", "in straight sets", "the 80th minute". */
  private static boolean round(Reading reading, int i) {
    String word = reading.word(i);
    String before = reading.word(i - 1);
    return (word.equals("final") && before.equals("the") && ends(reading, i + 1))
        || (word.equals("sets") && before.equals("straight"))
        || (word.equals("minute") && before.endsWith("th"));
  }

  private static boolean ends(Reading reading, int i) {
    return !reading.wordly(i) || Words.PREPOSITION.contains(reading.word(i));
  }
}
