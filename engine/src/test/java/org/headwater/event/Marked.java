package org.headwater.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Event;
import org.headwater.document.PartialDate;
import org.headwater.document.Participant;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * An invented sentence freed of its brackets, with the entities and dates that they marked: {@code
 * [Norland:L]}, P person, O organisation, and {@code <Monday=2031-05-05>}, a duration where no
 * value is given. It was published on {@value #PUBLISHED}, a Tuesday.
 */
final class Marked {
  private static final String PUBLISHED = "2031-05-06";

  final String text;
  final List<EntityMention> mentions = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();

  Marked(String marked) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < marked.length(); ) {
      char mark = marked.charAt(at);
      if (mark == '[') {
        int colon = marked.indexOf(':', at);
        name(marked.substring(at + 1, colon), marked.charAt(colon + 1), plain);
        at = marked.indexOf(']', at) + 1;
      } else if (mark == '<') {
        int end = marked.indexOf('>', at);
        time(marked.substring(at + 1, end).split("="), plain);
        at = end + 1;
      } else {
        plain.append(mark);
        at++;
      }
    }
    text = plain.toString();
  }

  private void name(String name, char kind, StringBuilder plain) {
    EntityType type =
        switch (kind) {
          case 'P' -> EntityType.PER;
          case 'O' -> EntityType.ORG;
          default -> EntityType.LOC;
        };
    Span span = new Span(plain.length(), plain.length() + name.length());
    mentions.add(new EntityMention(span, type, name, name));
    plain.append(name);
  }

  private void time(String[] words, StringBuilder plain) {
    Span span = new Span(plain.length(), plain.length() + words[0].length());
    boolean dated = words.length > 1;
    times.add(
        dated
            ? new TimeExpression(span, TimeType.DATE, words[1], List.of(), null)
            : new TimeExpression(span, TimeType.DURATION, "P1D", List.of(), null));
    plain.append(words[0]);
  }

  /** What the shipped lexicon tells of it, as one sentence: "ASSAULT Norland > Sudland ACTUAL". */
  List<String> shown() {
    return events().stream().map(Marked::shown).toList();
  }

  /** Its acts in their order in the text: "attacked 2031-05-05 ACTUAL". */
  String dated() {
    return events().stream()
        .sorted((a, b) -> a.trigger().compareTo(b.trigger()))
        .map(event ->
            event.trigger().in(text).split(" ")[0]
                + " "
                + (event.date() == null ? "-" : event.date())
                + " "
                + event.status())
        .collect(Collectors.joining("; "));
  }

  List<Event> events() {
    return new EventCoder()
        .code(
            text,
            List.of(new Span(0, text.length())),
            mentions,
            times,
            List.of(),
            new PartialDate(PUBLISHED));
  }

  static String shown(Event event) {
    return event.type()
        + " "
        + name(event.actor())
        + " > "
        + name(event.recipient())
        + " "
        + event.status();
  }

  static String name(@Nullable Participant participant) {
    return participant == null ? "-" : participant.name();
  }
}
