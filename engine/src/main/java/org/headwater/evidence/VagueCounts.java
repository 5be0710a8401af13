package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.Span;
import org.headwater.evidence.AlikeValues.Value;
import org.headwater.evidence.SlotDifferences.Found;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * Finds things that one article counts and another only calls some, several, a batch or hundreds.
 *
 * <p>How: a number and a vague word ({@code vague-counts.tsv}, with what it may mean) before the
 * same plural, in {@link Surroundings} that are alike. Unlike {@link AmountContrasts} over the
 * whole story. English only. Cost: linear in the words; of one noun the first {@link #LONGEST_LIST}
 * numbers and vague words are compared.
 */
final class VagueCounts {
  /** How alike the words around the two are; chosen on the tuned stories (029). */
  private static final double ALIKE = 0.4;

  private static final int LONGEST_LIST = 40;

  /** How many words may stand between a count and its plural. */
  private static final int BETWEEN = 5;

  /** Two of something are rarely said to be several. */
  private static final double FEWEST = 3;

  private static final List<List<String>> ROWS =
      WordList.table(VagueCounts.class, "vague-counts.tsv");
  private static final Phrases VAGUE = Phrases.of(ROWS.stream().map(List::getFirst).toList());
  private static final Map<String, double[]> RANGES = ranges();

  /** Words that may stand between a count and what it counts though they carry no meaning. */
  private static final Set<String> SKIPPED = WordList.set(VagueCounts.class, "count-links.txt");

  private static final Set<String> AGAINST = WordList.set(VagueCounts.class, "against-words.txt");

  /** How many words behind what is counted may say that it does the contrary. */
  private static final int BEHIND = 4;

  private final ReadStatements read;

  VagueCounts(ReadStatements read) {
    this.read = read;
  }

  /**
   * A count with what it may mean.
   *
   * @param part whether it counts some of those that it names: "many of the towns"
   * @param actions what is done by or to what is counted, which may be unknown
   * @param against whether it is done against something
   */
  private record Count(
      Value value, double low, double high, boolean part, List<String> actions, boolean against) {
    /** Whether another, a number, may be the number of this. */
    boolean mayBe(Count exact) {
      return exact.low >= low
          && exact.low <= high
          && against == exact.against
          && (exact.part || !part)
          && (actions.isEmpty() || exact.actions.isEmpty() || doTheSame(exact));
    }

    private boolean doTheSame(Count other) {
      return actions.stream()
          .anyMatch(a ->
              other.actions.stream().anyMatch(b -> a.equals(b) || Actions.similarity(a, b) > 0));
    }
  }

  /** The counts of one noun. */
  private record Counts(List<Count> exact, List<Count> vague) {
    Counts() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  List<Found> find(List<Proposition> propositions) {
    Map<String, Counts> byNoun = new TreeMap<>();
    for (Proposition each : propositions) {
      if (read.isEnglish(each)) {
        readVague(read.of(each), byNoun);
        readExact(read.of(each), byNoun);
      }
    }
    List<Found> found = new ArrayList<>();
    byNoun.values().forEach(counts -> found.addAll(differences(counts)));
    return found;
  }

  private List<Found> differences(Counts counts) {
    Map<Value, Count> byValue = new HashMap<>();
    counts.exact.forEach(count -> byValue.put(count.value, count));
    counts.vague.forEach(count -> byValue.put(count.value, count));
    AlikeValues alike =
        new AlikeValues(read.articles(), SlotDifferences.NUMBER, DivergenceKind.REFINEMENT, ALIKE);
    List<Value> exact = counts.exact.stream().map(Count::value).toList();
    List<Found> found = new ArrayList<>();
    for (List<Value> vague : byRange(counts.vague)) {
      found.addAll(
          alike.between(
              vague,
              exact,
              (some, number) ->
                  Objects.requireNonNull(byValue.get(some))
                      .mayBe(Objects.requireNonNull(byValue.get(number)))));
    }
    return found;
  }

  private static Collection<List<Value>> byRange(List<Count> vague) {
    Map<List<Double>, List<Value>> byRange = new LinkedHashMap<>();
    for (Count count : vague) {
      byRange
          .computeIfAbsent(List.of(count.low, count.high), key -> new ArrayList<>())
          .add(count.value);
    }
    return byRange.values();
  }

  private void readVague(ContentWords statement, Map<String, Counts> byNoun) {
    Words words = statement.words();
    for (int at = 0; at < words.size(); at++) {
      int length = VAGUE.lengthAt(words.lower(), at);
      int noun = length > 0 ? noun(words, at + length) : -1;
      if (noun >= 0) {
        String phrase = String.join(" ", words.lower().subList(at, at + length));
        double[] range = RANGES.getOrDefault(phrase, new double[] {0, 0});
        Value value = value(statement, at, noun, noun);
        add(
            counts(words, noun, byNoun).vague,
            count(words, value, range[0], range[1], at, at + length, noun));
      }
      at += Math.max(0, length - 1);
    }
  }

  private void readExact(ContentWords statement, Map<String, Counts> byNoun) {
    Words words = statement.words();
    Span whole = new Span(0, statement.member().span().length());
    for (Quantity quantity : new QuantityReader(words, "en").read(whole, List.of())) {
      int first = words.from(quantity.span().start());
      int last = first;
      while (last + 1 < words.size() && QuantityReader.value(words.lower(last + 1)).isPresent()) {
        last++;
      }
      int noun = noun(words, last + 1);
      boolean vague = quantity.low() != quantity.high() && quantity.high() < Double.MAX_VALUE;
      boolean compound = words.lower(first).indexOf('-') >= 0;
      if (noun >= 0 && !vague && !compound && quantity.low() >= FEWEST) {
        Value value = value(statement, first, last, noun);
        double low = quantity.low();
        add(
            counts(words, noun, byNoun).exact,
            count(words, value, low, quantity.high(), first, last + 1, noun));
      }
    }
  }

  private static Counts counts(Words words, int noun, Map<String, Counts> byNoun) {
    String stem = FrameReader.stem(words.lower(noun), "en");
    return byNoun.computeIfAbsent(stem, key -> new Counts());
  }

  private static void add(List<Count> list, Count count) {
    if (list.size() < LONGEST_LIST) {
      list.add(count);
    }
  }

  /** What is counted from a token up to its noun, of which the words up to the last are shown. */
  private Value value(ContentWords statement, int first, int last, int noun) {
    Surroundings around = read.around(statement, statement.place(first, noun).span());
    return new Value(statement.member(), statement.place(first, last).span(), around);
  }

  private static Count count(
      Words words, Value value, double low, double high, int first, int next, int noun) {
    Frame frame = new FrameReader(words, "en").ofTime(first, noun + 1, 0, words.size());
    int end = Math.min(words.size(), noun + 1 + BEHIND);
    boolean against = words.lower().subList(noun + 1, end).stream().anyMatch(AGAINST::contains);
    boolean part = next < words.size() && words.lower(next).equals("of");
    return new Count(value, low, high, part, frame.actions(), against);
  }

  /** The plural that a count is one of, or -1. */
  private static int noun(Words words, int from) {
    for (int i = from; i < Math.min(words.size(), from + BETWEEN + 1); i++) {
      String word = words.lower(i);
      boolean plain = Character.isLetter(word.codePointAt(0));
      if (!SKIPPED.contains(word) && (!plain || StopWords.contains(word, "en"))) {
        return -1;
      }
      if (FrameReader.isPlural(word) && words.token(i).text().equals(word)) {
        return i;
      }
    }
    return -1;
  }

  private static Map<String, double[]> ranges() {
    Map<String, double[]> ranges = new HashMap<>();
    for (List<String> row : ROWS) {
      ranges.put(
          row.getFirst(),
          new double[] {Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))});
    }
    return Map.copyOf(ranges);
  }
}
