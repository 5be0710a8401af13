package org.headwater.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.TaggedName;
import org.headwater.language.WordList;

/**
 * Corrects where tagged names begin and end, where a gazetteer or list is sure of it: a form of
 * address is no part of the name ("Mr Kim"); an institution named after a person is one name, not a
 * person and an organisation; two family names with a hyphen are two persons; an agency's name is
 * taken whole.
 */
final class NameBorders {
  private static final int LONGEST_ADDRESS = 5;
  private static final int WORDS_AFTER = 3;
  private static final Set<String> ADDRESS =
      WordList.set(NameBorders.class, "forms-of-address.txt");
  private static final Set<String> INSTITUTIONS =
      WordList.set(NameBorders.class, "institution-words.txt");

  private NameBorders() {}

  /** Names in order without overlaps in; the same out. */
  static List<TaggedName> corrected(String text, List<TaggedName> names) {
    List<TaggedName> out = new ArrayList<>();
    Set<String> persons = wordsOfPersons(text, names);
    for (int i = 0; i < names.size(); i++) {
      TaggedName name = names.get(i);
      int free = i + 1 < names.size() ? names.get(i + 1).span().start() : text.length();
      if (i + 1 < names.size() && institution(text, name, names.get(i + 1))) {
        out.add(new TaggedName(name.span().union(names.get(i + 1).span()), EntityType.ORG));
        i++;
      } else if (pair(text, name, persons)) {
        int hyphen = text.indexOf('-', name.span().start());
        out.add(new TaggedName(new Span(name.span().start(), hyphen), EntityType.PER));
        out.add(new TaggedName(new Span(hyphen + 1, name.span().end()), EntityType.PER));
      } else {
        out.add(agency(text, name, free).orElseGet(() -> withoutAddress(text, name)));
      }
    }
    return out;
  }

  /** The words of the persons' names that have more than one. */
  private static Set<String> wordsOfPersons(String text, List<TaggedName> names) {
    Set<String> words = new HashSet<>();
    for (TaggedName name : names) {
      String[] parts = name.span().in(text).split(" ", -1);
      if (name.type() == EntityType.PER && parts.length > 1) {
        words.addAll(Arrays.asList(parts));
      }
    }
    return words;
  }

  /** "Berg-Holm" for the meeting of two persons whom the article names in full. */
  private static boolean pair(String text, TaggedName name, Set<String> persons) {
    String[] halves = name.span().in(text).split("-", -1);
    return halves.length == 2 && persons.contains(halves[0]) && persons.contains(halves[1]);
  }

  /** "Anna Berg" and right after it "Memorial University". */
  private static boolean institution(String text, TaggedName person, TaggedName organisation) {
    Span gap = new Span(person.span().end(), organisation.span().start());
    String words = organisation.span().in(text);
    return person.type() == EntityType.PER
        && organisation.type() == EntityType.ORG
        && gap.in(text).equals(" ")
        && INSTITUTIONS.contains(LatinText.fold(words.substring(words.lastIndexOf(' ') + 1)));
  }

  /** "Ukrainian" of "Ukrainian News agency". */
  private static Optional<TaggedName> agency(String text, TaggedName name, int free) {
    List<Span> after =
        TextWords.of(text, name.span().end(), Math.min(free, name.span().end() + 40));
    for (int n = Math.min(WORDS_AFTER, after.size()); n > 0; n--) {
      Span span = name.span().union(TextWords.withoutPossessive(text, after.get(n - 1)));
      String words = span.in(text);
      if (words.indexOf('\n') < 0
          && words.indexOf(',') < 0
          && Character.isUpperCase(words.charAt(0))
          && Character.isUpperCase(text.charAt(after.getFirst().start()))
          && Agencies.find(words).isPresent()) {
        return Optional.of(new TaggedName(span, EntityType.ORG));
      }
    }
    return Optional.empty();
  }

  private static TaggedName withoutAddress(String text, TaggedName name) {
    Span span = name.span();
    int space = text.indexOf(' ', span.start());
    if (name.type() == EntityType.PER
        && space > 0
        && space < Math.min(span.end() - 1, span.start() + LONGEST_ADDRESS)
        && ADDRESS.contains(text.substring(span.start(), space))) {
      return new TaggedName(new Span(space + 1, span.end()), EntityType.PER);
    }
    return name;
  }
}
