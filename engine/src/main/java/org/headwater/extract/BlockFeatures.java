package org.headwater.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the body model sees of each block: its shape and vocabulary, its place, its neighbours,
 * whether it repeats, how its words recur in the page's running text, and, where there is markup,
 * tags, links, classes and containers. Without markup those are zero and {@code marked} is 0.
 *
 * <p>Linear in the page: every sum over neighbours comes from running totals.
 */
public final class BlockFeatures {
  private final PageBlocks page;
  private final List<PageBlock> blocks;
  private final List<LineShape> shapes;
  private final FeatureRow row = new FeatureRow();
  private final RunningText running;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final PageWords pageWords;

  /** For each word of the page in how many blocks of its running text it stands. */
  private final int[] vocabulary;

  private final Set<String> titleWords;
  private final boolean[] inTitle;
  private final MarkupFeatures markup;
  private final StretchFeatures stretches;
  private final KinFeatures kin;
  private final Cohesion cohesion;
  private final float[] odds;
  private final int[] wordsBefore;
  private final int[] sentenceWordsBefore;
  private final int[] lastSentence;
  private final int[] nextSentence;

  private BlockFeatures(PageBlocks page, List<LineShape> shapes, WordOdds wordOdds) {
    this.page = page;
    this.shapes = shapes;
    this.blocks = page.blocks();
    int n = blocks.size();
    odds = new float[n];
    for (int i = 0; i < n; i++) {
      odds[i] = wordOdds.of(blocks.get(i).words());
      repeats.merge(blocks.get(i).text(), 1, Integer::sum);
    }
    running = RunningText.in(shapes, blocks);
    pageWords = new PageWords(blocks);
    titleWords = titleWords();
    inTitle = pageWords.among(titleWords);
    vocabulary = new int[pageWords.size()];
    gatherVocabulary();
    wordsBefore = new int[n + 1];
    sentenceWordsBefore = new int[n + 1];
    lastSentence = new int[n];
    nextSentence = new int[n];
    sumUp(n);
    markup = new MarkupFeatures(page);
    stretches = new StretchFeatures(shapes, odds);
    kin = new KinFeatures(blocks);
    cohesion = new Cohesion(blocks, pageWords, repeats);
  }

  /** Prepares what is needed to describe each block of the page. */
  public static BlockFeatures of(PageBlocks page, WordOdds wordOdds) {
    return of(page, LineShape.all(page), wordOdds);
  }

  static BlockFeatures of(PageBlocks page, List<LineShape> shapes, WordOdds wordOdds) {
    return new BlockFeatures(page, shapes, wordOdds);
  }

  /** The row of each block. */
  public float[][] rows() {
    float[][] rows = new float[blocks.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(i);
    }
    return rows;
  }

  /** The names of the columns, in order. */
  public static List<String> names() {
    PageBlock block = new PageBlock("a", new org.headwater.document.Span(0, 1), List.of("a"), null);
    BlockFeatures features =
        of(new PageBlocks("a", List.of(block), PageFacts.NONE), WordOdds.none());
    features.row(0);
    return features.row.names();
  }

  private Set<String> titleWords() {
    Set<String> words = new HashSet<>();
    String title = page.facts().meta("og:title", "twitter:title", "title");
    words.addAll(Words.of(title == null ? "" : title));
    if (words.isEmpty() && page.facts().windowTitle() != null) {
      words.addAll(Words.of(page.facts().windowTitle()));
    }
    return words;
  }

  private void gatherVocabulary() {
    int[] lastBlock = new int[vocabulary.length];
    for (int i = running.start(); i < running.end(); i++) {
      for (int word : pageWords.of(i)) {
        if (pageWords.isLong(word) && lastBlock[word] != i + 1) {
          lastBlock[word] = i + 1;
          vocabulary[word]++;
        }
      }
    }
  }

  private void sumUp(int n) {
    int last = -1;
    for (int i = 0; i < n; i++) {
      LineShape shape = shapes.get(i);
      wordsBefore[i + 1] = wordsBefore[i] + shape.words();
      sentenceWordsBefore[i + 1] =
          sentenceWordsBefore[i] + (shape.isSentence() ? shape.words() : 0);
      lastSentence[i] = last;
      last = shape.isSentence() ? i : last;
    }
    int next = n;
    for (int i = n - 1; i >= 0; i--) {
      nextSentence[i] = next;
      next = shapes.get(i).isSentence() ? i : next;
    }
  }

  /** The row of block {@code i}. Not for use by several threads. */
  public float[] row(int i) {
    own(i);
    cues(i);
    place(i);
    neighbour("p1", i - 1);
    neighbour("p2", i - 2);
    neighbour("p3", i - 3);
    neighbour("n1", i + 1);
    neighbour("n2", i + 2);
    neighbour("n3", i + 3);
    recurrence(i);
    for (int step = -2; step <= 2; step++) {
      int j = i + step;
      row.put("odds", FeatureRow.number(step), j < 0 || j >= odds.length ? 0 : odds[j]);
    }
    markup.describe(i, row);
    stretches.describe(i, row);
    cohesion.describe(i, row);
    PageBlock.@Nullable Marks marks = blocks.get(i).marks();
    kin.describe(i, marks == null ? null : marks.container(), row);
    return row.take();
  }

  private void own(int i) {
    LineShape s = shapes.get(i);
    PageBlock block = blocks.get(i);
    String text = block.text();
    double words = Math.max(1, s.words());
    row.put("words", s.words());
    row.put("characters", s.characters());
    row.put("wordLength", s.characters() / words);
    row.put("capitals", s.capitals() / words);
    row.put("upperCase", (double) s.upperCase() / Math.max(1, s.characters()));
    row.put("digits", (double) s.digits() / Math.max(1, s.characters()));
    row.put("commas", s.commas());
    row.put("quotes", s.quotes());
    row.put("separators", s.separators());
    row.put("sentenceEnds", s.sentenceEnds());
    row.put("functionWords", s.functionWords() / words);
    row.put("endsSentence", s.endsSentence());
    row.put("endsColon", text.endsWith(":"));
    row.put("endsDots", text.endsWith("...") || text.endsWith("…"));
    row.put("question", text.endsWith("?"));
    row.put("startsLower", Character.isLowerCase(text.charAt(0)));
    row.put("startsDigit", Character.isDigit(text.charAt(0)));
    row.put("startsQuote", "\"“„«'‘".indexOf(text.charAt(0)) >= 0);
    row.put("startsSign", "-–—•*·|(©@#".indexOf(text.charAt(0)) >= 0);
    row.put("dateLike", DateWords.looksLikeDate(block.words()));
  }

  private void cues(int i) {
    int cues = shapes.get(i).cues();
    int near = near(i);
    for (LineCue cue : LineCue.values()) {
      row.put("cue", cue.name(), cue.in(cues));
    }
    row.put("cuesNear", Integer.bitCount(near));
    row.put("nearPrompt", LineCue.PROMPT.in(near));
    row.put("nearRelated", LineCue.RELATED.in(near));
    row.put("nearLegal", LineCue.LEGAL.in(near));
    row.put("nearReply", LineCue.REPLY.in(near));
  }

  private int near(int i) {
    int cues = 0;
    for (int j = Math.max(0, i - 3); j <= Math.min(blocks.size() - 1, i + 3); j++) {
      cues |= j == i ? 0 : shapes.get(j).cues();
    }
    return cues;
  }

  private void place(int i) {
    int n = blocks.size();
    double total = Math.max(1, wordsBefore[n]);
    double sentences = Math.max(1, sentenceWordsBefore[n]);
    row.put("place", (double) i / n);
    row.put("placeInWords", wordsBefore[i] / total);
    row.put("placeInSentences", sentenceWordsBefore[i] / sentences);
    row.put("sentenceWordsBefore", sentenceWordsBefore[i]);
    row.put("sentenceWordsAfter", sentenceWordsBefore[n] - sentenceWordsBefore[i + 1]);
    row.put("blocks", n);
    row.put("pageWords", total);
    row.put("pageSentenceWords", sentences);
    row.put("sinceSentence", lastSentence[i] < 0 ? 99 : Math.min(99, i - lastSentence[i]));
    row.put("untilSentence", Math.min(99, nextSentence[i] - i));
    row.put("inRunning", i >= running.start() && i < running.end());
    row.put("fromRunningStart", clamp(i - running.start(), 60));
    row.put("fromRunningEnd", clamp(i - running.end(), 60));
    for (int width : new int[] {2, 5, 12, 30}) {
      int from = Math.max(0, i - width);
      int to = Math.min(n, i + width + 1);
      row.put("density", FeatureRow.number(width), density(from, to));
      row.put("densityBefore", FeatureRow.number(width), density(from, i));
      row.put("densityAfter", FeatureRow.number(width), density(i + 1, to));
    }
  }

  private double density(int from, int to) {
    int words = to <= from ? 0 : wordsBefore[to] - wordsBefore[from];
    return words == 0 ? 0 : (double) (sentenceWordsBefore[to] - sentenceWordsBefore[from]) / words;
  }

  private static double clamp(int value, int most) {
    return Math.max(-most, Math.min(most, value));
  }

  private void neighbour(String name, int i) {
    LineShape s = i < 0 || i >= blocks.size() ? null : shapes.get(i);
    row.put(name, "Words", s == null ? -1 : s.words());
    row.put(name, "Sentence", s != null && s.endsSentence());
    row.put(name, "Function", s == null ? 0 : (double) s.functionWords() / Math.max(1, s.words()));
    row.put(name, "Cues", s == null ? 0 : Integer.bitCount(s.cues()));
    row.put(name, "Comma", s == null ? 0 : s.commas());
  }

  private void recurrence(int i) {
    PageBlock block = blocks.get(i);
    boolean inside = i >= running.start() && i < running.end();
    int known = 0;
    int content = 0;
    int title = 0;
    for (int word : pageWords.of(i)) {
      if (pageWords.isLong(word)) {
        content++;
        known += vocabulary[word] > (inside ? 1 : 0) ? 1 : 0;
      }
      title += inTitle[word] ? 1 : 0;
    }
    row.put("repeats", repeats.getOrDefault(block.text(), 1));
    row.put("topicShare", content == 0 ? 0 : (double) known / content);
    row.put("topicWords", known);
    row.put("titleShare", (double) title / Math.max(1, block.words().size()));
    row.put("titleCover", titleWords.isEmpty() ? 0 : (double) title / titleWords.size());
    row.put("runningWords", running.end() - running.start());
  }
}
