package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.attribution.Quotations;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
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
 * {@code criticised}) is not, nor is what somebody ordered ("told the staff to leave"), called for,
 * showed as a person shows things, or did not say. A few quoted words in a bare noun make no
 * quotation of it. Cost: the words of cue and content's beginning, one pass over the text.
 */
final class Statements {
  private static final Set<String> SAYING = list("saying-stems.txt");
  private static final Set<String> FINITE = list("finite-verbs.txt");
  private static final Set<String> CLAUSE = list("clause-words.txt");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "where", "whose");
  private static final Set<String> ORDERING = list("ordering.txt");
  private static final Set<String> URGING = list("urging.txt");
  private static final Set<String> FINDING = list("finding-stems.txt");
  private static final Set<String> FINDERS = list("finding-sources.txt");

  private static final Set<String> JUDGING = list("judging-stems.txt");
  private static final Set<String> CLAIM_NOUNS = list("claim-nouns.txt");
  private static final Set<String> FLAT_DENYING = list("flat-denying-stems.txt");
  private static final Set<String> GOING_ON = list("going-on.txt");
  private static final Set<String> POINTING = Set.of("about", "of", "for", "against", "to", "at");
  private static final Set<String> FORESEEN = Set.of("expected", "due", "scheduled", "set");
  private static final Set<String> OWNING = Set.of("his", "her", "its", "their", "my", "our");
  private static final Set<String> QUESTION = list("question-words.txt");

  /** What opens a question that a word of telling answers ("described how"), and no other. */
  private static final Set<String> MANNER = Set.of("how", "why");

  /** How far into the content its verb may stand, in tokens. */
  private static final int REACH = 12;

  /** A content of which less than a third is quoted is read as if nothing were. */
  private static final int LEAST_QUOTED = 3;

  private final String text;
  private final boolean[] quoted;

  private Statements(String text) {
    this.text = text;
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
    boolean plain = attribution.kind() == Attribution.Kind.INDIRECT;
    if (plain && isForeseen(attribution, cue)
        || plain && isCallOn(cue)
        || plain && isOwned(attribution, content)
        || isWanted(attribution, content)
        || isLeftOpen(attribution, cue, content)) {
      return false;
    }
    if (attribution.kind() != Attribution.Kind.DIRECT && isInfinitive(content)) {
      if (cue.stream().anyMatch(w -> ORDERING.contains(w) || plain && URGING.contains(w))) {
        return false;
      }
    }
    return !bare
        || cue.stream().noneMatch(w -> Character.isLetter(w.codePointAt(0)))
        || cue.getFirst().equals("in")
        || !isUnsaid(attribution, cue)
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
    if (isPerformed(cue, content)) {
      return false;
    }
    if (attribution.stance() == Stance.DENIES) {
      return isDenial(cue, content);
    }
    if (attribution.stance() == Stance.ASKS) {
      return QUESTION.contains(content.getFirst());
    }
    boolean judges = attribution.stance() == Stance.ACCUSES || has(JUDGING, cue);
    if (judges && content.contains("as")) {
      return true;
    }
    return !isRequest(cue)
        && !isAttempt(cue)
        && cue.stream().anyMatch(word -> isSaying(word, attribution));
  }

  /** "Is expected to close": nobody says so, and the outlet tells what is to come. */
  private static boolean isForeseen(Attribution attribution, List<String> cue) {
    return attribution.source().isEmpty()
        && attribution.via().isEmpty()
        && attribution.hedged()
        && FORESEEN.contains(cue.getLast());
  }

  /** "Were hoping to force": what somebody wants to do is no statement that could be so or not. */
  private boolean isWanted(Attribution attribution, List<String> content) {
    int that = content.indexOf("that");
    return attribution.kind() != Attribution.Kind.DIRECT
        && attribution.stance() == Stance.BELIEVES
        && !attribution.source().isEmpty()
        && !attribution.hedged()
        && content.getFirst().equals("to")
        && content.subList(0, Math.max(0, that)).stream().noneMatch(w -> isSaying(w, attribution));
  }

  /** "To determine whether", "agonised over how": who leaves a question open answers none. */
  private boolean isLeftOpen(Attribution attribution, List<String> cue, List<String> content) {
    if (attribution.kind() == Attribution.Kind.DIRECT
        || attribution.stance() == Stance.ASKS
        || attribution.stance() == Stance.DOUBTS) {
      return false;
    }
    return content.getFirst().equals("whether")
        || MANNER.contains(content.getFirst())
            && cue.stream()
                .noneMatch(w -> SAYING.contains(w) || SAYING.contains(Stems.stem(w, "en")))
            && !has(JUDGING, cue)
            && !has(FINDING, cue);
  }

  /** "Called on the firm to": what somebody asks of another, as in "urged the firm to". */
  private static boolean isCallOn(List<String> cue) {
    return cue.getLast().equals("on") && cue.stream().anyMatch(w -> w.startsWith("call"));
  }

  /** "His pledge to", "their calls for": a noun of the outlet's sentence. */
  private boolean isOwned(Attribution attribution, List<String> content) {
    return !CLAUSE.contains(content.getFirst())
        && !attribution.source().isEmpty()
        && attribution.source().getLast().end() <= attribution.cue().getFirst().start()
        && isOwner(attribution.source().getLast().in(text).toLowerCase(Locale.ROOT));
  }

  private static boolean isOwner(String source) {
    return source.endsWith("'s") || source.endsWith("’s") || OWNING.contains(source);
  }

  /** "Declared a holiday", "called 112": done with the words, not told. */
  private static boolean isPerformed(List<String> cue, List<String> content) {
    String verb = cue.getLast();
    boolean number = Character.isDigit(content.getFirst().codePointAt(0));
    return verb.startsWith("declar") || verb.startsWith("call") && number;
  }

  /** "Spoke about that winter": a noun behind a preposition, and no clause. */
  private static boolean isPointed(List<String> cue, List<String> content) {
    return content.getFirst().equals("that") && POINTING.contains(cue.getLast());
  }

  private static boolean has(Set<String> stems, List<String> words) {
    return words.stream().anyMatch(w -> stems.contains(Stems.stem(w, "en")));
  }

  /** "Called for": what somebody wants. */
  private static boolean isRequest(List<String> cue) {
    return cue.getLast().equals("for") && cue.stream().anyMatch(w -> w.startsWith("call"));
  }

  /** "Aims to answer": what somebody tries is not said. */
  private static boolean isAttempt(List<String> cue) {
    int to = cue.indexOf("to");
    return to > 0
        && to < cue.size() - 1
        && cue.subList(0, to).stream()
            .noneMatch(w ->
                GOING_ON.contains(w) || SAYING.contains(w) || SAYING.contains(Stems.stem(w, "en")));
  }

  /** Whether what is denied is what somebody says; a plan or an offer is turned down. */
  private static boolean isDenial(List<String> cue, List<String> content) {
    return has(FLAT_DENYING, cue)
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

  /** "Did not say whether", "does not deny": what the outlet tells is that nobody said it. */
  private static boolean isUnsaid(Attribution attribution, List<String> cue) {
    return attribution.negated()
        && (attribution.stance() == Stance.SAYS
            || attribution.stance() == Stance.CONFIRMS && has(FLAT_DENYING, cue));
  }

  private boolean isSaying(String word, Attribution attribution) {
    String stem = Stems.stem(word, "en");
    boolean finding = FINDING.contains(word) || FINDING.contains(stem);
    return (SAYING.contains(word) || SAYING.contains(stem)) && (!finding || isFinder(attribution));
  }

  private boolean isFinder(Attribution attribution) {
    return attribution.source().stream()
        .flatMap(span -> Words.lowerOf(span.in(text)).stream())
        .anyMatch(FINDERS::contains);
  }

  /** Whom somebody told, and behind it an infinitive: "the staff to leave". */
  private static boolean isInfinitive(List<String> content) {
    int to = content.subList(0, Math.min(REACH, content.size())).indexOf("to");
    return to > 0
        && !CLAUSE.contains(content.getFirst())
        && content.subList(0, to).stream()
            .noneMatch(w -> FINITE.contains(w) || RELATIVE.contains(w));
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
