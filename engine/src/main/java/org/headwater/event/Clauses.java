package org.headwater.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into clauses by its small words; one pass. */
final class Clauses {
  private static final int SOURCE_LENGTH = 14;

  /** Words before the "after" that opens a sentence: "Just over two weeks after". */
  private static final int MOST_BEFORE_AFTER = 4;

  /** Words of a subject behind an "and". */
  private static final int MOST_OF_SUBJECT = 5;

  private Clauses() {}

  static List<Clause> of(Reading reading) {
    List<Clause> clauses = new ArrayList<>();
    int source = source(reading);
    int from = 0;
    int opening = opening(reading);
    Clause.Kind kind = opening < 0 ? Clause.Kind.MAIN : Clause.Kind.SUBORDINATE;
    for (int i = 0; i < source; i++) {
      Clause.Kind next = i == from || i <= opening ? null : opens(reading, from, kind, i);
      if (next != null) {
        clauses.add(new Clause(from, i, kind));
        from = i;
        boolean inside =
            next == Clause.Kind.COORDINATE
                && kind == Clause.Kind.SUBORDINATE
                && !reading.word(i - 1).equals(",");
        kind = inside ? kind : next;
      } else if (kind == Clause.Kind.SUBORDINATE && from == 0 && reading.word(i).equals(",")) {
        clauses.add(new Clause(from, i, kind));
        from = i;
        kind = Clause.Kind.MAIN;
      }
    }
    if (from < source) {
      clauses.add(new Clause(from, source, kind));
    }
    if (source < reading.size) {
      clauses.add(new Clause(source, reading.size, Clause.Kind.SOURCE));
    }
    return clauses;
  }

  /** The word that makes the beginning a clause of its own: "After", "Two days after"; else -1. */
  private static int opening(Reading reading) {
    for (int i = 0; i <= MOST_BEFORE_AFTER; i++) {
      if (Words.SUBORDINATE.contains(reading.word(i))) {
        boolean lapse = Words.TIME.contains(reading.word(i - 1)) || reading.adverb(i - 1);
        return i == 0 || (lapse && Words.CIRCUMSTANCE.contains(reading.word(i))) ? i : -1;
      }
      boolean acts = Words.SUBJECT.contains(reading.word(i)) || (i > 0 && reading.capital(i));
      if (acts || !reading.lexicon.withHead(reading.lemma(i)).isEmpty()) {
        return -1;
      }
    }
    return -1;
  }

  private static Clause.@Nullable Kind opens(Reading reading, int from, Clause.Kind kind, int i) {
    String word = reading.word(i);
    if (Words.SUBORDINATE.contains(word)) {
      return Clause.Kind.SUBORDINATE;
    }
    if (word.equals("that") && reading.wordly(i + 1) && !reading.word(i + 1).equals("of")) {
      return relative(reading, i) ? Clause.Kind.SUBORDINATE : Clause.Kind.CONTENT;
    }
    if (word.equals(";") || word.equals("—") || word.equals("--") || word.equals("–")) {
      return Clause.Kind.MAIN;
    }
    if (word.equals("as") && subject(reading, i + 1) && !reading.word(i + 1).equals("a")) {
      return Clause.Kind.SUBORDINATE;
    }
    if (speech(reading, i - 1) && !word.equals("that")) {
      return Clause.Kind.CONTENT;
    }
    boolean joins = word.equals("and") || word.equals("but");
    if (joins && (finite(reading, i + 1) || another(reading, from, i))) {
      return Clause.Kind.COORDINATE;
    }
    if (word.equals(",") && participle(reading, i + 1)) {
      return Clause.Kind.COORDINATE;
    }
    boolean resumes = kind == Clause.Kind.SUBORDINATE && from > 0 && word.equals(",");
    return resumes && finite(reading, i + 1) ? Clause.Kind.RESUMED : null;
  }

  /** "a helicopter that crashed": "that" right before a verb stands for what was named. */
  private static boolean relative(Reading reading, int that) {
    String next = reading.word(that + 1);
    return Words.MODAL.contains(next)
        || Words.HAVE.contains(next)
        || Words.BE.contains(next)
        || (reading.past(that + 1) && reading.wordly(that - 1))
        || present(reading, that + 1);
  }

  /** "a resolution that aims": a verb in the third person, not a plural before its own verb. */
  private static boolean present(Reading reading, int i) {
    String word = reading.word(i);
    String next = reading.word(i + 1);
    return word.endsWith("s")
        && !Words.SUBJECT.contains(word)
        && !reading.capital(i)
        && (next.equals("to") || Words.DETERMINER.contains(next) || reading.capital(i + 1));
  }

  private static boolean subject(Reading reading, int i) {
    String word = reading.word(i);
    return Words.PRONOUN.contains(word) || Words.DETERMINER.contains(word) || reading.capital(i);
  }

  /** A verb of speech that is not followed by a mere object ("announced a suspension"). */
  private static boolean speech(Reading reading, int i) {
    if (i < 0 || !Words.SPEECH.contains(reading.lemma(i)) || reading.word(i).endsWith("ing")) {
      return false;
    }
    if (reading.word(i + 1).equals("by")) {
      return false; // "was announced by"
    }
    boolean tells =
        reading.word(i).equals("say") || reading.past(i) || reading.word(i).endsWith("s");
    return tells && !Words.DETERMINER.contains(reading.word(i - 1)) && i > 0;
  }

  /** "…, officials stressed." */
  private static boolean told(Reading reading, int i) {
    return Words.TELLING.contains(reading.lemma(i))
        && reading.past(i)
        && !reading.wordly(i + 1)
        && i + 3 > reading.size;
  }

  private static boolean finite(Reading reading, int from) {
    int i = from;
    while (i < from + 3 && reading.adverb(i)) {
      i++;
    }
    String word = reading.word(i);
    if (Words.MODAL.contains(word) || Words.HAVE.contains(word) || Words.BE.contains(word)) {
      return true;
    }
    if (Words.PRONOUN.contains(word) && !word.equals("you")) {
      return true;
    }
    return i < reading.size
        && reading.past(i)
        && reading.verb(i)
        && !reading.lexicon.withHead(reading.lemma(i)).isEmpty();
  }

  /** "Norland left, and Sudland stayed": a subject and a verb of its own behind the "and". */
  private static boolean another(Reading reading, int from, int and) {
    int i = and + 1;
    while (i <= and + MOST_OF_SUBJECT && partOfSubject(reading, i)) {
      i++;
    }
    boolean subject =
        i > and + 1 && (reading.capital(i - 1) || Words.SUBJECT.contains(reading.word(i - 1)));
    if (!subject || !finite(reading, i) || Words.PRONOUN.contains(reading.word(i))) {
      return false;
    }
    boolean apart = reading.word(and - 1).equals(",") || !reading.past(i) || object(reading, i + 1);
    return apart && hasVerb(reading, from, and);
  }

  private static boolean partOfSubject(Reading reading, int i) {
    return reading.word(i).equals("'s")
        || Parties.describes(reading, i)
        || (reading.capital(i) && reading.wordly(i));
  }

  private static boolean object(Reading reading, int i) {
    return reading.capital(i)
        || Words.DETERMINER.contains(reading.word(i))
        || Words.OBJECT.contains(reading.word(i))
        || Words.SUBJECT.contains(reading.word(i))
        || Words.SUBJECT.contains(reading.word(i + 1));
  }

  /** Whether the clause before the "and" has a verb, and the "and" is none of "between … and". */
  private static boolean hasVerb(Reading reading, int from, int and) {
    for (int i = and - 1; i > and - MOST_OF_SUBJECT; i--) {
      if (reading.word(i).equals("between") || reading.word(i).equals("both")) {
        return false;
      }
    }
    for (int i = from + 1; i < and; i++) {
      boolean verb = reading.past(i) && reading.verb(i);
      if (verb || Words.MODAL.contains(reading.word(i)) || Words.BE.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean participle(Reading reading, int i) {
    return i < reading.size
        && reading.word(i).endsWith("ing")
        && !reading.lexicon.withHead(reading.lemma(i)).isEmpty();
  }

  /** Where the source at the end begins, behind the last comma; the size when there is none. */
  private static int source(Reading reading) {
    int first = Math.max(1, reading.size - SOURCE_LENGTH);
    for (int i = reading.size - 1; i >= first; i--) {
      if (!reading.word(i).equals(",") && !reading.word(i).equals("''")) {
        continue;
      }
      for (int j = i + 1; j < reading.size; j++) {
        boolean tells = speech(reading, j) || told(reading, j);
        if (reading.word(j).equals("according") || (tells && j > i + 1)) {
          return i;
        }
      }
    }
    return reading.size;
  }
}
