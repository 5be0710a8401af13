package org.headwater.evidence;

import java.util.List;
import java.util.Set;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The words around what somebody says in a clause: which are those of attribution, and whether the
 * others tell something.
 *
 * <p>Why: in "The firm closed the line and said that it would sell" the cut belongs before "and
 * said", not behind it. How: from what is said back over cue and source, as far as they stand
 * together; of a source with an aside ("Torvik, who built the line,") only its head is attribution.
 * Whether the rest tells something is asked of lists of English verbs and of phrases of place and
 * time; in other languages nothing is found, and the cut stays where what is said begins. Cost:
 * linear in the tokens of the clause.
 */
final class SaidFrame {
  /** Characters between a cue and what is said, as of who is told where and when. */
  private static final int LONGEST_BETWEEN = 100;

  private static final Set<String> FINITE = list("finite-verbs.txt");
  private static final Set<String> LEADING = list("frame-leads.txt");
  private static final Set<String> CIRCUMSTANCE = list("circumstance-openers.txt");

  private final String text;
  private final Words words;
  private final String language;

  SaidFrame(String text, Words words, String language) {
    this.text = text;
    this.words = words;
    this.language = language;
  }

  private static Set<String> list(String resource) {
    return WordList.set(SaidFrame.class, resource);
  }

  /**
   * Where the words of attribution begin that lead to what is said, with the source where it stands
   * right before the cue; where that itself begins when they stand elsewhere.
   */
  int begin(Span clause, Attribution attribution, Span said) {
    int begin = -1;
    for (Span cue : attribution.cue()) {
      if (clause.contains(cue) && cue.end() <= said.start()) {
        begin = begin < 0 || said.start() - begin > LONGEST_BETWEEN ? cue.start() : begin;
      }
    }
    if (begin < 0 || said.start() - begin > LONGEST_BETWEEN) {
      return said.start();
    }
    begin = led(clause, begin);
    if (words.lower(words.from(begin)).endsWith("ing")) {
      return begin;
    }
    for (Span source : attribution.source()) {
      boolean adjacent = source.end() <= begin && words.from(source.end()) == words.from(begin);
      if (adjacent && isOwner(source)) {
        return said.start();
      }
      if (adjacent && clause.contains(source) && head(source).equals(source)) {
        begin = led(clause, source.start());
      }
    }
    return begin;
  }

  /** "The mayor's promise to": the words of attribution are a noun of the outlet's sentence. */
  private boolean isOwner(Span source) {
    String words = source.in(text);
    return words.endsWith("'s") || words.endsWith("’s");
  }

  /** Whether a stretch begins with the words of an attribution. */
  boolean begins(Span stretch, Attribution attribution) {
    int first = words.from(stretch.start());
    while (first < words.size() && !isWord(first)) {
      first++;
    }
    return first < words.size() && isOf(words.token(first).span(), attribution);
  }

  /** Without the small words before it that belong to it ("and has"). */
  private int led(Span clause, int begin) {
    int at = words.from(begin);
    while (at > 0
        && words.token(at - 1).span().start() >= clause.start()
        && LEADING.contains(words.lower(at - 1))) {
      at--;
    }
    return words.token(at).span().start();
  }

  /** A source up to its first comma; what follows is told of it. */
  private Span head(Span source) {
    int comma = text.indexOf(',', source.start());
    return comma > source.start() && comma < source.end() - 1
        ? new Span(source.start(), comma)
        : source;
  }

  /** Whether a stretch has a verb and does more than to say where and when. */
  boolean tellsItself(Span stretch) {
    List<Integer> inside = words.inside(stretch);
    boolean circumstance =
        !inside.isEmpty() && CIRCUMSTANCE.contains(words.lower(inside.getFirst()));
    for (int i : inside) {
      String word = words.lower(i);
      circumstance &= !word.equals(",");
      if (FINITE.contains(word)
          || !circumstance && (PastForms.contains(word) || word.endsWith("ing"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch has a finite verb that is not the attribution's. */
  boolean hasFinite(Span stretch, Attribution without) {
    return words.inside(stretch).stream()
        .filter(i -> !isOf(words.token(i).span(), without))
        .map(words::lower)
        .anyMatch(word -> FINITE.contains(word) || PastForms.contains(word));
  }

  /** Whether something ends as a quotation. */
  boolean isQuotation(Span said) {
    String end = said.in(text).strip();
    return !end.isEmpty() && "\"”»'’".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** The content words of a stretch. */
  int count(Span stretch) {
    return count(stretch, null);
  }

  /** The content words of a stretch that are no words of the attribution. */
  int count(Span stretch, @Nullable Attribution without) {
    int content = 0;
    for (int i : words.inside(stretch)) {
      Span token = words.token(i).span();
      if (isContent(i) && (without == null || !isOf(token, without))) {
        content++;
      }
    }
    return content;
  }

  /** The content words of a stretch but for who says it and the first word by which he does. */
  int circumstances(Span stretch, Attribution attribution) {
    int content = 0;
    int cue = words.from(attribution.cue().getFirst().start());
    for (int i : words.inside(stretch)) {
      Span token = words.token(i).span();
      boolean source = attribution.source().stream().anyMatch(s -> head(s).overlaps(token));
      content += isContent(i) && i != cue && !source ? 1 : 0;
    }
    return content;
  }

  private boolean isContent(int token) {
    String word = words.lower(token);
    return Character.isLetterOrDigit(word.codePointAt(0)) && !StopWords.contains(word, language);
  }

  private boolean isOf(Span token, Attribution attribution) {
    return attribution.source().stream().anyMatch(s -> head(s).overlaps(token))
        || attribution.cue().stream().anyMatch(token::overlaps);
  }

  /** Without the signs and spaces around it. */
  Span trimmed(Span span) {
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
