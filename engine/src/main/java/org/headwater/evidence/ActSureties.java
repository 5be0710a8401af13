package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads how sure a clause leaves each of its acts: "may close", "was expected to be closed".
 *
 * <p>How: before a word that names an act, auxiliaries and adverbs are passed over; a phrase of
 * {@code surety-words.tsv} right before these says how sure it is. Without one the act is done
 * where an auxiliary or its own past form says so and the clause has no condition; a participle
 * behind an article ("the planned closure"), what would have been and all acts behind a word of
 * negation of their clause ("no officer has been charged") say nothing. English only. Cost: a look
 * at a few words for each word.
 */
final class ActSureties {
  /** How many words may stand between a phrase and its act. */
  private static final int REACH = 4;

  private static final Map<String, Surety> SURETIES = sureties();
  private static final Phrases PHRASES = Phrases.of(List.copyOf(SURETIES.keySet()));
  private static final int LONGEST_PHRASE = 3;

  private static final Set<String> AUXILIARIES =
      WordList.set(ActSureties.class, "surety-auxiliaries.txt");
  private static final Set<String> DETERMINERS = WordList.set(ActSureties.class, "determiners.txt");
  private static final Set<String> BETWEEN = WordList.set(ActSureties.class, "surety-adverbs.txt");
  private static final Set<String> OBLIGING =
      WordList.set(ActSureties.class, "surety-obliging.txt");
  private static final Set<String> UNREAL = WordList.set(ActSureties.class, "surety-unreal.txt");
  private static final Phrases NEGATIONS = Phrases.read("negations.txt");
  private static final Phrases MORE_NEGATIONS = Phrases.read("surety-negations.txt");
  private static final Set<String> LIGHT = WordList.set(ActSureties.class, "light-acts.txt");
  private static final Phrases CONDITIONS = Phrases.read("conditions.txt");

  private ActSureties() {}

  /**
   * An act of a clause.
   *
   * @param act stem, of an irregular past form that of its verb
   * @param first token of the words that say how sure it is, or of the act
   * @param last token of the act
   */
  record Said(String act, Surety surety, int first, int last) {
    Span span(Words words) {
      return words.token(first).span().union(words.token(last).span());
    }
  }

  /** The acts of a clause, in order. */
  static List<Said> of(Words words) {
    boolean certain = !CONDITIONS.in(words.lower());
    List<Said> found = new ArrayList<>();
    for (int i = 0; i < words.size() && !isNegation(words, i); i++) {
      String act = isWord(words, i) ? FrameReader.stem(words.lower(i), "en") : "";
      boolean cue = PHRASES.lengthAt(words.lower(), i) > 0 || isAdverb(words.lower(i));
      if (!cue && !act.isEmpty() && !LIGHT.contains(act)) {
        Said said = said(words, i, act, certain);
        if (said != null) {
          found.add(said);
        }
      }
    }
    return found;
  }

  private static @Nullable Said said(Words words, int at, String act, boolean certain) {
    if (isUnreal(words, at)) {
      return null;
    }
    int first = at;
    boolean auxiliary = false;
    while (first > 0 && at - first < REACH) {
      String before = words.lower(first - 1);
      Said open = open(words, first, at, act);
      if (open != null) {
        return open;
      }
      if (!AUXILIARIES.contains(before) && !isAdverb(before)) {
        break;
      }
      auxiliary |= AUXILIARIES.contains(before);
      first--;
    }
    boolean done =
        certain
            && Actions.contains(act)
            && PastForms.contains(words.lower(at))
            && isDone(words, first, auxiliary);
    return done ? new Said(act, Surety.DONE, first, at) : null;
  }

  /** Whether nothing before a past form makes it less: "to be closed", "the closed dock". */
  private static boolean isDone(Words words, int first, boolean auxiliary) {
    String before = first > 0 ? words.lower(first - 1) : "";
    boolean less = OBLIGING.contains(before) || words.lower(first).startsWith("be");
    return auxiliary ? !less : !DETERMINERS.contains(before) && !OBLIGING.contains(before);
  }

  /** The act where a phrase ends right before a token. */
  private static @Nullable Said open(Words words, int next, int at, String act) {
    for (int from = Math.max(0, next - LONGEST_PHRASE); from < next; from++) {
      if (PHRASES.lengthAt(words.lower(), from) == next - from) {
        String phrase = String.join(" ", words.lower().subList(from, next));
        Surety surety = SURETIES.get(phrase);
        return surety == null ? null : new Said(act, surety, from, at);
      }
    }
    return null;
  }

  /** Whether a word turns round all acts behind it; "a few were closed" does not. */
  private static boolean isNegation(Words words, int at) {
    boolean some = at > 0 && DETERMINERS.contains(words.lower(at - 1));
    return NEGATIONS.lengthAt(words.lower(), at) > 0
        || words.lower(at).endsWith("n't")
        || !some && MORE_NEGATIONS.lengthAt(words.lower(), at) > 0;
  }

  /** "Would have closed": it did not happen. */
  private static boolean isUnreal(Words words, int at) {
    boolean have = false;
    int first = at - 1;
    while (first >= 0
        && (AUXILIARIES.contains(words.lower(first)) || isAdverb(words.lower(first)))) {
      have |= words.lower(first).equals("have");
      first--;
    }
    return have
        && first >= 0
        && UNREAL.contains(words.lower(first))
        && PastForms.contains(words.lower(at));
  }

  private static boolean isAdverb(String word) {
    return BETWEEN.contains(word) || word.endsWith("ly");
  }

  private static boolean isWord(Words words, int at) {
    String word = words.lower(at);
    return Character.isLetter(word.codePointAt(0)) && !StopWords.contains(word, "en");
  }

  private static Map<String, Surety> sureties() {
    Map<String, Surety> table = new HashMap<>();
    for (List<String> row : WordList.table(ActSureties.class, "surety-words.tsv")) {
      table.put(row.get(0), Surety.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(table);
  }
}
