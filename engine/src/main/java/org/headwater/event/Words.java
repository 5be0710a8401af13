package org.headwater.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.language.WordList;

/** The small words by which clauses are read, from {@code words.tsv}. */
final class Words {
  private static final Map<String, Set<String>> CLASSES = read();

  static final Set<String> MODAL = of("modal");
  static final Set<String> FUTURE = of("future");
  static final Set<String> POSSIBLE = of("possible");
  static final Set<String> BE = of("be");
  static final Set<String> HAVE = of("have");
  static final Set<String> DETERMINER = of("determiner");
  static final Set<String> PREPOSITION = of("preposition");
  static final Set<String> PRONOUN = of("pronoun");
  static final Set<String> NEGATION = of("negation");
  static final Set<String> ADVERB = of("adverb");

  /** Nouns that end like an adverb. */
  static final Set<String> NO_ADVERB = of("no-adverb");

  static final Set<String> SUBORDINATE = of("subordinate");
  static final Set<String> SPEECH = of("speech");

  /** Common nouns that act: rebels, police, government. */
  static final Set<String> SUBJECT = of("subject");

  /** "town of", "province of": what stands between "in" and the name of a place. */
  static final Set<String> REGION = of("region");

  /** Words of the lexicon that are nouns as often as verbs. */
  static final Set<String> NOUN = of("noun");

  /** Governing verbs of consent: they stay AGREE whatever is agreed to. */
  static final Set<String> CONSENTING = of("consenting");

  /** What words begin with that tell that an act was tried or done: "tried to", "managed to". */
  static final Set<String> TRIED = of("tried");

  /** CAMEO codes and governing verbs of what two do with each other: "met", "signed", "agreed". */
  static final Set<String> MUTUAL = of("mutual");

  /** "a group of", "dozens of": those behind the "of" are meant. */
  static final Set<String> COLLECTIVE = of("collective");

  /** "a batch of", "copies of": what is behind the "of" is meant, were it things. */
  static final Set<String> AMOUNT = of("amount");

  /** What harms people without anybody's doing it. */
  static final Set<String> ACCIDENT = of("accident");

  /** What both attackers and accidents do. */
  static final Set<String> HARM = of("harm");

  /** What joins the last of a list to the others. */
  static final Set<String> CONNECTIVE = of("connective");

  /** What is aimed at somebody: "fired at". */
  static final Set<String> AIMED = of("aimed");

  /** What only sport speaks of. */
  static final Set<String> SPORT = of("sport");

  /** What only stage, screen and page speak of. */
  static final Set<String> STAGE = of("stage");

  /** What is public business even where sport or stage is spoken of. */
  static final Set<String> PUBLIC = of("public");

  /** "he" and the like as the object of a verb. */
  static final Set<String> OBJECT = of("object");

  /** What says when something else happened: "after an attack". */
  static final Set<String> CIRCUMSTANCE = of("circumstance");

  static final Set<String> POSSESSIVE = of("possessive");

  /** "due to", "expected to": what is still to come. */
  static final Set<String> AWAITED = of("awaited");

  /** Verbs that somebody suffers when no object follows them: "mayor arrested in Westport". */
  static final Set<String> SUFFERED = of("suffered");

  /** "hope to", "eager to": an event only with the act that is wished for. */
  static final Set<String> WISHING = of("wishing");

  /** "a bid to impeach": what stands before "to" where nothing was done yet. */
  static final Set<String> UNDONE = of("undone");

  /** What harms by accident when it is the subject: a ferry, a bus. */
  static final Set<String> VEHICLE = of("vehicle");

  /** What runs on rails or in water: nobody steers it into a crowd. */
  static final Set<String> UNSTEERED = of("unsteered");

  /** Those who gather for a cause: who drives into them means it. */
  static final Set<String> GATHERING = of("gathering");

  /** What tells that harm was meant. */
  static final Set<String> DELIBERATE = of("deliberate");

  /** What tells beside a passive how it came about. */
  static final Set<String> CAUSE = of("cause");

  /** Behind "asked": a question. */
  static final Set<String> ASKED = of("asked");

  /** What follows "help" where help is given: "help rebuild". */
  static final Set<String> AIDED = of("aided");

  /** "such attacks", "this attack": what was spoken of before. */
  static final Set<String> POINTING = of("pointing");

  /**
   * "the anniversary of the attack": prepositions before a noun that only say what is spoken of.
   */
  static final Set<String> SPOKEN_OF = of("spoken_of");

  /** The same before what is no force: "details from the talks". */
  static final Set<String> TOUCHED_ON = of("touched_on");

  /** Verbs of what things do as well as people: "the law allows". */
  static final Set<String> OF_THINGS = of("of_things");

  /** "which", "that": what joins a clause to the noun that it tells of. */
  static final Set<String> RELATIVE = of("relative");

  /** Bills and rules, which would do much. */
  static final Set<String> LAW = of("law");

  static final Set<String> EXERCISE = of("exercise");

  /** Verbs of telling that are read only in the source at the end: ", officials stressed". */
  static final Set<String> TELLING = of("telling");

  /** Clauses that begin with these tell of the same moment. */
  static final Set<String> SAME = of("same");

  /** "in 1939", "during Monday's talks": what stands before a date tells that it is when. */
  static final Set<String> WHEN = of("when");

  /** "by Friday", "until Friday": the end of what is asked or promised. */
  static final Set<String> TERM = of("term");

  /** What stands before an act that another is about: "over the killing of". */
  static final Set<String> GROUND = of("ground");

  /** Words for stretches of time: "two days after", "the night of". */
  static final Set<String> TIME = of("time");

  static final Set<String> VOCABULARY = vocabulary();

  private Words() {}

  private static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("words.tsv lacks " + name);
    }
    return words;
  }

  /** Whether a common noun that acts means several: "rebels", "police". */
  static boolean plural(String noun) {
    return noun.endsWith("s")
        || noun.endsWith("men")
        || noun.equals("police")
        || noun.equals("people")
        || noun.equals("children");
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (List<String> row : WordList.table(Words.class, "words.tsv")) {
      classes.put(row.get(0), Set.copyOf(new HashSet<>(Arrays.asList(row.get(1).split(" ")))));
    }
    return classes;
  }

  private static Set<String> vocabulary() {
    Set<String> words = new HashSet<>(SPEECH);
    words.addAll(NOUN);
    return Set.copyOf(words);
  }
}
