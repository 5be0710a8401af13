package org.headwater.event;

/**
 * A stretch of a sentence with one verb of its own.
 *
 * @param from index of its first word
 * @param to behind its last word
 */
record Clause(int from, int to, Kind kind) {
  enum Kind {
    MAIN,
    /** What is said or wanted: behind "that" or a verb of speech. */
    CONTENT,
    /** Behind "and" or "but", with the subject of the clause before unless it has its own. */
    COORDINATE,
    /** Behind "who", "after", "because" and the like. */
    SUBORDINATE,
    /** The main clause going on behind a relative clause: "…, who visited Norland, urged". */
    RESUMED,
    /** The source at the end: ", the agency said". */
    SOURCE
  }
}
