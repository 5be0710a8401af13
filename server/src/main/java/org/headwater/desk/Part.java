package org.headwater.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lists of a story. Each can be as long as the story is large: the page of the story shows the
 * beginning of it, and a page of its own shows all.
 */
public enum Part {
  CLAIMS("Claims, by who carries them", 40),
  SINGLE("On one page only", 60),
  BACKGROUND("Background: what was so before, or always is", 60),
  DIFFERENCES("Where the accounts differ", 25),
  HEADLINES("Headlines that say otherwise than their texts", 20),
  LINEAGE("Who copies whom", 20),
  CIRCLES("Who cites each other", 10),
  TIMELINE("Timeline", 60),
  UPDATES("Brought up to date, corrected or withdrawn", 20),
  VOICES("Who says what", 24),
  NAMES("Names", 32),
  WORDING("How they name the same", 20),
  SOURCES("Sources", 50),
  AUDIT("Why each page is here", 30);

  private final String heading;
  private final int atOnce;

  Part(String heading, int atOnce) {
    this.heading = heading;
    this.atOnce = atOnce;
  }

  public String heading() {
    return heading;
  }

  /** How many entries the page of the story shows. */
  int atOnce() {
    return atOnce;
  }

  /** The name in addresses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Part> of(String label) {
    return Stream.of(values()).filter(part -> part.label().equals(label)).findFirst();
  }
}
