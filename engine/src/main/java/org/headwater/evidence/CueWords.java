package org.headwater.evidence;

import java.util.List;
import java.util.Set;
import org.headwater.document.Attribution;
import org.headwater.language.Stems;
import org.headwater.language.WordList;

/**
 * What the words of a cue mean: saying, finding, judging, denying outright.
 *
 * <p>How: by the word or its stem in a list. English only. Cost: a look-up a word.
 */
final class CueWords {
  private static final Set<String> SAYING = list("saying-stems.txt");
  private static final Set<String> FINDING = list("finding-stems.txt");
  private static final Set<String> FINDERS = list("finding-sources.txt");
  private static final Set<String> JUDGING = list("judging-stems.txt");
  private static final Set<String> FLAT_DENYING = list("flat-denying-stems.txt");

  private CueWords() {}

  private static Set<String> list(String resource) {
    return WordList.set(CueWords.class, resource);
  }

  /** Whether a word in lower case is one of saying, whoever does it. */
  static boolean tells(String word) {
    return SAYING.contains(word) || SAYING.contains(Stems.stem(word, "en"));
  }

  /** Whether a word says something of this source: a survey shows a fall, a mayor shows a map. */
  static boolean isSaying(String word, Attribution attribution, String text) {
    boolean finding = FINDING.contains(word) || FINDING.contains(Stems.stem(word, "en"));
    return tells(word) && (!finding || isFinder(attribution, text));
  }

  private static boolean isFinder(Attribution attribution, String text) {
    return attribution.source().stream()
        .flatMap(span -> Words.lowerOf(span.in(text)).stream())
        .anyMatch(FINDERS::contains);
  }

  /** Whether something is judged: "described", "branded". */
  static boolean judges(List<String> cue) {
    return has(JUDGING, cue);
  }

  /** Whether something is found out. */
  static boolean finds(List<String> cue) {
    return has(FINDING, cue);
  }

  /** Whether something is called untrue, not turned down. */
  static boolean deniesFlatly(List<String> cue) {
    return has(FLAT_DENYING, cue);
  }

  private static boolean has(Set<String> stems, List<String> words) {
    return words.stream().anyMatch(w -> stems.contains(Stems.stem(w, "en")));
  }
}
