package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.WordList;

/**
 * The relative clauses inside what somebody says indirectly.
 *
 * <p>Why: in "The office said that Torvik, who had led the line for a year, was gone" the office
 * says that Torvik was gone; who he was the outlet tells its readers. Supplements of this kind are
 * the reporter's even where all around them is reported (Potts, The Logic of Conventional
 * Implicatures, 2005). How: "who", "which", "whose" or "where" right before a verb, behind a comma,
 * dash or bracket and outside quotation marks, up to the next mark of punctuation; without a mark
 * before it ("the man who was shot had threatened them") it says who is meant and is the speaker's.
 * English only. The clause around it keeps its words, for what is said would be torn without them.
 * Cost: linear in the tokens.
 */
final class RelativeClauses {
  /** Tokens behind the relative word that a clause of its own needs. */
  private static final int FEWEST = 3;

  private static final String ENDS = ".!?,;:—–-()“”\"";

  /** What a supplement stands behind. */
  private static final String BEFORE = ",—–-(";

  private static final Set<String> RELATIVE = list("relative-words.txt");
  private static final Set<String> FINITE = list("finite-verbs.txt");

  /** Verbs of what could be or is asked to be: no fact of the outlet's. */
  private static final Set<String> OPEN =
      Set.of("would", "should", "could", "may", "might", "must", "will", "can");

  private final Words words;
  private final QuotedRuns quoted;

  RelativeClauses(Words words, QuotedRuns quoted) {
    this.words = words;
    this.quoted = quoted;
  }

  private static Set<String> list(String resource) {
    return WordList.set(RelativeClauses.class, resource);
  }

  /** Those that begin behind the first word of a passage, in order. */
  List<Span> in(Span passage) {
    List<Span> found = new ArrayList<>();
    List<Integer> inside = words.inside(passage);
    for (int i = 1; i + 1 < inside.size(); i++) {
      if (begins(inside, i)) {
        int last = last(inside, i);
        if (last - i >= FEWEST) {
          found.add(span(inside.get(i), inside.get(last)));
        }
        i = last;
      }
    }
    return found;
  }

  private boolean begins(List<Integer> inside, int i) {
    String next = words.lower(inside.get(i + 1));
    return RELATIVE.contains(words.lower(inside.get(i)))
        && BEFORE.indexOf(words.lower(inside.get(i - 1)).codePointAt(0)) >= 0
        && (FINITE.contains(next) && !OPEN.contains(next) || PastForms.contains(next))
        && !quoted.holds(words.token(inside.get(i)).span());
  }

  private int last(List<Integer> inside, int from) {
    int last = from;
    while (last + 1 < inside.size()
        && ENDS.indexOf(words.lower(inside.get(last + 1)).codePointAt(0)) < 0) {
      last++;
    }
    return last;
  }

  private Span span(int first, int last) {
    return new Span(words.token(first).span().start(), words.token(last).span().end());
  }
}
