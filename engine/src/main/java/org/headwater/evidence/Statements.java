package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.headwater.attribution.Quotations;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.language.WordList;

/**
 * Tells attributions that pass a statement on from those that tell of a deed done with words.
 *
 * <p>Why: "the minister said that a ban was near" is the minister's claim, "the minister announced
 * a ban" is the outlet's own that he did so: there the cue is what happened and belongs to the
 * words that are compared. How: a quotation, a clause, or anything after a word of saying is a
 * statement; a bare noun or infinitive after another cue ({@code offered}, {@code announced},
 * {@code criticised}) is not, nor is one of the {@link Deeds}. A few quoted words in a bare noun
 * make no quotation of it. Cost: the words of cue and content's beginning, one pass over the text.
 */
final class Statements {
  private static final Set<String> FINITE = list("finite-verbs.txt");
  private static final Set<String> CLAUSE = list("clause-words.txt");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "where", "whose");

  private static final Set<String> CLAIM_NOUNS = list("claim-nouns.txt");
  private static final Set<String> POINTING = Set.of("about", "of", "for", "against", "to", "at");
  private static final Set<String> QUESTION = list("question-words.txt");

  /** How far into the content its verb may stand, in tokens. */
  private static final int REACH = 12;

  /** A content of which less than a third is quoted is read as if nothing were. */
  private static final int LEAST_QUOTED = 3;

  private final String text;
  private final boolean[] quoted;
  private final Deeds deeds;

  private Statements(String text) {
    this.text = text;
    deeds = new Deeds(text);
    quoted = new Quotations(text).mask();
  }

  private static Set<String> list(String resource) {
    return WordList.set(Statements.class, resource);
  }

  static List<Attribution> of(List<Attribution> attributions, String text) {
    Statements statements = new Statements(text);
    return attributions.stream().filter(statements::isStatement).toList();
  }

  private boolean isStatement(Attribution attribution) {
    if (attribution.content().isEmpty()) {
      return true;
    }
    if (isInsideQuotation(attribution)) {
      return false;
    }
    boolean bare =
        attribution.kind() == Attribution.Kind.INDIRECT
            || isHardlyQuoted(attribution)
            || isQuotedNoun(attribution);
    if (attribution.cue().isEmpty()) {
      return !bare;
    }
    List<String> cue = new ArrayList<>();
    attribution.cue().forEach(span -> cue.addAll(Words.lowerOf(span.in(text))));
    List<String> content = Words.lowerOf(attribution.content().getFirst().in(text));
    if (deeds.isDeed(attribution, cue, content)) {
      return false;
    }
    return !bare
        || cue.stream().noneMatch(w -> Character.isLetter(w.codePointAt(0)))
        || cue.getFirst().equals("in")
        || !Deeds.isUnsaid(attribution, cue)
            && (!attribution.via().isEmpty() || isSaid(attribution, cue, content));
  }

  /** “Rents rose. They opposed that,” she said: who is spoken of there does not say it. */
  private boolean isInsideQuotation(Attribution attribution) {
    if (attribution.kind() != Attribution.Kind.DIRECT || attribution.cue().isEmpty()) {
      return false;
    }
    Span cue = attribution.cue().getFirst();
    Span said = attribution.content().getFirst();
    if (said.start() >= cue.start()) {
      return false;
    }
    for (int at = said.start(); at < cue.end(); at++) {
      if (!quoted[at] && !Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSaid(Attribution attribution, List<String> cue, List<String> content) {
    if (attribution.stance() == Stance.DENIES && content.getFirst().equals("to")) {
      return false;
    }
    if (isClause(content) && !isPointed(cue, content)
        || precedes(attribution)
        || namesClaim(content) && !POINTING.contains(cue.getLast())) {
      return true;
    }
    if (Deeds.isPerformed(cue, content)) {
      return false;
    }
    if (attribution.stance() == Stance.DENIES) {
      return isDenial(cue, content);
    }
    if (attribution.stance() == Stance.ASKS) {
      return QUESTION.contains(content.getFirst());
    }
    boolean judges = attribution.stance() == Stance.ACCUSES || CueWords.judges(cue);
    if (judges && content.contains("as")) {
      return true;
    }
    return !Deeds.isRequest(cue)
        && !Deeds.isAttempt(cue)
        && cue.stream().anyMatch(word -> CueWords.isSaying(word, attribution, text));
  }

  /** "Spoke about that winter": a noun behind a preposition, and no clause. */
  private static boolean isPointed(List<String> cue, List<String> content) {
    return content.getFirst().equals("that") && POINTING.contains(cue.getLast());
  }

  /** Whether what is denied is what somebody says; a plan or an offer is turned down. */
  private static boolean isDenial(List<String> cue, List<String> content) {
    return CueWords.deniesFlatly(cue)
        || content.getFirst().endsWith("ing")
        || content.stream().anyMatch(CLAIM_NOUNS::contains);
  }

  /** "Allegations that". */
  private static boolean namesClaim(List<String> content) {
    for (int i = 0; i + 1 < Math.min(REACH, content.size()); i++) {
      boolean relative = i + 2 < content.size() && FINITE.contains(content.get(i + 2));
      if (CLAIM_NOUNS.contains(content.get(i)) && content.get(i + 1).equals("that") && !relative) {
        return true;
      }
    }
    return false;
  }

  /** "Fares will rise, the office announced": what stands before a comma and its cue. */
  private boolean precedes(Attribution attribution) {
    Span last = attribution.content().getLast();
    return hasVerb(Words.lowerOf(last.in(text)))
        && last.end() < attribution.cue().getFirst().start()
        && last.end() < text.length()
        && (text.charAt(last.end()) == ',' || text.charAt(last.end() - 1) == ',');
  }

  private boolean isHardlyQuoted(Attribution attribution) {
    if (attribution.kind() != Attribution.Kind.MIXED) {
      return false;
    }
    int inside = 0;
    int all = 0;
    for (Span content : attribution.content()) {
      for (int at = content.start(); at < content.end(); at++) {
        inside += quoted[at] ? 1 : 0;
        all++;
      }
    }
    return inside * LEAST_QUOTED < all;
  }

  /** A noun of which some words are quoted ("condemned 'lawless elements' in the port"). */
  private boolean isQuotedNoun(Attribution attribution) {
    return attribution.kind() == Attribution.Kind.MIXED
        && attribution.content().size() == 1
        && !isClause(Words.lowerOf(attribution.content().getFirst().in(text)))
        && !Words.lowerOf(attribution.content().getFirst().in(text)).contains("to");
  }

  private static boolean hasVerb(List<String> words) {
    return words.stream().anyMatch(w -> FINITE.contains(w) || w.endsWith("ed"));
  }

  private static boolean isClause(List<String> content) {
    if (content.isEmpty() || CLAUSE.contains(content.getFirst())) {
      return true;
    }
    String before = "";
    for (String word : content.subList(0, Math.min(REACH, content.size()))) {
      if (RELATIVE.contains(word)) {
        return false;
      }
      if (FINITE.contains(word) && !before.equals("to")) {
        return true;
      }
      before = word;
    }
    return false;
  }
}
