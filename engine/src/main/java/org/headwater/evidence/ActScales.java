package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headwater.evidence.ContentWords.Content;
import org.headwater.language.WordList;

/**
 * Finds acts upon one thing that two statements of one claim tell in words of different weight:
 * "suspended the plan" and "scrapped the plan", "resigned" and "was dismissed".
 *
 * <p>Why a table: that two words differ tells nothing, most are synonyms; that one says more than
 * the other is knowledge of the language. How: words of one scale ({@code act-scales.tsv}) at
 * different steps, of which neither statement has both, with a word in common among the few behind
 * them, in clauses without a negation. Cost: a look-up for each word, and the few acts of both.
 */
final class ActScales {
  /** The slot of such a difference. */
  static final String SLOT = "wording";

  /** How many words behind an act may be what it is done to. */
  private static final int BEHIND = 5;

  private static final Map<String, Step> STEPS = steps();
  private static final Phrases PHRASES = Phrases.of(List.copyOf(STEPS.keySet()));

  /** Words before a noun, not before a verb: "the end". */
  private static final Set<String> BEFORE_NOUNS = WordList.set(ActScales.class, "before-nouns.txt");

  private ActScales() {}

  private record Step(String scale, String name) {}

  /** An act by its tokens. */
  private record Act(Step step, int first, int last) {}

  private record Reading(ContentWords of, List<Act> acts) {
    boolean has(Step step) {
      return acts.stream().anyMatch(act -> act.step.equals(step));
    }
  }

  static Optional<Divergence> find(List<ContentWords> statements) {
    List<Reading> readings = new ArrayList<>();
    for (ContentWords each : statements) {
      List<Act> acts = mayHaveActs(each.member()) ? acts(each) : List.of();
      if (!acts.isEmpty() && !NegationContrasts.isNegated(each)) {
        readings.add(new Reading(each, acts));
      }
    }
    for (int i = 0; i < readings.size(); i++) {
      for (Reading other : readings.subList(i + 1, readings.size())) {
        Optional<Divergence> found = find(readings, readings.get(i), other);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Divergence> find(List<Reading> all, Reading a, Reading b) {
    if (a.of.isBeside(b.of)) {
      return Optional.empty();
    }
    for (Act x : a.acts) {
      for (Act y : b.acts) {
        if (x.step.scale.equals(y.step.scale)
            && !a.has(y.step)
            && !b.has(x.step)
            && haveOneObject(a.of, x, b.of, y)) {
          return Optional.of(difference(all, Set.of(x.step, y.step), a.of, x));
        }
      }
    }
    return Optional.empty();
  }

  /** All acts of the two steps upon what one of them is done to. */
  private static Divergence difference(
      List<Reading> all, Set<Step> steps, ContentWords of, Act act) {
    Map<Step, DivergentValues> values = new LinkedHashMap<>();
    for (Reading reading : all) {
      for (Act each : reading.acts) {
        if (steps.contains(each.step) && haveOneObject(of, act, reading.of, each)) {
          Place place = place(reading.of, each);
          reading.of.addTo(
              values.computeIfAbsent(each.step, key -> reading.of.value(place)), place);
        }
      }
    }
    return DivergentValues.divergence(SLOT, DivergenceKind.WORDING, values.values());
  }

  /** Of the act with the next word that carries meaning. */
  private static Place place(ContentWords of, Act act) {
    int last =
        of.content().stream()
            .mapToInt(Content::token)
            .filter(token -> token > act.last)
            .findFirst()
            .orElse(act.last);
    return of.place(act.first, last);
  }

  private static boolean haveOneObject(ContentWords a, Act x, ContentWords b, Act y) {
    List<String> first = behind(a, x).toList();
    return behind(b, y).anyMatch(first::contains);
  }

  private static Stream<String> behind(ContentWords of, Act act) {
    return of.content().stream()
        .filter(content -> content.token() > act.last)
        .limit(BEHIND)
        .filter(content -> !content.named())
        .map(Content::stem);
  }

  /** Spares most statements the reading of their words. */
  private static boolean mayHaveActs(Proposition member) {
    return PHRASES.in(member.words().stream().map(ActScales::stem).toList());
  }

  private static List<Act> acts(ContentWords of) {
    List<String> words = of.words().lower();
    List<String> stems = words.stream().map(ActScales::stem).toList();
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      int length = PHRASES.lengthAt(stems, i);
      Step step = length == 0 ? null : STEPS.get(String.join(" ", stems.subList(i, i + length)));
      if (step != null && (i == 0 || !BEFORE_NOUNS.contains(words.get(i - 1))) && !isNamed(of, i)) {
        acts.add(new Act(step, i, i + length - 1));
      }
    }
    return acts;
  }

  /** Whether a word belongs to a name: the Deferred Fares Act defers nothing here. */
  private static boolean isNamed(ContentWords of, int token) {
    return of.content().stream().anyMatch(word -> word.token() == token && word.named());
  }

  private static String stem(String word) {
    return FrameReader.stem(word, "en");
  }

  private static Map<String, Step> steps() {
    Map<String, Step> steps = new HashMap<>();
    for (List<String> row : WordList.table(ActScales.class, "act-scales.tsv")) {
      steps.put(row.get(2), new Step(row.get(0), row.get(1)));
    }
    return Map.copyOf(steps);
  }
}
