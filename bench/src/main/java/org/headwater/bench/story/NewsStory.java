package org.headwater.bench.story;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;

/**
 * One made-up event and the articles that tell it. Every article can be made by itself, from the
 * story's number and its own, so that a stream of any length needs no memory for texts.
 *
 * <p>Reports of one story share names, places, figures and words, each in sentences of its own;
 * stories of one topic share words. A copy has the sentences of an earlier report: all of them, the
 * first half, or all with some words changed.
 */
final class NewsStory {
  private static final int TOPICS = 300;
  private static final int TOPIC_WORDS = 60;
  private static final int STORY_WORDS = 40;
  private static final int RARE_WORDS = 14;
  private static final int PEOPLE = 6;
  private static final int OUTLETS = 3_000;

  /** Part of the later articles of a story that are copies, and of their words that are changed. */
  private static final double COPIES = 0.2;

  private static final double CHANGED = 0.04;

  private final NewsWords words;
  private final long seed;
  private final int number;
  private final List<String> topic = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();

  /** What an article is told with. */
  private record Sentence(List<String> words, boolean quoted) {}

  /** A text with the names in it. */
  record Text(String title, String body, List<Span> sentences, List<EntityMention> names) {}

  NewsStory(NewsWords words, long seed, int number) {
    this.words = words;
    this.seed = seed;
    this.number = number;
    SplittableRandom plan = random(-1);
    int subject = NewsWords.zipf(plan, TOPICS);
    SplittableRandom ofTopic = NewsWords.random(seed, -1, subject);
    for (int i = 0; i < TOPIC_WORDS; i++) {
      topic.add(words.any(ofTopic));
    }
    for (int i = 0; i < STORY_WORDS; i++) {
      told.add(
          i % 3 == 0 && i / 3 < RARE_WORDS
              ? NewsWords.made(NewsWords.zipf(plan, 2_000_000))
              : words.any(plan));
    }
    for (int i = 0; i < PEOPLE; i++) {
      String given = NewsWords.name(5_000_000 + NewsWords.zipf(plan, 2_000));
      names.add(given + " " + NewsWords.name(6_000_000 + NewsWords.zipf(plan, 100_000)));
      names.add(words.place(plan));
      figures.add(Integer.toString(2 + NewsWords.zipf(plan, 5_000)));
    }
  }

  /** The article with a number of its own, published at a minute since the beginning of 2026. */
  AnnotatedArticle article(int report, long minute, long arrival) {
    SplittableRandom random = random(report);
    Text text = text(report, random);
    int outlet = NewsWords.zipf(random, OUTLETS);
    String published = LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(minute) + ":00+00:00";
    Metadata metadata =
        new Metadata(
            text.title(),
            List.of(),
            new PartialDate(published),
            NewsWords.name(9_000_000 + outlet) + " Post",
            null,
            "en",
            List.of());
    return new AnnotatedArticle(
        arrival,
        Article.ofText(id(report), metadata, text.body()),
        new Annotations(text.sentences(), text.names(), List.of(), List.of(), List.of()));
  }

  String id(int report) {
    return "n" + number + "-" + report;
  }

  private SplittableRandom random(int report) {
    return NewsWords.random(seed, number, report);
  }

  /** The report that an article copies: itself when it is no copy. */
  int original(int report) {
    return report == 0 ? 0 : original(report, random(report));
  }

  private int original(int report, SplittableRandom random) {
    int at = report;
    SplittableRandom chance = random;
    while (at > 0 && chance.nextDouble() < COPIES) {
      at = chance.nextInt(at);
      chance = random(at);
    }
    return at;
  }

  private Text text(int report, SplittableRandom random) {
    int original = report == 0 ? 0 : original(report, random);
    List<Sentence> sentences = sentences(NewsWords.random(seed, number, original).split());
    if (original != report) {
      double kind = random.nextDouble();
      sentences =
          kind < 0.5
              ? sentences
              : kind < 0.75
                  ? sentences.subList(0, sentences.size() / 2 + 1)
                  : changed(sentences, random);
    }
    return written(title(random), sentences);
  }

  private List<Sentence> sentences(SplittableRandom random) {
    List<String> angle = new ArrayList<>();
    for (String word : told) {
      if (random.nextDouble() < 0.5) {
        angle.add(word);
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    int length = 260 + random.nextInt(240);
    for (int at = 0; at < length; ) {
      List<String> sentence = new ArrayList<>();
      int words = 10 + random.nextInt(24);
      for (int i = 0; i < words; i++) {
        sentence.add(word(angle, random));
      }
      at += words;
      sentences.add(new Sentence(sentence, random.nextInt(6) == 0));
    }
    return sentences;
  }

  private String word(List<String> angle, SplittableRandom random) {
    double kind = random.nextDouble();
    if (kind < 0.43) {
      return words.functionWord(random);
    }
    if (kind < 0.45) {
      return NewsWords.name(6_000_000 + NewsWords.zipf(random, 100_000));
    }
    if (kind < 0.50) {
      return names.get(NewsWords.zipf(random, names.size()));
    }
    if (kind < 0.515) {
      return figures.get(NewsWords.zipf(random, figures.size()));
    }
    if (kind < 0.58) {
      return angle.isEmpty() ? "told" : angle.get(NewsWords.zipf(random, angle.size()));
    }
    if (kind < 0.66) {
      return topic.get(NewsWords.zipf(random, topic.size()));
    }
    return kind < 0.68 ? NewsWords.made(NewsWords.zipf(random, 2_000_000)) : words.common(random);
  }

  private String title(SplittableRandom random) {
    List<String> title = new ArrayList<>();
    title.add(names.get(NewsWords.zipf(random, 4)));
    for (int i = 0; i < 6; i++) {
      title.add(
          switch (random.nextInt(5)) {
            case 0 -> words.functionWord(random);
            case 1 -> words.common(random);
            default -> told.get(NewsWords.zipf(random, told.size()));
          });
    }
    return String.join(" ", title);
  }

  private List<Sentence> changed(List<Sentence> sentences, SplittableRandom random) {
    List<Sentence> changed = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<String> others = new ArrayList<>(sentence.words());
      others.replaceAll(word -> random.nextDouble() < CHANGED ? words.common(random) : word);
      changed.add(new Sentence(others, sentence.quoted()));
    }
    return changed;
  }

  private static Text written(String title, List<Sentence> sentences) {
    StringBuilder body = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<EntityMention> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int start = body.length();
      body.append(sentence.quoted() ? "“" : "");
      for (String word : sentence.words()) {
        int from = body.length();
        boolean first = from <= start + 1;
        body.append(first ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        if (Character.isUpperCase(word.charAt(0))) {
          names.add(new EntityMention(new Span(from, body.length()), EntityType.PER, word, word));
        }
        body.append(' ');
      }
      body.setCharAt(body.length() - 1, '.');
      body.append(sentence.quoted() ? "”" : "");
      spans.add(new Span(start, body.length()));
      body.append(spans.size() % 3 == 0 ? "\n\n" : " ");
    }
    return new Text(title, body.toString().strip(), spans, names);
  }
}
