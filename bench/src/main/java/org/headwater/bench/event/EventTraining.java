package org.headwater.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.headwater.bench.data.PackedLines;
import org.headwater.bench.event.TypeClassifier.Guess;
import org.headwater.bench.event.TypeClassifier.Lesson;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Span;
import org.headwater.event.EventCoder;
import org.headwater.language.SentenceSplitter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Trains a classifier of event types and weighs it against the lexicon.
 *
 * <p>{@code EventTraining FOLDER}: the folder that holds {@code ngec-synthetic} and {@code
 * plover-gsr-dev}. Trained on the headline and the first sentence of each synthetic article, with
 * the type of its headline. Prints, for first sentences cross-validated by headline (five folds;
 * headlines that differ in names only stay together) and for PLOVER's records: how often the type
 * and its quad class are right by the classifier alone, by the lexicon alone (its first event,
 * without names), by the lexicon and, where it is silent, the classifier, and by the classifier
 * where it is sure and else the lexicon. Decision 042 says why nothing of it ships.
 */
public final class EventTraining {
  private static final int FOLDS = 5;

  /** Two headlines with so large a share of words in common are one. */
  private static final double SAME_HEADLINE = 0.4;

  /** How sure the classifier must be to be asked before the lexicon. */
  private static final double SURE = 0.7;

  private record Story(String headline, String lead, EventType type, int group) {}

  private final EventCoder coder = new EventCoder();

  private EventTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    EventTraining training = new EventTraining();
    List<Story> stories = stories(folder.resolve("ngec-synthetic"));
    Tally leads = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      TypeClassifier classifier =
          TypeClassifier.fit(lessons(stories.stream().filter(s -> s.group % FOLDS != held)));
      for (Story story : stories) {
        if (story.group % FOLDS == held) {
          training.weigh(story.lead, Set.of(story.type), classifier, leads);
        }
      }
    }
    leads.print("ngec-synthetic, first sentences");
    TypeClassifier classifier = TypeClassifier.fit(lessons(stories.stream()));
    System.out.println(classifier.size() + " features");
    Tally records = new Tally();
    Path gold = folder.resolve("plover-gsr-dev");
    List<JsonNode> labels = PackedLines.read(gold.resolve("gold.jsonl.gz"));
    List<JsonNode> texts = PackedLines.read(gold.resolve("articles.jsonl.gz"));
    for (int i = 0; i < texts.size(); i++) {
      Set<EventType> types = new HashSet<>();
      labels.get(i).path("events").forEach(event -> types.add(type(event)));
      training.weigh(texts.get(i).path("text").asString(), types, classifier, records);
    }
    records.print("plover-gsr-dev");
  }

  private static List<Lesson> lessons(Stream<Story> stories) {
    return stories
        .flatMap(story ->
            Stream.of(new Lesson(story.headline, story.type), new Lesson(story.lead, story.type)))
        .toList();
  }

  private void weigh(String text, Set<EventType> right, TypeClassifier classifier, Tally tally) {
    List<Event> events =
        coder.code(text, List.of(new Span(0, text.length())), List.of(), List.of(), List.of());
    Guess guess = classifier.guess(text);
    EventType told = events.isEmpty() ? null : events.getFirst().type();
    tally.add("classifier", guess.type(), right);
    tally.add("lexicon", told, right);
    tally.add("lexicon, else classifier", told == null ? guess.type() : told, right);
    boolean sure = guess.odds() >= SURE || told == null;
    tally.add("classifier where sure, else lexicon", sure ? guess.type() : told, right);
    if (told == null) {
      tally.add("classifier, of what the lexicon is silent on", guess.type(), right);
    }
  }

  private static EventType type(JsonNode event) {
    return EventType.valueOf(event.path("type").asString());
  }

  private static List<Story> stories(Path folder) throws IOException {
    List<JsonNode> articles = PackedLines.read(folder.resolve("articles.jsonl.gz"));
    List<JsonNode> gold = PackedLines.read(folder.resolve("gold.jsonl.gz"));
    List<Story> stories = new ArrayList<>();
    List<Set<String>> groups = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      String headline = articles.get(i).path("title").asString("");
      String text = articles.get(i).path("text").asString();
      Span lead = SentenceSplitter.sentences(text).getFirst();
      EventType type = type(gold.get(i).path("events").path(0));
      // in small letters, for headlines have capitals everywhere
      String plain = headline.toLowerCase(Locale.ROOT);
      Set<String> words = new HashSet<>(List.of(plain.split("\\W+")));
      stories.add(new Story(plain, lead.in(text), type, group(words, groups)));
    }
    return stories;
  }

  private static int group(Set<String> words, List<Set<String>> groups) {
    for (int g = 0; g < groups.size(); g++) {
      Set<String> both = new HashSet<>(words);
      both.retainAll(groups.get(g));
      int all = words.size() + groups.get(g).size() - both.size();
      if (both.size() >= SAME_HEADLINE * all) {
        return g;
      }
    }
    groups.add(words);
    return groups.size() - 1;
  }

  /** Right answers by way of answering. */
  private static final class Tally {
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    void add(String way, @Nullable EventType said, Set<EventType> right) {
      int[] count = counts.computeIfAbsent(way, key -> new int[3]);
      count[0]++;
      if (said != null) {
        count[1] += right.contains(said) ? 1 : 0;
        boolean quad = right.stream().anyMatch(type -> type.quadClass() == said.quadClass());
        count[2] += quad ? 1 : 0;
      }
    }

    void print(String set) {
      System.out.println(set);
      counts.forEach((way, count) ->
          System.out.printf(
              Locale.ROOT,
              "  %-46s type %.3f  quad %.3f  of %d%n",
              way,
              (double) count[1] / count[0],
              (double) count[2] / count[0],
              count[0]));
    }
  }
}
