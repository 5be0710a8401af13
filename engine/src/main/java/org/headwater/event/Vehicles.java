package org.headwater.event;

/**
 * Finds the vehicles that harm people: mostly by accident, unless they are driven into those who
 * gathered for a cause ("struck worshippers") or the sentence says that it was meant. Linear in the
 * clause.
 */
final class Vehicles {
  private final Reading reading;

  Vehicles(Reading reading) {
    this.reading = reading;
  }

  /** "the ferry Swan struck the pier", "when a bus hit them": a vehicle is the subject. */
  boolean subject(Clause clause) {
    boolean opened = Words.CAUSE.contains(reading.word(clause.from()));
    return phrase(opened ? clause.from() + 1 : clause.from(), clause.to()) >= 0;
  }

  /** "was struck by a van". */
  boolean agent(int head, Clause clause) {
    for (int i = head + 1; i < clause.to(); i++) {
      if (reading.word(i).equals("by")) {
        return phrase(i + 1, clause.to()) >= 0 && !aimed(head, clause);
      }
    }
    return false;
  }

  /** Whether a verb of harm of the clause was meant. */
  boolean aimed(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (Words.HARM.contains(reading.lemma(i)) && aimed(i, clause)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the harm was meant: by what it hit, right behind the verb or suffering it. */
  boolean aimed(int head, Clause clause) {
    for (int i = 0; i < reading.size; i++) {
      if (Words.DELIBERATE.contains(reading.word(i))) {
        return true;
      }
    }
    if (rails(clause)) {
      return false;
    }
    int at = reading.passive(head) ? clause.from() : head + 1;
    while (at < clause.to() && !gathered(at) && describes(at)) {
      at++;
    }
    return at < clause.to() && gathered(at);
  }

  private boolean gathered(int at) {
    return Words.GATHERING.contains(reading.word(at));
  }

  private boolean rails(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (Words.UNSTEERED.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The vehicle that a noun phrase is about, else -1: no "car bomb", no "bus passengers". */
  private int phrase(int from, int to) {
    for (int i = from; i < to && describes(i); i++) {
      if (Words.VEHICLE.contains(reading.word(i))) {
        String next = reading.word(i + 1);
        boolean other = Words.SUBJECT.contains(next) || next.startsWith("bomb");
        return other ? -1 : i;
      }
    }
    return -1;
  }

  /** "the", "German", "packed", "Norland's", "a group of". */
  private boolean describes(int at) {
    boolean of = reading.word(at).equals("of") && Words.COLLECTIVE.contains(reading.word(at - 1));
    return of
        || Parties.describes(reading, at)
        || reading.word(at).equals("'s")
        || (reading.capital(at) && reading.wordly(at));
  }
}
