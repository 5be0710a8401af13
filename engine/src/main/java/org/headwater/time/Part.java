package org.headwater.time;

/** A word of an expression under the reading that the rule took it for. */
record Part(Kind kind, String value) {}
