package org.headwater.reuse;

import org.headwater.document.PartialDate;

/**
 * Which of two texts came first. A credit line decides; else two dates that cannot mean the same
 * time, unless the text gives its later rival as the source ("the Tide Courier reports"), when
 * nothing is decided; else that one alone names the other as its source or speaks of the other's
 * outlet. The order in which a machine found the pages is no evidence, nor is length, for agencies
 * add to a report and outlets cut it; nor is a text that breaks off, for outlets cut their own
 * reports before a paywall.
 */
final class Direction {
  private static final int SHORTEST_NAME = 3;

  /** Words of an outlet's name by which a report can be known to mean it. */
  private static final int FEWEST_WORDS = 2;

  private static final String ARTICLE = "the ";

  private Direction() {}

  static Earlier of(Wording a, Wording b) {
    boolean fromA = credits(b, a);
    boolean fromB = credits(a, b);
    if (fromA != fromB) {
      return fromA ? Earlier.A : Earlier.B;
    }
    PartialDate first = a.published();
    PartialDate second = b.published();
    Earlier dated = first == null || second == null ? Earlier.UNKNOWN : byDate(first, second);
    Earlier cited = of(SourceCues.cites(b, bare(a, b)), SourceCues.cites(a, bare(b, a)));
    if (dated != Earlier.UNKNOWN) {
      return cited == Earlier.UNKNOWN || cited == dated ? dated : Earlier.UNKNOWN;
    }
    return cited != Earlier.UNKNOWN ? cited : of(names(b, a), names(a, b));
  }

  private static Earlier of(boolean fromA, boolean fromB) {
    return fromA == fromB ? Earlier.UNKNOWN : fromA ? Earlier.A : Earlier.B;
  }

  /** The words of a text's outlet without its article; none when the other could not mean it. */
  private static int[] bare(Wording text, Wording other) {
    String outlet = text.outlet();
    if (outlet.equals(other.outlet())) {
      return new int[0];
    }
    return WordingReader.words(
        outlet.startsWith(ARTICLE) ? outlet.substring(ARTICLE.length()) : outlet);
  }

  /** Whether a text speaks of the other's outlet, whose name is more than one common word. */
  private static boolean names(Wording text, Wording other) {
    int[] words = bare(other, text);
    return words.length >= FEWEST_WORDS && Comparison.contains(text.words(), words);
  }

  /** Whether a text names the other's outlet, in whole words, as its source. */
  private static boolean credits(Wording text, Wording other) {
    if (other.outlet().length() < SHORTEST_NAME || other.outlet().equals(text.outlet())) {
      return false;
    }
    for (String credit : text.credits()) {
      if (holdsWords(credit, other.outlet())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands in a line and no word goes on at its ends ("Sun" not in "Sunday"). */
  private static boolean holdsWords(String line, String name) {
    for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(line.codePointBefore(at));
      boolean ends = end == line.length() || !Character.isLetterOrDigit(line.codePointAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static Earlier byDate(PartialDate a, PartialDate b) {
    int order;
    if (a.instant().isPresent() && b.instant().isPresent()) {
      order = a.instant().get().compareTo(b.instant().get());
    } else if (a.local().isPresent() && b.local().isPresent()) {
      order = a.local().get().compareTo(b.local().get());
    } else {
      order = a.latest().isBefore(b.earliest()) ? -1 : b.latest().isBefore(a.earliest()) ? 1 : 0;
    }
    return order < 0 ? Earlier.A : order > 0 ? Earlier.B : Earlier.UNKNOWN;
  }
}
