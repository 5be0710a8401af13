package org.headwater.evidence;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.headwater.document.Span;
import org.headwater.entity.Countries;
import org.headwater.language.CalendarNames;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words by which an article shows that its outlet has something itself.
 *
 * <p>Why: such a sign makes the outlet an origin that is known, so a false one counts an origin
 * that nobody has; and "told the press", "told US senators" and "told the National Assembly" look
 * like it in lower case. How: a list of phrases with the outlet's name, whole, by its last word or
 * without what stands behind the name proper ("BBC" of "BBC News"), unless a country is left. A
 * name of one word counts only when it is written as a name and the name ends there; "US" is not
 * "us"; and what somebody else says between marks of quotation is no sign of the outlet's. Cost:
 * the words of the passage.
 */
final class OwnReporting {
  private static final List<String> PATTERNS =
      WordList.read(OwnReporting.class, "own-reporting.txt");
  private static final String OUTLET = "OUTLET";
  private static final CalendarNames CALENDAR = CalendarNames.of("en");

  private final Words words;
  private final QuotedRuns quoted;

  /** The words by which alone the outlet is known, in lower case. */
  private final Set<String> alone = new HashSet<>();

  /** The phrases that stand for themselves, or have a name of several words. */
  private final Phrases sure;

  /** The phrases with a name of one word. */
  private final Phrases byOneWord;

  OwnReporting(@Nullable String outlet, Words words, QuotedRuns quoted) {
    this.words = words;
    this.quoted = quoted;
    String plain = outlet == null ? "" : OutletNames.plain(outlet);
    String proper = OutletNames.shortened(plain);
    Set<String> whole = new LinkedHashSet<>();
    Set<String> oneWord = new LinkedHashSet<>();
    for (String name : List.of(plain, proper)) {
      if (name.indexOf(' ') > 0) {
        whole.add(name);
        whole.add("the " + name);
      } else if (!name.isEmpty() && (name.equals(plain) || Countries.find(name).isEmpty())) {
        oneWord.add(name);
        alone.add(name);
      }
    }
    if (!plain.isEmpty()) {
      alone.add(plain.substring(plain.lastIndexOf(' ') + 1));
    }
    alone.forEach(word -> oneWord.add("the " + word));
    sure =
        Phrases.of(
            Stream.concat(
                    PATTERNS.stream().filter(pattern -> !pattern.contains(OUTLET)), named(whole))
                .toList());
    byOneWord = Phrases.of(named(oneWord).toList());
  }

  private static Stream<String> named(Set<String> names) {
    return PATTERNS.stream()
        .filter(pattern -> pattern.contains(OUTLET))
        .flatMap(pattern -> names.stream().map(name -> pattern.replace(OUTLET, name)));
  }

  /** Whether a sign stands in a passage. */
  boolean in(Span passage) {
    int end = words.from(passage.end());
    List<String> lower = words.lower().subList(0, end);
    for (int at = words.from(passage.start()); at < end; at++) {
      int sign = sure.lengthAt(lower, at);
      int named = byOneWord.lengthAt(lower, at);
      if (sign > 0 && !namesCountry(at, sign) && isTheOutlets(at, sign)
          || named > 0 && namesOutlet(at, named) && isTheOutlets(at, named)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTheOutlets(int at, int length) {
    Span sign = new Span(words.token(at).span().start(), words.token(at + length - 1).span().end());
    return !quoted.holds(sign);
  }

  private boolean namesCountry(int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (words.token(i).text().equals("US")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the outlet's word is written as a name that ends there, but for "Monday" behind it. */
  private boolean namesOutlet(int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (alone.contains(words.lower(i))) {
        boolean goesOn = i + 1 < words.size() && isCapital(i + 1) && !isDay(i + 1);
        return isCapital(i) && !goesOn;
      }
    }
    return false;
  }

  private boolean isCapital(int word) {
    return Character.isUpperCase(words.token(word).text().codePointAt(0));
  }

  private boolean isDay(int word) {
    return CALENDAR.weekday(words.lower(word)) > 0 || CALENDAR.month(words.token(word).text()) > 0;
  }
}
