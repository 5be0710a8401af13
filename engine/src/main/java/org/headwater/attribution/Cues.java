package org.headwater.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwater.document.Stance;
import org.headwater.language.Stems;
import org.headwater.language.Token;
import org.headwater.language.Tokenizer;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The stance of a cue, by the closed list {@code cues.tsv}.
 *
 * <p>The words of the cue are compared by their stems, phrases before single words. The first word
 * that says more than "says" or "reports" decides ("said … denying"); a negation before it turns it
 * round: who does not deny confirms, who does not confirm or believe doubts, who never promised or
 * announced denies, and who does not accuse only says so.
 */
final class Cues {
  private static final Set<String> NEGATIONS = WordList.set(Cues.class, "negations.txt");

  /** What tells where or how it was said, and no more what ("said in a statement"). */
  private static final Set<String> ADJUNCTS = WordList.set(Cues.class, "adjuncts.txt");

  private static final Set<Stance> PLAIN = Set.of(Stance.SAYS, Stance.REPORTS);

  private static final Set<String> AUXILIARIES = WordList.set(Cues.class, "auxiliaries.txt");

  private static final Map<String, Stance> STANCES = new HashMap<>();

  static {
    for (List<String> row : WordList.table(Cues.class, "cues.tsv")) {
      Stance stance = Stance.valueOf(row.get(0));
      STANCES.putIfAbsent(key(row.get(1)), stance);
      for (String form : row.get(2).split(" ")) {
        if (!form.isEmpty()) {
          STANCES.putIfAbsent(key(form), stance);
        }
      }
    }
  }

  private Cues() {}

  /** The stance of a whole cue; {@link Stance#SAYS} where nothing is known. */
  static Stance stance(String cue) {
    List<String> words = words(cue);
    Stance plain = Stance.SAYS;
    boolean negated = false;
    boolean said = false;
    for (int i = 0; i < words.size(); i++) {
      negated |= NEGATIONS.contains(words.get(i));
      if (said && ADJUNCTS.contains(words.get(i))) {
        break;
      }
      Stance found = words.get(i).endsWith("ly") ? null : at(words, i);
      said |= found != null;
      if (found != null && !PLAIN.contains(found)) {
        return negated ? negation(found) : found;
      }
      plain = found == Stance.REPORTS ? found : plain;
    }
    return plain;
  }

  /** Whether a cue is turned round ("did not say", "has never denied"). */
  static boolean isNegated(String cue) {
    return words(cue).stream().anyMatch(NEGATIONS::contains);
  }

  /** Whether a cue begins with a word of the list, after auxiliaries and adverbs. */
  static boolean isKnown(String cue) {
    List<String> words = words(cue);
    int first = 0;
    while (first < words.size() - 1 && isBesideVerb(words.get(first))) {
      first++;
    }
    return !words.isEmpty() && (at(words, first) != null || words.get(first).equals(":"));
  }

  private static boolean isBesideVerb(String word) {
    return AUXILIARIES.contains(word) || NEGATIONS.contains(word) || word.endsWith("ly");
  }

  /** The stance of a word as a cue, or null when it is none. */
  static @Nullable Stance of(String word) {
    return STANCES.get(key(word));
  }

  private static @Nullable Stance at(List<String> words, int i) {
    if (i + 1 < words.size()) {
      Stance phrase = STANCES.get(key(words.get(i) + " " + words.get(i + 1)));
      if (phrase != null) {
        return phrase;
      }
    }
    return STANCES.get(key(words.get(i)));
  }

  private static Stance negation(Stance stance) {
    return switch (stance) {
      case DENIES -> Stance.CONFIRMS;
      case CONFIRMS, BELIEVES -> Stance.DOUBTS;
      case DOUBTS -> Stance.BELIEVES;
      case PROMISES, ANNOUNCES -> Stance.DENIES;
      default -> Stance.SAYS;
    };
  }

  private static List<String> words(String cue) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(cue)) {
      words.add(token.text().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static String key(String words) {
    StringBuilder key = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
      key.append(Stems.stem(word, "en")).append(' ');
    }
    return key.toString();
  }
}
