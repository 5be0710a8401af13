package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Terms as numbers, with the number of articles in the window that have them. A term that no
 * article has any more gives its number back, so the dictionary is bounded by the window.
 */
final class Dictionary {
  /** As many articles as these are taken as read before the first one. */
  private static final double PRIOR_ARTICLES = 500;

  /** The part of them that is taken to have a term, whatever the term. */
  private static final double PRIOR_RATE = 0.002;

  private static final double[] LOGARITHMS =
      IntStream.range(0, 4096).mapToDouble(Dictionary::logarithm).toArray();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<@Nullable String> terms = new ArrayList<>();
  private int[] counts = new int[1024];
  private final ArrayList<Integer> free = new ArrayList<>();
  private int articles;
  private double whole = Math.log(PRIOR_ARTICLES);

  /** The number of a term, which the caller now holds once more. */
  int hold(String term) {
    Integer known = numbers.get(term);
    int number = known != null ? known : newNumber(term);
    counts[number]++;
    return number;
  }

  /** The number of a term that somebody holds. */
  int number(String term) {
    Integer number = numbers.get(term);
    if (number == null) {
      throw new IllegalStateException("nobody holds the term " + term);
    }
    return number;
  }

  private int newNumber(String term) {
    int number;
    if (free.isEmpty()) {
      number = terms.size();
      terms.add(term);
      if (number == counts.length) {
        counts = Arrays.copyOf(counts, number * 2);
      }
    } else {
      number = free.removeLast();
      terms.set(number, term);
    }
    numbers.put(term, number);
    return number;
  }

  /** Gives back one hold on a term. */
  void release(int number) {
    if (--counts[number] == 0) {
      numbers.remove(term(number));
      terms.set(number, null);
      free.add(number);
    }
  }

  void addArticle() {
    articles++;
    whole = Math.log(articles + PRIOR_ARTICLES);
  }

  void removeArticle() {
    articles--;
    whole = Math.log(articles + PRIOR_ARTICLES);
  }

  String term(int number) {
    String term = terms.get(number);
    if (term == null) {
      throw new IllegalStateException("no term has the number " + number);
    }
    return term;
  }

  int count(int number) {
    return counts[number];
  }

  int articles() {
    return articles;
  }

  /** How much a term tells: the logarithm of the inverse of the part of articles that have it. */
  double weight(int number) {
    int count = counts[number];
    return Math.max(0, whole - (count < LOGARITHMS.length ? LOGARITHMS[count] : logarithm(count)));
  }

  private static double logarithm(int count) {
    return Math.log(count + PRIOR_ARTICLES * PRIOR_RATE);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(articles);
    out.writeInt(terms.size());
    for (int i = 0; i < terms.size(); i++) {
      out.writeInt(counts[i]);
      if (counts[i] > 0) {
        out.writeUTF(term(i));
      }
    }
    out.writeInt(free.size());
    for (int number : free) {
      out.writeInt(number);
    }
  }

  static Dictionary read(DataInput in) throws IOException {
    Dictionary dictionary = new Dictionary();
    dictionary.articles = in.readInt();
    dictionary.whole = Math.log(dictionary.articles + PRIOR_ARTICLES);
    int size = in.readInt();
    dictionary.counts = new int[Math.max(1024, size)];
    for (int i = 0; i < size; i++) {
      dictionary.counts[i] = in.readInt();
      String term = dictionary.counts[i] > 0 ? in.readUTF() : null;
      dictionary.terms.add(term);
      if (term != null) {
        dictionary.numbers.put(term, i);
      }
    }
    int free = in.readInt();
    for (int i = 0; i < free; i++) {
      dictionary.free.add(in.readInt());
    }
    return dictionary;
  }
}
