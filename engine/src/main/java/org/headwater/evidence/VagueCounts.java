package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
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
  private static final Set<String> SKIPPED =
      Set.of("of", "the", "other", "such", "his", "her", "its", "their", "own", "ms", "mr", "mrs");

  private final List<AnnotatedArticle> articles;
  private final EntityIndex entities;
  private final StoryWeights weights;
  private final ReadStatements read;

  VagueCounts(
      List<AnnotatedArticle> articles,
      EntityIndex entities,
      StoryWeights weights,
      ReadStatements read) {
    this.read = read;
    this.articles = articles;
    this.entities = entities;
    this.weights = weights;
  }

  /** A count with what it may mean. */
  private record Count(Value value, double low, double high) {}

  /** The counts of one noun. */
  private record Counts(List<Count> exact, List<Count> vague) {
    Counts() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  List<Found> find(List<Proposition> propositions) {
    Map<String, Counts> byNoun = new TreeMap<>();
    for (Proposition each : propositions) {
      AnnotatedArticle article = articles.get(each.article());
      if (ClaimContrasts.isEnglish(article)) {
        read(read.of(each), byNoun);
      }
    }
    AlikeValues alike =
        new AlikeValues(articles, SlotDifferences.NUMBER, DivergenceKind.REFINEMENT, ALIKE);
    List<Found> found = new ArrayList<>();
    for (Counts counts : byNoun.values()) {
      for (Map.Entry<List<Double>, List<Count>> range : byRange(counts.vague).entrySet()) {
        double low = range.getKey().getFirst();
        double high = range.getKey().getLast();
        List<Value> fitting =
            counts.exact.stream()
                .filter(exact -> exact.low >= low && exact.low <= high)
                .map(Count::value)
                .toList();
        found.addAll(alike.between(range.getValue().stream().map(Count::value).toList(), fitting));
      }
    }
    return found;
  }

  private static Map<List<Double>, List<Count>> byRange(List<Count> vague) {
    Map<List<Double>, List<Count>> byRange = new LinkedHashMap<>();
    for (Count count : vague) {
      byRange.computeIfAbsent(List.of(count.low, count.high), key -> new ArrayList<>()).add(count);
    }
    return byRange;
  }

  private void read(ContentWords statement, Map<String, Counts> byNoun) {
    Words words = statement.words();
    for (int at = 0; at < words.size(); at++) {
      int length = VAGUE.lengthAt(words.lower(), at);
      if (length > 0) {
        int noun = noun(words, at + length);
        if (noun >= 0) {
          String phrase = String.join(" ", words.lower().subList(at, at + length));
          double[] range = RANGES.getOrDefault(phrase, new double[] {0, 0});
          Span span = span(statement, at, noun);
          add(counts(words, noun, byNoun).vague, statement, span, range[0], range[1], span);
        }
        at += length - 1;
      }
    }
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
        Span around = span(statement, first, noun);
        Span shown = span(statement, first, last);
        add(
            counts(words, noun, byNoun).exact,
            statement,
            shown,
            quantity.low(),
            quantity.high(),
            around);
      }
    }
  }

  private static Counts counts(Words words, int noun, Map<String, Counts> byNoun) {
    String stem = FrameReader.stem(words.lower(noun), "en");
    return byNoun.computeIfAbsent(stem, key -> new Counts());
  }

  private void add(
      List<Count> list, ContentWords of, Span shown, double low, double high, Span around) {
    if (list.size() < LONGEST_LIST) {
      Surroundings surroundings = new Surroundings(of, around, entities, weights);
      list.add(new Count(new Value(of.member(), shown, surroundings), low, high));
    }
  }

  private static Span span(ContentWords statement, int first, int last) {
    return statement.place(first, last).span();
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
