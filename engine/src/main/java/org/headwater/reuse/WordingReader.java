package org.headwater.reuse;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.attribution.Quotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.Span;
import org.headwater.language.LanguageIdentifier;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.WordBreaks;
import org.jspecify.annotations.Nullable;

/**
 * Turns a text into the numbers of a {@link Wording}.
 *
 * <p>A word is a run of letters, marks and digits; scripts written without spaces are cut by {@link
 * WordBreaks}. Words are compared in lower case. A content word's stem number is odd when the word
 * is a number or is written with a capital inside a sentence, so that names and numbers can weigh
 * more. Sentences that belong to no report (subscription prompts, copyright lines) are left out by
 * {@link Boilerplate}. Cost: linear in the text.
 */
final class WordingReader {
  private static final int LONGEST_WORD = Byte.MAX_VALUE;
  private static final int LONGEST_FIGURE = 30;

  /** No sentence begins after so many words: no report is longer, a page of a book is no report. */
  static final int LONGEST_TEXT = 4_000;

  /** Words of the last sentence that may be kept beyond {@link #LONGEST_TEXT}. */
  private static final int LONGEST_SENTENCE = 500;

  /**
   * Units of an outlet or credit that are kept: a page may claim any name, and the kept ones must
   * fit {@link java.io.DataOutput#writeUTF}.
   */
  private static final int LONGEST_NAME = 1_000;

  /** Distinct credits that are kept: a page may be nothing but copyright lines. */
  private static final int MOST_CREDITS = 50;

  private final String text;
  private final ContentStems stems;
  private final boolean[] quoted;
  private @Nullable WordBreaks breaks;
  private int size;
  private int[] words = new int[256];
  private int[] stemNumbers = new int[256];
  private int[] starts = new int[256];
  private byte[] lengths = new byte[256];

  private WordingReader(String text, ContentStems stems) {
    this.text = text;
    this.stems = stems;
    this.quoted = new Quotations(text).mask();
  }

  static Wording read(Article article, long arrival) {
    return read(article, arrival, new ContentStems(language(article)));
  }

  /** The same with stems that remember the words of earlier articles of the language. */
  static Wording read(Article article, long arrival, ContentStems stems) {
    return new WordingReader(article.text(), stems).read(article.id(), arrival, article.metadata());
  }

  static String language(Article article) {
    String language = article.metadata().language();
    return language == null ? LanguageIdentifier.identify(article.text()).orElse("en") : language;
  }

  private Wording read(String id, long arrival, Metadata metadata) {
    List<Span> sentences = SentenceSplitter.sentences(text);
    Set<String> credits = new LinkedHashSet<>();
    metadata.credits().stream().limit(MOST_CREDITS).map(WordingReader::lower).forEach(credits::add);
    int total = 0;
    int[] sentenceStarts = new int[sentences.size()];
    int kept = 0;
    long hash = 0xcbf29ce484222325L;
    for (Span sentence : sentences) {
      int before = size;
      if (size < LONGEST_TEXT) {
        readWords(sentence);
      }
      if (size > before && Boilerplate.is(sentence.in(text))) {
        total += size - before;
        size = before;
        if (credits.size() < MOST_CREDITS) {
          credits.add(sentence.in(text).toLowerCase(Locale.ROOT));
        }
      }
      if (size > before) {
        sentenceStarts[kept++] = before;
      }
    }
    int free = 0;
    for (int i = 0; i < size; i++) {
      hash = (hash ^ words[i]) * 0x100000001b3L;
      free += lengths[i] > 0 ? 1 : 0;
    }
    return new Wording(
        arrival,
        id,
        metadata.published(),
        metadata.outlet() == null ? "" : lower(metadata.outlet()),
        credits.toArray(String[]::new),
        total + size,
        free,
        hash,
        Arrays.copyOf(words, size),
        Arrays.copyOf(stemNumbers, size),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(lengths, size),
        Arrays.copyOf(sentenceStarts, kept));
  }

  /** The numbers of the words of a name in lower case. */
  static int[] words(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .mapToInt(word -> mix(word.hashCode()))
        .toArray();
  }

  private static String lower(String name) {
    String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return cut.toLowerCase(Locale.ROOT);
  }

  private void readWords(Span sentence) {
    boolean first = true;
    int at = sentence.start();
    while (at < sentence.end() && size < LONGEST_TEXT + LONGEST_SENTENCE) {
      int end = wordEnd(at, sentence.end());
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
      } else {
        add(at, end, first);
        first = false;
        at = end;
      }
    }
  }

  /** The end of the word that starts here, or here when none does. */
  private int wordEnd(int from, int limit) {
    if (WordBreaks.isUnspaced(text.codePointAt(from)) && isWordPart(text.codePointAt(from))) {
      return unspacedEnd(from, limit);
    }
    int at = from;
    while (at < limit && at - from < LONGEST_WORD - 1) {
      int c = text.codePointAt(at);
      if (!isWordPart(c) || WordBreaks.isUnspaced(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return Math.min(at, limit);
  }

  private int unspacedEnd(int from, int limit) {
    if (breaks == null) {
      breaks = new WordBreaks(text);
    }
    int end = breaks.end(from, limit);
    return end - from < LONGEST_WORD ? end : text.offsetByCodePoints(from, 1);
  }

  private static boolean isWordPart(int c) {
    return c < 128
        ? Character.isLetterOrDigit(c)
        : Character.isLetterOrDigit(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private void add(int start, int end, boolean first) {
    if (size == words.length) {
      int larger = size * 2;
      words = Arrays.copyOf(words, larger);
      stemNumbers = Arrays.copyOf(stemNumbers, larger);
      starts = Arrays.copyOf(starts, larger);
      lengths = Arrays.copyOf(lengths, larger);
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    words[size] = mix(word.hashCode());
    stemNumbers[size] = stem(word, start, first);
    starts[size] = start;
    lengths[size] = (byte) (quoted[start] ? start - end : end - start);
    size++;
  }

  /** The number of a word's stem; the parts of a number that a separator cuts count as one. */
  private int stem(String word, int start, boolean first) {
    if (Character.isDigit(word.codePointAt(0))) {
      return continuesNumber(start) || continuesRun(start)
          ? Wording.NO_STEM
          : ContentStems.ofNumber(figure(start));
    }
    int unit = stems.value(word);
    if (unit > 0 && unit < 10 && size > 0 && continuesWord(start)) {
      int tens = stems.value(text.substring(starts[size - 1], start - 1).toLowerCase(Locale.ROOT));
      if (tens >= 20) {
        stemNumbers[size - 1] = ContentStems.ofNumber(Integer.toString(tens + unit));
        return Wording.NO_STEM;
      }
    }
    int stem = stems.of(word);
    boolean marked = !first && Character.isUpperCase(text.codePointAt(start));
    return stem != Wording.NO_STEM && marked ? stem | ContentStems.MARKED : stem;
  }

  private boolean continuesWord(int start) {
    return text.charAt(start - 1) == '-'
        && starts[size - 1] + Math.abs(lengths[size - 1]) == start - 1;
  }

  private boolean continuesNumber(int start) {
    return start > 1 && isSeparator(start - 1) && Character.isDigit(text.charAt(start - 2));
  }

  /** Whether this is a further part of a run that is longer than any word. */
  private boolean continuesRun(int start) {
    if (start == 0) {
      return false;
    }
    int before = text.codePointBefore(start);
    return isWordPart(before) && !WordBreaks.isUnspaced(before);
  }

  private boolean isSeparator(int at) {
    char c = text.charAt(at);
    return c == '.' || c == ',';
  }

  /** The digits from here on without separators of thousands and without whole thousands. */
  private String figure(int start) {
    StringBuilder figure = new StringBuilder();
    int at = start;
    while (at < text.length() && at - start < LONGEST_FIGURE) {
      int digits = at;
      while (at < text.length()
          && at - digits < LONGEST_WORD
          && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      String group = text.substring(digits, at).toLowerCase(Locale.ROOT);
      boolean thousands = digits > start && group.length() == 3;
      figure.append(digits > start && !thousands ? "." : "").append(group);
      if (at + 1 >= text.length() || !isSeparator(at) || !Character.isDigit(text.charAt(at + 1))) {
        break;
      }
      at++;
    }
    String whole = figure.toString();
    int end = whole.length();
    while (end > 3 && whole.startsWith("000", end - 3)) {
      end -= 3;
    }
    return whole.substring(0, end);
  }

  /** Spreads the bits of a hash (the finaliser of MurmurHash3). */
  static int mix(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
