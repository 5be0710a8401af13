package org.headwater.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.headwater.Saved;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.junit.jupiter.api.Test;

class OlderTextsTest {
  /** A text of made-up words that no other number gives. */
  private static Article article(String id, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder("Told at  last: ");
    for (int i = 0; i < 200; i++) {
      text.append(i % 50 == 20 ? "“" : "");
      text.append("tar").append((char) ('a' + random.nextInt(26))).append(random.nextInt(40));
      text.append(i % 50 == 30 ? "”" : "").append(i % 14 == 13 ? ". Then " : " ");
    }
    return article(id, text.toString());
  }

  private static Article article(String id, String text) {
    Metadata metadata =
        new Metadata(
            null,
            List.of(),
            new PartialDate("2031-05"),
            "Kestrel Post",
            null,
            "en",
            List.of("Osterwire"));
    return Article.ofText(id, metadata, text);
  }

  private static ReuseIndex filled(int window, int older, int articles) {
    ReuseIndex index = new ReuseIndex(window, older);
    for (int i = 1; i <= articles; i++) {
      assertThat(index.add(article("a" + i, i), i)).isEmpty();
    }
    return index;
  }

  @Test
  void aCopyOfATextThatLeftTheWindowIsFound() {
    ReuseIndex index = filled(3, 20, 15);
    assertThat(index.size()).isEqualTo(15);
    assertThat(index.add(article("copy", 2), 16))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.a()).isEqualTo("a2");
          assertThat(link.kind()).isEqualTo(ReuseKind.REPRINT);
        });
  }

  @Test
  void soIsACopyCutToAThird() {
    ReuseIndex index = filled(3, 20, 15);
    String text = article("x", 4).text();
    assertThat(index.add(article("cut", text.substring(0, text.length() / 3)), 16))
        .extracting(ReuseLink::a)
        .containsExactly("a4");
  }

  @Test
  void linksComeInTheOrderOfTheEarlierArticles() {
    ReuseIndex index = filled(3, 20, 8);
    String both = article("x", 2).text() + "\n\n" + article("x", 7).text();
    assertThat(index.add(article("both", both), 9))
        .extracting(ReuseLink::a)
        .containsExactly("a2", "a7");
  }

  @Test
  void whatIsBeyondTheBoundsIsForgotten() {
    ReuseIndex index = filled(3, 5, 15);
    assertThat(index.size()).isEqualTo(8);
    assertThat(index.add(article("copy", 2), 16)).isEmpty();
    assertThat(index.add(article("other copy", 10), 17)).hasSize(1);
  }

  @Test
  void aNewVersionReplacesAnOlderText() {
    ReuseIndex index = filled(3, 20, 15);
    index.add(article("a2", 40), 16);
    assertThat(index.size()).isEqualTo(15);
    assertThat(index.add(article("copy", 2), 17)).isEmpty();
    assertThat(index.add(article("copy of the new", 40), 18)).hasSize(1);
  }

  @Test
  void aRestoredIndexGoesOnTheSame() throws IOException {
    ReuseIndex index = filled(4, 12, 40);
    byte[] bytes = Saved.bytes(index::write);
    ReuseIndex restored = Saved.read(bytes, in -> ReuseIndex.read(ReuseIndex.VERSION, in));
    assertThat(Saved.bytes(restored::write)).isEqualTo(bytes);
    for (int i = 41; i < 70; i++) {
      Article next = article("b" + i, 25 + i % 50);
      assertThat(restored.add(next, i)).isEqualTo(index.add(next, i));
    }
    assertThat(Saved.bytes(restored::write)).isEqualTo(Saved.bytes(index::write));
  }

  @Test
  void packingLosesNothing() {
    WordTable table = new WordTable();
    List<byte[]> packed = new ArrayList<>();
    List<Wording> texts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      texts.add(WordingReader.read(article("ä" + i, i), i));
      packed.add(PackedWording.pack(texts.getLast(), table));
    }
    for (int i = 0; i < 30; i++) {
      assertThat(PackedWording.unpack(packed.get(i), table))
          .usingRecursiveComparison()
          .isEqualTo(texts.get(i));
      if (i < 20) {
        PackedWording.release(packed.get(i), table);
      }
    }
    assertThat(PackedWording.unpack(packed.get(25), table))
        .usingRecursiveComparison()
        .isEqualTo(texts.get(25));
    assertThat(packed.getFirst().length).isLessThan(5 * texts.getFirst().size());
  }

  @Test
  void postingsAreThoseOfAMap() {
    SplittableRandom random = new SplittableRandom(3);
    Postings postings = new Postings();
    Map<Long, List<Integer>> plain = new HashMap<>();
    for (int number = 1; number < 9_000; number++) {
      long key = random.nextInt(500) * 0x9E3779B97F4A7C15L;
      postings.add(key, number);
      plain.computeIfAbsent(key, k -> new ArrayList<>()).addFirst(number);
      postings.trim(number - 700);
    }
    assertThat(postings.size()).isLessThan(1_200);
    plain.forEach((key, numbers) -> {
      List<Integer> found = new ArrayList<>();
      for (int e = postings.first(key); e != 0; e = postings.next(e)) {
        found.add(postings.number(e));
      }
      assertThat(found).isEqualTo(numbers.subList(0, found.size()));
      assertThat(numbers.stream().filter(n -> n >= 8_300)).isSubsetOf(found);
    });
  }
}
