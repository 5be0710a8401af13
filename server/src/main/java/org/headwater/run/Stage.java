package org.headwater.run;

/** The stages of a run, in the order in which a page passes them. */
public enum Stage {
  /** From the bytes of a page to its article. */
  READ("read", "the page was read"),
  /** Names, times, attributions and events of an article. */
  ANNOTATE("annotate", "its text was annotated"),
  /** Who copied whom, and which story an article belongs to. */
  STORIES("stories", "it was put into a story"),
  /** Claims, origins and differences of a story. */
  EVIDENCE("evidence", "its evidence was weighed"),
  /** All that the thread of the run does itself: reads files, packs, writes, commits. */
  STORE("store", "it was stored");

  private final String label;
  private final String doing;

  Stage(String label, String doing) {
    this.label = label;
    this.doing = doing;
  }

  /** One word, as in JSON. */
  public String label() {
    return label;
  }

  /** The words after "while". */
  String doing() {
    return doing;
  }
}
