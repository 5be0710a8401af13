package org.headwater.document;

/** The kinds of names, as in CoNLL-2003. */
public enum EntityType {
  PER,
  ORG,
  LOC,
  MISC
}
