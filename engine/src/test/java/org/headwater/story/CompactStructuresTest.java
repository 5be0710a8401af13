package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The structures of the state beside plain ones that do the same. */
class CompactStructuresTest {
  private final SplittableRandom random = new SplittableRandom(7);

  @Test
  void aMapOfNumbersIsAMap() {
    LongMap<String> map = new LongMap<>();
    Map<Long, String> plain = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = random.nextLong(-300, 300) << random.nextInt(3) * 20;
      if (random.nextInt(3) == 0) {
        assertThat(map.remove(key)).isEqualTo(plain.remove(key));
      } else {
        map.put(key, "v" + i);
        plain.put(key, "v" + i);
      }
      assertThat(map.size()).isEqualTo(plain.size());
    }
    for (long key = -300; key < 300; key++) {
      assertThat(map.get(key)).isEqualTo(plain.get(key));
      assertThat(map.contains(key)).isEqualTo(plain.containsKey(key));
    }
  }

  @Test
  void anIndexListsItsArticlesInOrder() {
    TermIndex index = new TermIndex();
    Map<Integer, TreeSet<Long>> plain = new TreeMap<>();
    long first = (1L << 32) - 2_000; // arrivals whose lower halves begin anew
    for (long arrival = first; arrival < first + 4_000; arrival++) {
      int term = random.nextInt(12);
      index.add(term, arrival);
      plain.computeIfAbsent(term, t -> new TreeSet<>()).add(arrival);
      long gone = arrival - random.nextInt(600);
      int other = random.nextInt(12);
      index.remove(other, gone);
      plain.getOrDefault(other, new TreeSet<>()).remove(gone);
    }
    plain.forEach((term, arrivals) -> {
      List<Long> all = List.copyOf(arrivals);
      List<Long> newest = all.subList(Math.max(0, all.size() - 400), all.size());
      Tally tally = new Tally();
      index.tally(term, 1, tally);
      assertThat(Arrays.stream(tally.greatest(500)).boxed()).isEqualTo(newest);
    });
  }

  @Test
  void aDictionaryGivesNumbersBack() {
    Dictionary dictionary = new Dictionary();
    Map<String, Integer> holds = new HashMap<>();
    for (int i = 0; i < 30_000; i++) {
      String term = "tërm" + random.nextInt(3_000);
      if (holds.getOrDefault(term, 0) > 0 && random.nextInt(5) < 3) {
        dictionary.release(dictionary.number(term));
        holds.merge(term, -1, Integer::sum);
      } else {
        int number = dictionary.hold(term);
        holds.merge(term, 1, Integer::sum);
        assertThat(dictionary.term(number)).isEqualTo(term);
      }
    }
    holds.values().removeIf(count -> count == 0);
    assertThat(dictionary.size()).isEqualTo(holds.size());
    holds.forEach(
        (term, count) -> assertThat(dictionary.count(dictionary.number(term))).isEqualTo(count));
  }

  @Test
  void aTallyGivesTheGreatestSums() {
    Tally tally = new Tally();
    Map<Long, Double> plain = new TreeMap<>();
    for (int i = 0; i < 5_000; i++) {
      long article = random.nextInt(1_500);
      double amount = 1 + random.nextInt(3);
      tally.add(article, amount);
      plain.merge(article, amount, Double::sum);
    }
    List<Long> best =
        plain.entrySet().stream()
            .sorted(Map.Entry.<Long, Double>comparingByValue().reversed())
            .limit(50)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    assertThat(Arrays.stream(tally.greatest(50)).boxed()).isEqualTo(best);
    assertThat(tally.greatest(5_000)).hasSize(plain.size());
  }

  @Test
  void aPackedDigestIsTheReducedOne() {
    Dictionary dictionary = new Dictionary();
    for (int i = 0; i < 300; i++) {
      dictionary.hold("t" + i);
    }
    Bag text = bag(200);
    Digest whole =
        new Digest(
            9,
            "ä-9",
            text,
            bag(20),
            bag(6),
            bag(0),
            new int[] {90, 3, 60},
            -4,
            17,
            new NamedDays(new int[] {2, 1104}),
            380,
            5);
    Digest reduced = Reduction.of(dictionary, whole);
    Digest read = PackedDigest.unpack(9, PackedDigest.pack(reduced));
    assertThat(read).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(reduced);
    assertThat(read.text().all()).isEqualTo(200);
    assertThat(read.text().size()).isEqualTo(48);
    assertThat(read.keys()).containsExactly(3, 60, 90);
    assertThat(read.copyOf()).isEqualTo(-1);
    assertThat(new Likeness(dictionary, whole).of(read, 0)[Likeness.TEXT]).isBetween(0.4, 1.0);
  }

  private Bag bag(int size) {
    int[] terms = new int[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      terms[i] = i;
      weights[i] = 0.25f + random.nextInt(4) * 0.5f;
    }
    return new Bag(terms, weights);
  }
}
