package org.headwater.evidence;

import java.util.List;
import java.util.Set;
import org.headwater.document.Attribution;
import org.headwater.document.Stance;
import org.headwater.language.Stems;
import org.headwater.language.WordList;

/**
 * Tells attributions that pass a statement on from those that tell of a deed done with words.
 *
 * <p>Why: "the minister said that a ban was near" is the minister's claim, "the minister announced
 * a ban" is the outlet's own that he did so: there the cue is what happened and belongs to the
 * words that are compared. How: a quotation, a clause, or anything after a word of saying is a
 * statement; a bare noun or infinitive after another cue ({@code offered}, {@code announced},
 * {@code criticised}) is not. Cost: the words of cue and content's beginning.
 */
final class Statements {
  private static final Set<String> SAYING = list("saying-stems.txt");
  private static final Set<String> FINITE = list("finite-verbs.txt");
  private static final Set<String> CLAUSE = list("clause-words.txt");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "where", "whose");

  /** How far into the content its verb may stand, in tokens. */
  private static final int REACH = 12;

  private Statements() {}

  private static Set<String> list(String resource) {
    return Set.copyOf(WordList.read(Statements.class, resource));
  }

  static List<Attribution> of(List<Attribution> attributions, String text) {
    return attributions.stream().filter(a -> isStatement(a, text)).toList();
  }

  private static boolean isStatement(Attribution attribution, String text) {
    return attribution.kind() != Attribution.Kind.INDIRECT
        || attribution.stance() == Stance.DENIES
        || attribution.cue().isEmpty()
        || attribution.content().isEmpty()
        || !attribution.via().isEmpty()
        || attribution.cue().stream().anyMatch(cue -> isSaying(cue.in(text)))
        || isClause(Words.lowerOf(attribution.content().getFirst().in(text)));
  }

  private static boolean isSaying(String cue) {
    return Words.lowerOf(cue).stream()
        .anyMatch(word -> SAYING.contains(word) || SAYING.contains(Stems.stem(word, "en")));
  }

  private static boolean isClause(List<String> content) {
    if (content.isEmpty() || CLAUSE.contains(content.getFirst())) {
      return true;
    }
    for (String word : content.subList(0, Math.min(REACH, content.size()))) {
      if (RELATIVE.contains(word)) {
        return false;
      }
      if (FINITE.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
