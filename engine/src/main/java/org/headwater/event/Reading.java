package org.headwater.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.language.Token;
import org.headwater.language.Tokenizer;

/**
 * A sentence as the coder reads it: its words, their base forms, and which stand as verbs.
 *
 * <p>Without a part-of-speech tagger: a word that may be both is a verb when its neighbours make it
 * one (a modal, a form of "be" or "have", a subject pronoun before it) and a noun behind a
 * determiner, preposition, possessive or number. Of a "sentence" without any stop, a table or list
 * that lost its lines, only the first {@value #MOST_WORDS} words are read, for some questions look
 * over the whole sentence for each of its words.
 */
final class Reading {
  /** Well above prose: of 25,000 sentences of the development data the longest has 166 words. */
  static final int MOST_WORDS = 400;

  private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)[0-9]{2}");

  final int size;
  final Lexicon lexicon;
  private final List<Span> spans = new ArrayList<>();
  private final String[] words;
  private final String[] lemmas;
  private final boolean[] capital;
  private final boolean[] time;

  /**
   * @param times time expressions of the sentence
   */
  Reading(String text, Span sentence, Lexicon lexicon, List<TimeExpression> times) {
    this.lexicon = lexicon;
    Lemmas known = lexicon.lemmas();
    List<Token> tokens = Tokenizer.tokens(sentence.in(text));
    size = Math.min(tokens.size(), MOST_WORDS);
    words = new String[size];
    lemmas = new String[size];
    capital = new boolean[size];
    time = new boolean[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      spans.add(token.span().shift(sentence.start()));
      words[i] = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
      lemmas[i] = known.of(words[i]);
      capital[i] = Character.isUpperCase(token.text().charAt(0));
      int start = spans.get(i).start();
      time[i] = times.stream().anyMatch(expression -> expression.span().start() == start);
    }
  }

  Span span(int at) {
    return spans.get(at);
  }

  /** The span of the words from {@code from} to before {@code to}. */
  Span span(int from, int to) {
    return new Span(spans.get(from).start(), spans.get(to - 1).end());
  }

  /** The word in small letters, empty outside the sentence. */
  String word(int at) {
    return at >= 0 && at < size ? words[at] : "";
  }

  String lemma(int at) {
    return at >= 0 && at < size ? lemmas[at] : "";
  }

  boolean capital(int at) {
    return at >= 0 && at < size && capital[at];
  }

  /** Whether a time expression begins here: "Monday", "two days ago". */
  boolean time(int at) {
    return at >= 0 && at < size && time[at];
  }

  boolean wordly(int at) {
    return at >= 0 && at < size && Character.isLetterOrDigit(words[at].charAt(0));
  }

  /** The index of the last word before this one that is neither adverb nor negation, or -1. */
  int before(int at) {
    int i = at - 1;
    while (i >= 0 && passed(i)) {
      i--;
    }
    return i;
  }

  private boolean passed(int i) {
    String word = words[i];
    return adverb(i)
        || (Words.NEGATION.contains(word) && !word.equals("no") && !word.equals("without"));
  }

  /** An adverb by the list or by its ending, which "Italy" and "family" have too. */
  boolean adverb(int at) {
    String word = word(at);
    boolean ending = word.length() > 4 && word.endsWith("ly");
    return Words.ADVERB.contains(word)
        || (ending && !(capital(at) && at > 0) && !Words.NO_ADVERB.contains(word));
  }

  /** Whether the word stands as a verb. */
  boolean verb(int at) {
    String word = words[at];
    int i = before(at);
    String previous = word(i);
    if (previous.equals("'s") && !past(at) && !word.endsWith("ing")) {
      return false;
    }
    if (Words.MODAL.contains(previous)
        || Words.BE.contains(previous)
        || Words.HAVE.contains(previous)
        || (previous.equals("to") && !inflected(at))
        || Words.PRONOUN.contains(previous)) {
      return true;
    }
    boolean nominal =
        Words.DETERMINER.contains(previous)
            || previous.equals("'s")
            || previous.equals("'")
            || counts(i, at)
            || Words.PREPOSITION.contains(previous);
    if (past(at)) {
      return !nominal;
    }
    if (word.endsWith("ing") && !lemmas[at].equals(word)) {
      return !nominal || Words.PREPOSITION.contains(previous);
    }
    if (nominal) {
      return false;
    }
    return !Words.NOUN.contains(lemmas[at])
        || acts(previous, word, at)
        || ofSeveral(at)
        || objectFollows(at);
  }

  /** "Norland, Sudland hold": the plain form behind the names that begin a sentence. */
  boolean ofSeveral(int at) {
    boolean several = false;
    boolean plain = lemma(at).equals(word(at)) && wordly(at + 1) && capital(at - 1);
    for (int i = at - 1; plain && i >= 0; i--) {
      boolean joins = word(i).equals(",") || Words.CONNECTIVE.contains(word(i));
      several |= joins;
      plain = joins || (capital(i) && wordly(i));
    }
    return plain && several && !Words.PREPOSITION.contains(word(at + 1));
  }

  /** A plural, or a verb in the third person. */
  private boolean inflected(int at) {
    return words[at].endsWith("s") && !lemmas[at].equals(words[at]);
  }

  /**
   * Whether the number at i counts what the word is or describes, as "12 wounded" does; a year, a
   * day of a month, "Article 19" and a number before a verb with its object do not.
   */
  private boolean counts(int i, int at) {
    if (!isNumber(word(i)) || !past(at)) {
      return isNumber(word(i));
    }
    String next = word(at + 1);
    boolean object =
        capital(at + 1)
            || isNumber(next)
            || next.equals("to")
            || Words.PRONOUN.contains(next)
            || Words.DETERMINER.contains(next);
    boolean year = YEAR.matcher(word(i)).matches();
    return !object && !year && !capital(i - 1);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** "soldiers beat": the plain form behind a plural that acts. */
  private boolean acts(String previous, String word, int at) {
    return Words.SUBJECT.contains(previous) && Words.plural(previous) && lemmas[at].equals(word);
  }

  /** A finite past or a participle. */
  boolean past(int at) {
    String word = word(at);
    return (word.endsWith("ed") && !lemma(at).equals(word))
        || lexicon.lemmas().isIrregularPast(word);
  }

  private boolean objectFollows(int at) {
    String next = word(at + 1);
    if (at == 0 || Words.BE.contains(next) || Words.MODAL.contains(next)) {
      return false;
    }
    int i = at - 1;
    while (i >= 0 && capital(i)) {
      i--;
    }
    if (i < at - 1 && Words.PREPOSITION.contains(word(i))) {
      return false;
    }
    boolean plain = at > 0 && !capital(at - 1) && !Words.SUBJECT.contains(word(at - 1));
    return !plain
        && !Words.PREPOSITION.contains(next)
        && ((Words.DETERMINER.contains(next) && !next.equals("that"))
            || next.equals("to")
            || capital(at + 1)
            || (inflected(at)
                && wordly(at + 1)
                && !past(at + 1)
                && !Words.HAVE.contains(next)
                && !Words.SUBORDINATE.contains(next)));
  }

  /** Whether the participle is passive: a form of "be" or "get" before it. */
  boolean passive(int at) {
    return past(at) && Words.BE.contains(word(before(at)));
  }
}
