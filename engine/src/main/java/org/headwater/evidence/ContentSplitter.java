package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.language.StopWords;

/**
 * Cuts a clause where what somebody says begins or ends, when the rest says something of its own.
 *
 * <p>Why: "The mayor, who had led the campaign for a month, said the bridge was safe" is two
 * propositions, one of the outlet's and one of the mayor's; taken as one, neither its voice nor its
 * words are those of either. How: the words before the content and those after it are clauses of
 * their own when enough of them are neither source nor cue of the attribution, nor stop words; a
 * short rest ("said on Friday") stays with the content. Cost: the clause's tokens, times the
 * attributions that touch it.
 */
final class ContentSplitter {
  /** How many content words what surrounds a statement needs to be a clause. */
  private static final int ENOUGH = 5;

  /** How many the statement itself needs. */
  private static final int ENOUGH_SAID = 3;

  /** How often a part is looked at again. */
  private static final int ROUNDS = 3;

  private final Words words;
  private final List<Attribution> attributions;
  private final String language;

  ContentSplitter(Words words, List<Attribution> attributions, String language) {
    this.words = words;
    this.attributions =
        attributions.stream()
            .filter(a -> a.content().size() == 1 && !a.cue().isEmpty())
            .sorted(
                Comparator.comparingInt((Attribution a) -> -a.content().getFirst().length())
                    .thenComparing(a -> a.content().getFirst()))
            .toList();
    this.language = language;
  }

  /** The parts of a clause in order; the clause itself when nothing parts it. */
  List<Span> split(Span clause) {
    List<Span> parts = List.of(clause);
    for (int round = 0; round < ROUNDS; round++) {
      List<Span> finer = parts.stream().flatMap(part -> once(part).stream()).toList();
      if (finer.size() == parts.size()) {
        return parts;
      }
      parts = finer;
    }
    return parts;
  }

  private List<Span> once(Span clause) {
    for (Attribution attribution : attributions) {
      Span content = attribution.content().getFirst();
      int start = Math.max(clause.start(), content.start());
      int end = Math.min(clause.end(), content.end());
      if (start < end && count(new Span(start, end), null) >= ENOUGH_SAID) {
        Span before = new Span(clause.start(), start);
        Span after = new Span(end, clause.end());
        boolean cutBefore = count(before, attribution) >= ENOUGH;
        boolean leads = attribution.cue().getFirst().start() < content.start();
        boolean cutAfter = leads && count(after, attribution) >= ENOUGH;
        if (cutBefore || cutAfter) {
          List<Span> parts = new ArrayList<>();
          if (cutBefore) {
            parts.add(trimmed(before));
          }
          parts.add(
              trimmed(new Span(cutBefore ? start : clause.start(), cutAfter ? end : clause.end())));
          if (cutAfter) {
            parts.add(trimmed(after));
          }
          return parts;
        }
      }
    }
    return List.of(clause);
  }

  /** The content words of a stretch that are no words of the attribution. */
  private int count(Span stretch, @org.jspecify.annotations.Nullable Attribution without) {
    int content = 0;
    for (int i : words.inside(stretch)) {
      Span token = words.token(i).span();
      String word = words.lower(i);
      boolean counts =
          Character.isLetterOrDigit(word.codePointAt(0)) && !StopWords.contains(word, language);
      if (counts && (without == null || !isOf(token, without))) {
        content++;
      }
    }
    return content;
  }

  private static boolean isOf(Span token, Attribution attribution) {
    return attribution.source().stream().anyMatch(token::overlaps)
        || attribution.cue().stream().anyMatch(token::overlaps);
  }

  /** Without the signs and spaces around it. */
  private Span trimmed(Span span) {
    List<Integer> inside = words.inside(span);
    int first = 0;
    int last = inside.size() - 1;
    while (first < last && !isWord(inside.get(first))) {
      first++;
    }
    while (last > first && !isWord(inside.get(last))) {
      last--;
    }
    if (inside.isEmpty()) {
      return span;
    }
    return new Span(
        words.token(inside.get(first)).span().start(), words.token(inside.get(last)).span().end());
  }

  private boolean isWord(int token) {
    return Character.isLetterOrDigit(words.lower(token).codePointAt(0));
  }
}
