package org.headwater.event;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Event;
import org.headwater.document.Participant;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * An invented sentence freed of its brackets, with the entities that they marked: {@code
 * [Norland:L]}, P person, O organisation.
 */
final class Marked {
  final String text;
  final List<EntityMention> mentions = new ArrayList<>();

  Marked(String marked) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < marked.length(); ) {
      if (marked.charAt(at) != '[') {
        plain.append(marked.charAt(at++));
        continue;
      }
      int colon = marked.indexOf(':', at);
      String name = marked.substring(at + 1, colon);
      EntityType type =
          switch (marked.charAt(colon + 1)) {
            case 'P' -> EntityType.PER;
            case 'O' -> EntityType.ORG;
            default -> EntityType.LOC;
          };
      Span span = new Span(plain.length(), plain.length() + name.length());
      mentions.add(new EntityMention(span, type, name, name));
      plain.append(name);
      at = marked.indexOf(']', at) + 1;
    }
    text = plain.toString();
  }

  /** What the shipped lexicon tells of it, as one sentence: "ASSAULT Norland > Sudland ACTUAL". */
  List<String> shown() {
    return events().stream().map(Marked::shown).toList();
  }

  List<Event> events() {
    return new EventCoder()
        .code(text, List.of(new Span(0, text.length())), mentions, List.of(), List.of());
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
