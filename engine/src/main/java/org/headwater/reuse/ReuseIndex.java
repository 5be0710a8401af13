package org.headwater.reuse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.document.Article;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the last articles, and the search for what a new one has in common with them.
 *
 * <p>Candidates come from an inverted index of winnowed shingles ({@link Winnowing}) and of rare
 * stems ({@link RareStems}); containment, not resemblance, so that a copy cut to a quarter, or
 * embedded in another text, is found. Each candidate is then compared word by word ({@link Runs})
 * and sentence by sentence ({@link SentenceAlignment}); {@link Judgement} says what the comparison
 * means. State is bounded by the window: when a new text comes the oldest leaves it, and is kept
 * packed and under few of its fingerprints for a longer time ({@link OlderTexts}). Equal sequences
 * of articles give equal states and links.
 *
 * <p>Cost of an article: for each of its fingerprints and rare stems at most {@value #CHAIN}
 * entries of the index, and at most {@value #CANDIDATES} comparisons with texts of the window and a
 * few with older ones, each at the cost of {@link Runs} and {@link SentenceAlignment}.
 *
 * <p>Not thread-safe; one caller at a time.
 */
public final class ReuseIndex {
  /** The version that {@link #write} writes. */
  public static final int VERSION = 3;

  /** How many articles are kept when nothing else is said. */
  public static final int WINDOW = 10_000;

  /** How many articles before those are kept packed when nothing else is said. */
  public static final int OLDER = 200_000;

  /** How many articles with the same fingerprint are looked at, the newest. */
  private static final int CHAIN = 64;

  /** The same for articles with the same rare stem: what many have is not rare at the time. */
  private static final int RARE_CHAIN = 16;

  /** Rare stems in common from which texts without a fingerprint in common are compared. */
  private static final int FEWEST_RARE = 2;

  /** How many candidates are compared, those with the most fingerprints in common. */
  private static final int CANDIDATES = 40;

  /** Fingerprints in common from which two texts are compared: so many has any long stretch. */
  private static final int COMMON_FINGERPRINTS = 4;

  /** The same as a part of the shorter text's fingerprints. */
  private static final double COMMON_RATE = 0.1;

  /** What a rare stem in common adds to the count of fingerprints in common. */
  private static final int RARE_STEM = 1 << 16;

  /** Part of the content words in common from which sentences are compared. */
  private static final double COMMON_CONTENT = 0.5;

  /** The same for sentences in other words. */
  private static final double COMMON_RETOLD = 0.4;

  /** A text with what is derived from it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Kept(Wording text, long[] fingerprints, int[] content) {}

  private final int window;
  private final Postings postings = new Postings();

  /** The texts by the number of their coming, ascending. */
  private final TreeMap<Integer, Kept> texts = new TreeMap<>();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final OlderTexts older;
  private int next = 1;

  /** Replaced texts, as far as they may have postings, and at most how many these are. */
  private final TreeSet<Integer> gone = new TreeSet<>();

  private int dead;

  /** Those of the language that the last article was in. */
  private @Nullable ContentStems stems;

  /** An empty index that keeps {@link #WINDOW} articles and {@link #OLDER} before them. */
  public ReuseIndex() {
    this(WINDOW, OLDER);
  }

  /**
   * An empty index.
   *
   * @param window how many articles are kept, at least 1
   */
  public ReuseIndex(int window) {
    this(window, 0);
  }

  /**
   * An empty index.
   *
   * @param window how many articles are kept, at least 1
   * @param older how many articles before them are kept packed: copies of them are found unless
   *     little is copied, rewrites that share no words in a row are not
   */
  public ReuseIndex(int window, int older) {
    if (window < 1) {
      throw new IllegalArgumentException("window below 1: " + window);
    }
    this.window = window;
    this.older = new OlderTexts(older);
  }

  /** An empty index beside stories of so many whole articles: no text is kept whole for longer. */
  public static ReuseIndex within(int articles) {
    return new ReuseIndex(Math.max(1, Math.min(articles, WINDOW)), OLDER);
  }

  /**
   * Takes an article and says with which earlier ones it shares text. An id that is known replaces
   * its old text.
   *
   * @param arrival the article's number in the order of arrival
   * @return links with the earlier article as a and this one as b, by order of the earlier ones
   */
  public List<ReuseLink> add(Article article, long arrival) {
    Wording text = WordingReader.read(article, arrival, stems(WordingReader.language(article)));
    NewText compared = new NewText(text);
    remove(article.id());
    long[] fingerprints = keys(text);
    List<ReuseLink> links = new ArrayList<>();
    for (Wording other : older.candidates(fingerprints)) {
      Judgement.of(other, compared).ifPresent(links::add);
    }
    int[] content = text.content();
    Counts shared = shared(fingerprints);
    for (int number : shared.best(CANDIDATES, both -> both % RARE_STEM + both / RARE_STEM)) {
      Kept other = texts.get(number);
      if (other != null) {
        compare(other, compared, content, shared.of(number), fingerprints.length)
            .ifPresent(links::add);
      }
    }
    keep(new Kept(text, fingerprints, content));
    return links;
  }

  private ContentStems stems(String language) {
    if (stems == null || !stems.language().equals(language)) {
      stems = new ContentStems(language);
    }
    return stems;
  }

  /** The number of articles kept. */
  public int size() {
    return texts.size() + older.size();
  }

  private static long[] keys(Wording text) {
    return RareStems.join(RareStems.keys(text), Winnowing.fingerprints(text));
  }

  /** Compares what has more in common than chance: words in a row, or content words alone. */
  private static Optional<ReuseLink> compare(
      Kept other, NewText text, int[] content, int shared, int fingerprints) {
    int fewest = Math.min(other.fingerprints().length, fingerprints) - RareStems.KEPT;
    int shingles = shared % RARE_STEM;
    if (shingles == 0 && shared / RARE_STEM < FEWEST_RARE) {
      return Optional.empty();
    }
    double common = Wording.common(other.content(), content);
    double least = Math.min(other.content().length, content.length);
    if (shingles >= COMMON_FINGERPRINTS
        || shingles >= COMMON_RATE * Math.max(1, fewest)
        || shingles > 0 && common >= COMMON_CONTENT * least) {
      return Judgement.of(other.text(), text);
    }
    return common >= COMMON_RETOLD * least
        ? Judgement.ofOtherWords(other.text(), text)
        : Optional.empty();
  }

  /** How many fingerprints and rare stems the earlier articles have in common with a new one. */
  private Counts shared(long[] fingerprints) {
    Counts shared = new Counts();
    int oldest = texts.isEmpty() ? next : texts.firstKey();
    for (long fingerprint : fingerprints) {
      int looked = 0;
      boolean rare = RareStems.isKey(fingerprint);
      int weight = rare ? RARE_STEM : 1;
      int chain = rare ? RARE_CHAIN : CHAIN;
      for (int e = postings.first(fingerprint);
          e != 0 && looked < chain && postings.number(e) >= oldest;
          e = postings.next(e)) {
        if (gone.isEmpty() || !gone.contains(postings.number(e))) {
          shared.add(postings.number(e), weight);
          looked++;
        }
      }
    }
    return shared;
  }

  private void keep(Kept kept) {
    int number = next++;
    texts.put(number, kept);
    numbers.put(kept.text().id(), number);
    index(number, kept.fingerprints());
    if (texts.size() > window) {
      Map.Entry<Integer, Kept> oldest = texts.firstEntry();
      older.add(oldest.getKey(), oldest.getValue().text(), oldest.getValue().fingerprints());
      texts.remove(oldest.getKey());
      numbers.remove(oldest.getValue().text().id());
    }
    postings.trim(texts.firstKey());
    gone.headSet(texts.firstKey()).clear();
  }

  private void index(int number, long[] fingerprints) {
    for (long fingerprint : fingerprints) {
      postings.add(fingerprint, number);
    }
  }

  /** Lets an article go, if it is here. */
  public void forget(String article) {
    remove(article);
  }

  private void remove(String id) {
    Integer number = numbers.remove(id);
    Kept replaced = number == null ? null : texts.remove(number);
    if (number != null && replaced != null) {
      gone.add(number);
      dead += replaced.fingerprints().length;
      if (dead > postings.size() / 2) {
        postings.keepOnly(texts::containsKey);
        gone.clear();
        dead = 0;
      }
    }
    older.remove(id);
  }

  /** Writes the state; equal states give equal bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(window);
    out.writeInt(older.most());
    older.write(out);
    out.writeInt(next);
    out.writeInt(texts.size());
    for (Map.Entry<Integer, Kept> entry : texts.entrySet()) {
      out.writeInt(entry.getKey());
      entry.getValue().text().write(out);
    }
  }

  /**
   * Reads a state that {@link #write} wrote.
   *
   * @throws IOException when the version is unknown or the bytes are damaged
   */
  public static ReuseIndex read(int version, DataInput in) throws IOException {
    if (version != VERSION) {
      throw new IOException("reuse index of unknown version " + version);
    }
    ReuseIndex index = new ReuseIndex(in.readInt(), in.readInt());
    index.older.read(in);
    index.next = in.readInt();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      int number = in.readInt();
      Wording text = Wording.read(in);
      index.texts.put(number, new Kept(text, keys(text), text.content()));
      index.numbers.put(text.id(), number);
    }
    index.texts.forEach((number, kept) -> index.index(number, kept.fingerprints()));
    return index;
  }
}
