package org.headwater.bench.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Participant;
import org.headwater.entity.Countries;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the event it tells, of {@code sentences.tsv} or a later table; several answers may
 * be right.
 *
 * @param types empty when the sentence tells of no event
 * @param modes empty when the label names none; so are actors and recipients
 * @param contexts what the act is about, all of them
 */
record LabelledSentence(
    int number,
    List<EventType> types,
    List<String> modes,
    List<String> statuses,
    List<String> actors,
    List<String> recipients,
    Set<String> contexts,
    String text) {
  /** The sentences of a table beside the class. */
  static List<LabelledSentence> read(String table) {
    return WordList.table(LabelledSentence.class, table).stream()
        .map(LabelledSentence::of)
        .toList();
  }

  private static LabelledSentence of(List<String> row) {
    List<EventType> types =
        row.get(1).equals("-")
            ? List.of()
            : answers(row.get(1)).stream().map(EventType::valueOf).toList();
    return new LabelledSentence(
        Integer.parseInt(row.get(0)),
        types,
        answers(row.get(2)),
        answers(row.get(3)),
        answers(row.get(4)),
        answers(row.get(5)),
        Set.copyOf(answers(row.get(6))),
        row.get(7));
  }

  private static List<String> answers(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
  }

  /** Whether nobody may read the failures of this sentence. */
  boolean held() {
    return number % 2 == 0;
  }

  boolean type(@Nullable Event event) {
    return event != null && types.contains(event.type());
  }

  boolean quad(@Nullable Event event) {
    return event != null
        && types.stream().anyMatch(type -> type.quadClass() == event.type().quadClass());
  }

  boolean actor(@Nullable Event event) {
    return event != null && agrees(actors, event.actor(), event.moreActors());
  }

  boolean recipient(@Nullable Event event) {
    return event != null && agrees(recipients, event.recipient(), event.moreRecipients());
  }

  /** One name is the other or a run of its words; "Norlanders" and "Norland army" are Norland. */
  private static boolean agrees(
      List<String> names, @Nullable Participant first, List<Participant> more) {
    return (first != null && agrees(names, first))
        || more.stream().anyMatch(participant -> agrees(names, participant));
  }

  private static boolean agrees(List<String> names, Participant participant) {
    String told = words(participant.name());
    return names.stream()
        .map(LabelledSentence::words)
        .anyMatch(
            right -> told.contains(right) || right.contains(told) || sameCountry(told, right));
  }

  private static boolean sameCountry(String told, String right) {
    Optional<String> country = Countries.code(right.strip());
    List<String> words = List.of(told.strip().split(" "));
    for (int from = 0; country.isPresent() && from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
        if (Countries.code(String.join(" ", words.subList(from, to))).equals(country)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "");
    return Arrays.stream(plain.split("\\W+"))
        .filter(word -> !Set.of("the", "a", "an", "").contains(word))
        .collect(Collectors.joining(" ", " ", " "));
  }
}
