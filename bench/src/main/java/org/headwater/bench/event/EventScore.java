package org.headwater.bench.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.document.Article;
import org.headwater.document.Event;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.document.Participant;
import org.headwater.language.EncoderTagger;
import org.headwater.language.LinearTagger;
import org.headwater.language.Tagger;
import org.headwater.pipeline.Annotator;
import org.jspecify.annotations.Nullable;

/**
 * Measures the coding of events on sentences of invented news that were labelled before their
 * author saw the lexicon ({@code sentences.tsv}): one event a sentence, or none.
 *
 * <p>{@code EventScore [--second | --third | --codebook] [--tagger=fast] [--misses]}: {@code
 * --second} and {@code --third} take {@code sentences-second.tsv} and {@code sentences-third.tsv},
 * written later and labelled before the engine was asked, {@code --codebook} the sentences by which
 * the lexicon was widened ({@code codebook.tsv}). It prints for the sentences that may be read when
 * rules are made (odd numbers), for those that are only counted (even) and for all: how often the
 * type and its quad class of the first event are right; actor, recipient, both together with the
 * type, mode and status, each of the sentences that have one (an event that was not found is wrong
 * in all); precision, recall and F1 of contexts of the first event; the share of sentences without
 * an event for which none is told, and all events told there. {@code --misses} shows the failures,
 * of odd numbers only.
 */
public final class EventScore {
  /** Every sentence is of this day. */
  private static final String DAY = "2026-11-16";

  /** The table each option asks for. */
  private static final Map<String, String> TABLES =
      Map.of(
          "--second", "sentences-second.tsv",
          "--third", "sentences-third.tsv",
          "--codebook", "codebook.tsv");

  private final Map<String, int[]> counts = new LinkedHashMap<>();

  private EventScore() {}

  public static void main(String[] arguments) {
    Set<String> options = Set.of(arguments);
    Tagger tagger = options.contains("--tagger=fast") ? LinearTagger.open() : EncoderTagger.open();
    Annotator annotator = new Annotator(tagger);
    EventScore read = new EventScore();
    EventScore held = new EventScore();
    EventScore all = new EventScore();
    for (LabelledSentence sentence : LabelledSentence.read(table(options))) {
      List<Event> events = annotator.annotate(article(sentence.text())).events();
      boolean right = (sentence.held() ? held : read).add(sentence, events);
      all.add(sentence, events);
      if (!right && !sentence.held() && options.contains("--misses")) {
        miss(sentence, events);
      }
    }
    read.print("read");
    held.print("held");
    all.print("all");
  }

  private static String table(Set<String> options) {
    return TABLES.entrySet().stream()
        .filter(table -> options.contains(table.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("sentences.tsv");
  }

  private static Article article(String text) {
    Metadata dated =
        new Metadata(null, List.of(), new PartialDate(DAY), null, null, null, List.of());
    return Article.ofText("a", dated, text);
  }

  /** Counts one sentence; returns whether all of it is right but mode and contexts. */
  private boolean add(LabelledSentence sentence, List<Event> events) {
    if (sentence.types().isEmpty()) {
      count("quiet", events.isEmpty());
      return events.isEmpty();
    }
    Event first = events.isEmpty() ? null : events.getFirst();
    boolean type = sentence.type(first);
    boolean actor = sentence.actors().isEmpty() || sentence.actor(first);
    boolean recipient = sentence.recipients().isEmpty() || sentence.recipient(first);
    boolean told = !sentence.statuses().isEmpty();
    boolean status =
        !told || (first != null && sentence.statuses().contains(first.status().label()));
    count("found", first != null);
    count("type", type);
    count("quad", sentence.quad(first));
    countWhere(!sentence.actors().isEmpty(), "actor", actor);
    countWhere(!sentence.recipients().isEmpty(), "recipient", recipient);
    count("all three", type && actor && recipient);
    String mode = first == null ? null : first.mode();
    countWhere(
        !sentence.modes().isEmpty(), "mode", sentence.modes().contains(String.valueOf(mode)));
    countWhere(told, "status", status);
    countWhere(told && !sentence.statuses().contains("actual"), "status, not actual", status);
    contexts(sentence.contexts(), first == null ? List.of() : first.contexts());
    return type && actor && recipient && status;
  }

  private void contexts(Set<String> right, List<String> told) {
    Set<String> both = new HashSet<>(told);
    both.retainAll(right);
    int[] precision = counts.computeIfAbsent("contexts, precision", key -> new int[2]);
    precision[0] += both.size();
    precision[1] += told.size();
    int[] recall = counts.computeIfAbsent("contexts, recall", key -> new int[2]);
    recall[0] += both.size();
    recall[1] += right.size();
  }

  private void countWhere(boolean asked, String figure, boolean right) {
    if (asked) {
      count(figure, right);
    }
  }

  private void count(String figure, boolean right) {
    int[] count = counts.computeIfAbsent(figure, key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private void print(String half) {
    String figures =
        counts.entrySet().stream()
            .map(entry -> figure(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("; "));
    System.out.println(half + ": " + figures);
  }

  private static String figure(String name, int[] count) {
    double share = count[1] == 0 ? 0 : 100.0 * count[0] / count[1];
    return String.format(Locale.ROOT, "%s %.1f (%d of %d)", name, share, count[0], count[1]);
  }

  private static void miss(LabelledSentence sentence, List<Event> events) {
    System.out.println(sentence.number() + " " + sentence.text());
    System.out.printf(
        Locale.ROOT,
        "   right: %s %s %s -> %s%n",
        sentence.types(),
        sentence.statuses(),
        sentence.actors(),
        sentence.recipients());
    for (Event event : events) {
      System.out.printf(
          Locale.ROOT,
          "   told:  %s [%s] %s %s -> %s%n",
          event.type(),
          event.trigger().in(sentence.text()),
          event.status().label(),
          name(event.actor(), event.moreActors()),
          name(event.recipient(), event.moreRecipients()));
    }
  }

  private static String name(@Nullable Participant first, List<Participant> more) {
    String names =
        more.stream().map(participant -> " + " + participant.name()).collect(Collectors.joining());
    return (first == null ? "nobody" : first.name()) + names;
  }
}
