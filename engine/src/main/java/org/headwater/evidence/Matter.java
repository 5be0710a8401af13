package org.headwater.evidence;

import java.util.List;
import java.util.Set;
import org.headwater.evidence.KnownDifferent.Doubt;
import org.headwater.language.Stems;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Whether two people who use alike words speak of one matter.
 *
 * <p>Why: "I don't like such language" is of another liking when another says it; who calls the
 * invitation a mistake is no source that there was one, and neither is who wants it or has it from
 * the press. How: by lists, of both statements; one may speak of himself where the other speaks of
 * him. English only. Cost: linear in the words.
 */
final class Matter {
  private static final Phrases JUDGED = Phrases.read("matters-judged.txt");
  private static final Phrases CALLED_FOR = Phrases.read("matters-called-for.txt");
  private static final Phrases REPEATED = Phrases.read("reports-repeated.txt");
  private static final Set<String> ATTITUDES = WordList.set(Matter.class, "attitude-stems.txt");
  private static final Set<String> BETWEEN = WordList.set(Matter.class, "before-attitudes.txt");
  private static final Set<String> SPEAKER = Set.of("i", "we");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "wo", "shall", "going");

  /** Who is spoken of, right behind a word of {@link #SAID}, is the speaker. */
  private static final Set<String> SPOKEN_OF = Set.of("he", "she");

  private static final Set<String> SAID = Set.of("that", "said", "says", "saying", "added");

  private Matter() {}

  /** What speaks against one bearing the other out; null when nothing does. */
  static @Nullable Doubt doubt(Proposition a, Proposition b) {
    List<String> one = a.words();
    List<String> other = b.words();
    if (REPEATED.in(one) || REPEATED.in(other)) {
      return Doubt.REPEATS;
    }
    if (isTold(one) != isTold(other)) {
      return Doubt.JUDGES;
    }
    return isOfSelf(one) && isOfSelf(other) ? Doubt.OF_SELF : null;
  }

  private static boolean isTold(List<String> words) {
    return !JUDGED.in(words) && !CALLED_FOR.in(words);
  }

  private static boolean isOfSelf(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean speaker = SPEAKER.contains(words.get(i));
      boolean spokenOf =
          i > 0 && SPOKEN_OF.contains(words.get(i)) && SAID.contains(words.get(i - 1));
      if (speaker || spokenOf) {
        int at = i + 1;
        while (at < words.size() && isBetween(words.get(at))) {
          at++;
        }
        if (at < words.size() && isOwn(words.get(at), speaker)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBetween(String word) {
    return BETWEEN.contains(word) || word.endsWith("ly");
  }

  /** What one will do himself is plain only from his own mouth: "he" may be another. */
  private static boolean isOwn(String word, boolean speaker) {
    return speaker && FUTURE.contains(word) || ATTITUDES.contains(Stems.stem(word, "en"));
  }
}
