package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.BlockKind;
import org.headwater.document.PageText;
import org.headwater.language.WordList;

/**
 * Which line of flattened text is the article's title: the lines around the beginning of the text
 * compete, each with a weighted sum of what it is (how many of its words the text speaks of, its
 * length and ending, its distance, whether the page repeats it, what follows it), and the best wins
 * where it is likely enough.
 *
 * <p>A conditional logit (McFadden 1974): the probability of a line is its share of the sum of
 * exp(score) over the lines of its page. The weights are fitted by {@code
 * org.headwater.bench.extract.TitleTraining}. Linear in the page.
 */
public final class TitleLines {
  private static final int FARTHEST = 30;
  private static final int LONGEST = 45;

  /** How many lines are shown to who asks for the candidates. */
  private static final int MOST_LIKELY = 5;

  /** A line that is a larger part of the text than this is no title that was taken for text. */
  private static final double MOST_OF_TEXT = 0.25;

  /** At least half of the text follows its title. */
  private static final double MOST_BEFORE = 0.5;

  /** About so many different words open a text. */
  private static final int LEAD = 60;

  private static final Map<String, Double> WEIGHTS = weights();

  /** Below this probability there is no title: chosen on the pages the weights were fitted on. */
  private static final double LIKELY = 0.3;

  private final TypedPage page;
  private final MainText text;

  /** In how many blocks of the article's text a word stands. */
  private final Map<String, Integer> spoken = new HashMap<>();

  private final Map<List<String>, Integer> repeated = new HashMap<>();

  /** The words of the first sentences of the text. */
  private final Set<String> lead = new HashSet<>();

  /** For each block how many characters of the text stand before it; at the end those of all. */
  private final int[] before;

  /** For each block the first after it that is a part of the text. */
  private final int[] next;

  private TitleLines(TypedPage page, MainText text) {
    this.page = page;
    this.text = text;
    this.before = new int[page.size() + 1];
    this.next = new int[page.size()];
    for (int i = 0; i < page.size(); i++) {
      before[i + 1] = before[i] + (page.isText(i) ? page.text(i).length() : 0);
    }
    for (int i = page.size() - 1, following = page.size(); i >= 0; i--) {
      next[i] = following;
      following = page.isText(i) ? i : following;
    }
    for (int i = 0; i < page.size(); i++) {
      if (page.shape(i).words() <= LONGEST) {
        repeated.merge(page.block(i).words(), 1, Integer::sum);
      }
      if (page.isText(i)) {
        for (String word : new HashSet<>(page.block(i).words())) {
          spoken.merge(word, 1, Integer::sum);
        }
        if (page.shape(i).isSentence() && lead.size() < LEAD) {
          lead.addAll(page.block(i).words());
        }
      }
    }
  }

  /**
   * A line that competes.
   *
   * @param values what is measured on it, by name; each about 0..1
   */
  public record Line(int block, String text, Map<String, Double> values) {}

  /** The lines of a page that compete for its title, with what is measured on them. */
  public static List<Line> measure(PageText page) {
    TypedPage typed = PageReader.withText(page);
    return new TitleLines(typed, MainText.of(typed)).lines();
  }

  /**
   * What the lines of a page come to.
   *
   * @param best the block of the title, or -1 when none is likely enough
   * @param likely the best few, best first
   */
  record Verdict(int best, List<Integer> likely) {}

  static Verdict judge(TypedPage page, MainText text) {
    if (text.start() >= page.size()) {
      return new Verdict(-1, List.of());
    }
    Map<Integer, Double> odds = new LinkedHashMap<>();
    double sum = 0;
    for (Line line : new TitleLines(page, text).lines()) {
      double own = Math.exp(score(line.values));
      sum += own;
      if (!isRefused(line)) {
        odds.put(line.block, own);
      }
    }
    List<Integer> likely =
        odds.entrySet().stream()
            .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
            .limit(MOST_LIKELY)
            .map(Map.Entry::getKey)
            .toList();
    boolean sure = !likely.isEmpty() && odds.getOrDefault(likely.getFirst(), 0.0) >= LIKELY * sum;
    return new Verdict(sure ? likely.getFirst() : -1, likely);
  }

  /** None rather than a date, a button, or a label the text does not speak of. */
  private static boolean isRefused(Line line) {
    boolean label = line.values.containsKey("furniture") && Words.count(line.text) <= 4;
    boolean bare = Words.count(line.text) <= 6;
    return label
        || bare && line.values.containsKey("off the topic")
        || bare && line.values.containsKey("date");
  }

  private static double score(Map<String, Double> values) {
    double score = 0;
    for (Map.Entry<String, Double> value : values.entrySet()) {
      score += value.getValue() * WEIGHTS.getOrDefault(value.getKey(), 0.0);
    }
    return score;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = Math.max(0, text.start() - FARTHEST); i < text.end(); i++) {
      LineShape shape = page.shape(i);
      boolean near = next[i] - i <= FARTHEST && before[i] <= MOST_BEFORE * before[page.size()];
      boolean open = page.isOpen(i) || page.isText(i) && opens(i);
      if (near && open && shape.words() > 0 && shape.words() <= LONGEST) {
        lines.add(new Line(i, page.text(i), values(i)));
      }
    }
    return lines;
  }

  /** Whether a part of the text may be a title that was taken for it. */
  private boolean opens(int i) {
    if (page.text(i).length() > MOST_OF_TEXT * before[page.size()]) {
      return false;
    }
    String line = page.text(i);
    return !page.shape(i).endsSentence() || line.endsWith("?") || line.endsWith("!");
  }

  private Map<String, Double> values(int i) {
    LineShape shape = page.shape(i);
    String line = page.text(i);
    Map<String, Double> values = new HashMap<>();
    topic(i, values);
    put(values, "one or two words", shape.words() < 3);
    put(values, "three or four words", shape.words() == 3 || shape.words() == 4);
    put(values, "over 16 words", shape.words() > 16);
    put(values, "over 24 words", shape.words() > 24);
    put(values, "ends in a stop", line.endsWith("."));
    put(values, "ends in a question", line.endsWith("?"));
    put(values, "ends in a colon", line.endsWith(":"));
    int pointers = LineCue.NAVIGATION.bit() | LineCue.RELATED.bit();
    put(values, "furniture", (shape.cues() & ~pointers) != 0);
    put(values, "pointer", (shape.cues() & pointers) != 0);
    put(values, "date", isDate(i));
    put(values, "credit", CaptionCredit.of(line) != null);
    put(values, "separators", shape.separators() > 1);
    put(values, "capitals", shape.capitals() >= 0.7 * shape.words() && shape.words() > 3);
    values.put("function words", (double) shape.functionWords() / shape.words());
    put(values, "five to eight words", shape.words() >= 5 && shape.words() <= 8);
    put(values, "quoted", "\"“„«‘'".indexOf(line.charAt(0)) >= 0);
    put(values, "digits", shape.digits() > 6);
    put(values, "before nothing but labels", isOverLabels(i));
    put(values, "all upper case", shape.upperCase() >= 0.7 * shape.characters());
    put(values, "lower case begins", Character.isLowerCase(line.codePointAt(0)));
    put(values, "part of the text", page.isText(i));
    put(values, "heading of the text", page.kind(i) == BlockKind.HEADING);
    put(values, "ends a sentence of the text", page.isText(i) && shape.endsSentence());
    put(values, "after the text begins", before[i] > 0);
    values.put("text before", (double) before[i] / Math.max(1, before[page.size()]));
    values.put("distance", Math.log1p(next[i] - i) / 3);
    put(values, "right before the text", next[i] == i + 1);
    put(values, "first line", i == 0);
    put(values, "repeated", repeated.getOrDefault(page.block(i).words(), 0) > 1);
    put(values, "repeated often", repeated.getOrDefault(page.block(i).words(), 0) > 3);
    surroundings(i, values);
    return values;
  }

  private void surroundings(int i, Map<String, Double> values) {
    put(values, "dateline follows", follows(i, 3));
    put(values, "dateline follows at once", follows(i, 1));
    put(values, "after a short line", i > 0 && page.shape(i - 1).words() <= 3);
    put(values, "before a sentence", i + 1 < page.size() && isSubheading(i + 1));
    put(values, "after a long line", i > 0 && page.shape(i - 1).words() >= 5);
    put(values, "before a long line", i + 1 < page.size() && page.shape(i + 1).words() >= 5);
  }

  private static void put(Map<String, Double> values, String name, boolean holds) {
    if (holds) {
      values.put(name, 1.0);
    }
  }

  private void topic(int i, Map<String, Double> values) {
    Set<String> known = new HashSet<>();
    Set<String> content = new HashSet<>();
    int own = page.isText(i) ? 1 : 0;
    for (String word : page.block(i).words()) {
      if (word.length() > 3) {
        content.add(word);
        if (spoken.getOrDefault(word, 0) > own) {
          known.add(word);
        }
      }
    }
    values.put("topic", content.isEmpty() ? 0 : (double) known.size() / content.size());
    values.put("topic words", Math.min(6, known.size()) / 6.0);
    put(values, "off the topic", known.isEmpty());
    int opening = 0;
    for (String word : content) {
      opening += lead.contains(word) ? 1 : 0;
    }
    values.put("in the opening", content.isEmpty() ? 0 : (double) opening / content.size());
    values.put("words of the opening", Math.min(6, opening) / 6.0);
  }

  /** A line beneath a title that says more. */
  private boolean isSubheading(int i) {
    LineShape shape = page.shape(i);
    return shape.words() >= 9 && shape.words() <= LONGEST && shape.functionWords() >= 2;
  }

  /** From here to the text no line says more than a label does. */
  private boolean isOverLabels(int i) {
    for (int at = i + 1; at < next[i]; at++) {
      if (page.shape(at).words() > 6) {
        return false;
      }
    }
    return true;
  }

  private boolean follows(int i, int lines) {
    for (int at = i + 1; at <= Math.min(page.size() - 1, i + lines); at++) {
      boolean byline = LineCue.BYLINE.in(page.shape(at).cues()) && page.shape(at).words() <= 12;
      if (byline || isDate(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDate(int i) {
    return page.shape(i).words() <= 14 && DateWords.looksLikeDate(page.block(i).words());
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : WordList.table(TitleLines.class, "title-weights.tsv", 2)) {
      weights.put(row.get(0), Double.valueOf(row.get(1)));
    }
    return weights;
  }
}
