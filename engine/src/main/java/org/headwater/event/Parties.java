package org.headwater.event;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Participant;
import org.headwater.document.Span;
import org.headwater.entity.Countries;
import org.jspecify.annotations.Nullable;

/** The parties of a sentence: its entities, and common nouns that act ("rebels"), in order. */
final class Parties {
  private Parties() {}

  /**
   * The parties in order of their words.
   *
   * @param mentions those that reach the sentence, in order of their spans
   */
  static List<Party> of(String text, Reading reading, List<EntityMention> mentions) {
    List<Party> parties = new ArrayList<>();
    int m = 0;
    for (int i = 0; i < reading.size; ) {
      Span word = reading.span(i);
      while (m < mentions.size() && mentions.get(m).span().end() <= word.start()) {
        m++;
      }
      EntityMention mention =
          m < mentions.size() && mentions.get(m).span().overlaps(word) ? mentions.get(m) : null;
      if (mention != null) {
        i = named(text, reading, mention, i, parties);
      } else if (acts(reading, i)) {
        parties.add(common(text, reading, i));
        i++;
      } else {
        i++;
      }
    }
    return parties;
  }

  private static boolean acts(Reading reading, int i) {
    boolean group = Words.COLLECTIVE.contains(reading.word(i)) && reading.word(i + 1).equals("of");
    return Words.SUBJECT.contains(reading.word(i)) && !group && !modifier(reading, i);
  }

  private static int named(
      String text, Reading reading, EntityMention mention, int from, List<Party> parties) {
    int to = from + 1;
    while (to < reading.size && reading.span(to).start() < mention.span().end()) {
      to++;
    }
    int last = withNoun(reading, to);
    Span span = reading.span(from, last);
    boolean extended = last > to;
    String name = extended ? span.in(text).replace('\n', ' ') : mention.name();
    boolean place = mention.type() == EntityType.LOC && !extended;
    Participant participant =
        new Participant(extended ? span : mention.span(), name, mention.ref());
    boolean money = reading.word(to).startsWith("$") && !reading.verb(Math.max(0, from - 1));
    if (money) {
      return last;
    }
    if (mention.type() != EntityType.MISC || extended || adjective(mention)) {
      boolean person = mention.type() == EntityType.PER;
      String behind = preposition(reading, from);
      parties.add(new Party(from, last, participant, place, person, extended, behind));
    }
    return last;
  }

  /** A name for people of a country; other MISC names (treaties, wars, prizes) take no part. */
  private static boolean adjective(EntityMention mention) {
    return Countries.find(mention.name()).isPresent() || mention.name().endsWith("s");
  }

  /** "Israeli soldiers", "Iraqi police": the acting noun within two words belongs to the name. */
  private static int withNoun(Reading reading, int to) {
    for (int i = to; i < Math.min(reading.size, to + 3); i++) {
      if (exercise(reading, i)) {
        return to;
      }
      if (Words.SUBJECT.contains(reading.word(i))) {
        return Words.SUBJECT.contains(reading.word(i + 1)) ? i + 2 : i + 1;
      }
      if (!reading.wordly(i) || reading.capital(i) || small(reading.word(i)) || act(reading, i)) {
        return to;
      }
    }
    return to;
  }

  /** "Norland meets teachers", "Norland held military talks": a verb of the lexicon. */
  private static boolean act(Reading reading, int i) {
    if (reading.ofSeveral(i) || (reading.past(i) && reading.verb(i))) {
      return !reading.lexicon.withHead(reading.lemma(i)).isEmpty();
    }
    return reading.word(i).endsWith("s")
        && !reading.word(i).equals(reading.lemma(i))
        && !reading.lexicon.withHead(reading.lemma(i)).isEmpty()
        && reading.verb(i);
  }

  private static boolean small(String word) {
    return Words.PREPOSITION.contains(word)
        || Words.DETERMINER.contains(word)
        || Words.MODAL.contains(word)
        || Words.HAVE.contains(word)
        || Words.BE.contains(word)
        || Words.PRONOUN.contains(word)
        || word.equals("and")
        || word.equals("to")
        || word.endsWith("ed");
  }

  private static boolean exercise(Reading reading, int at) {
    return Words.EXERCISE.contains(reading.lemma(at + 1));
  }

  /** "military aid", "president Carlos": the word only describes the next one. */
  private static boolean modifier(Reading reading, int at) {
    String next = reading.word(at + 1);
    if (reading.word(at - 1).equals("'s") || !reading.wordly(at + 1) || reading.time(at + 1)) {
      return reading.word(at - 1).equals("'s");
    }
    if (exercise(reading, at)) {
      return true;
    }
    boolean plural = Words.plural(reading.word(at));
    boolean verb = Words.NOUN.contains(reading.lemma(at + 1)) ? plural : reading.past(at + 1);
    return reading.capital(at + 1)
        ? !plural
        : !plural
            && !small(next)
            && !verb
            && !next.endsWith("s")
            && !Words.ADVERB.contains(next)
            && !Words.SUBORDINATE.contains(next)
            && !next.equals("as")
            && !next.equals("that");
  }

  private static Party common(String text, Reading reading, int at) {
    Span span = reading.span(at);
    Participant participant = new Participant(span, span.in(text), null);
    return new Party(at, at + 1, participant, false, false, false, preposition(reading, at));
  }

  /** The preposition that governs the noun phrase that holds this word. */
  static String preposition(Reading reading, int at) {
    int phrase = at;
    for (int i = at - 1; i >= Math.max(0, phrase - 4); i--) {
      String word = reading.word(i);
      String whole = word.equals("of") ? reading.word(i - 1) : "";
      if (Words.REGION.contains(whole) || Words.COLLECTIVE.contains(whole)) {
        phrase = --i;
      } else if (Words.PREPOSITION.contains(word) || word.equals("to")) {
        return word;
      } else if (!describes(reading, i)) {
        return "";
      }
    }
    return "";
  }

  static boolean describes(Reading reading, int at) {
    String word = reading.word(at);
    return Words.DETERMINER.contains(word)
        || (reading.wordly(at) && !reading.capital(at) && !reading.past(at) && !small(word));
  }

  /** The first party of the list that lies in [from, to) and is no mere place, else any. */
  static @Nullable Party first(List<Party> parties, int from, int to) {
    for (Party party : parties) {
      if (party.from() >= from && party.to() <= to && !party.locates()) {
        return party;
      }
    }
    return null;
  }
}
