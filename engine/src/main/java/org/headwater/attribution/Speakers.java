package org.headwater.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Resolves sources to the entities of the article.
 *
 * <p>A source whose head word lies in a name is that name; else a person in apposition to it ("the
 * minister, Anna Berg"). "He", "she" and "who" go to a person only when that is safe: {@code who}
 * to the person directly before it; a pronoun to the only person named outside quoted matter since
 * the sentence before, or else to the speaker of the attribution before, when nobody else was named
 * since. A role ("the minister") goes to the only person of the article who bears it. Nothing is
 * resolved by likelihood: what is not safe keeps its words and no reference.
 */
final class Speakers {
  private static final Set<String> PRONOUNS = WordList.set(Speakers.class, "person-pronouns.txt");
  private static final Set<String> ROLES = WordList.set(Speakers.class, "roles.txt");

  private static final Set<String> RELATIVES =
      WordList.set(Speakers.class, "relative-speakers.txt");

  private static final Set<String> DOCUMENTS = WordList.set(Speakers.class, "documents.txt");
  private static final Set<String> OWNED = WordList.set(Speakers.class, "owning.txt");

  /** Sentences back to an antecedent. */
  private static final int REACH = 3;

  /** Characters between a role and the name that bears it. */
  private static final int BESIDE = 25;

  /**
   * A resolved source.
   *
   * @param ref null when the source is no entity of the article, or not safely one
   */
  record Speaker(@Nullable String name, @Nullable String ref) {
    static final Speaker NOBODY = new Speaker(null, null);
  }

  private final Layout layout;
  private final Names names;
  private final Bodies bodies;
  private final BitSet contents = new BitSet();
  private final Map<String, Optional<EntityMention>> bearers = new HashMap<>();
  private final Map<Draft, Speaker> known = new LinkedHashMap<>();
  private final List<Draft> done = new ArrayList<>();

  Speakers(Layout layout, Names names, List<Draft> drafts) {
    this.layout = layout;
    this.names = names;
    bodies = new Bodies(layout, names);
    for (Draft draft : drafts) {
      draft.contents.forEach(span -> contents.set(span.start(), span.end()));
    }
  }

  /** The speaker of the next attribution; they must be asked for in the order of the text. */
  Speaker next(Draft draft, @Nullable Draft continued) {
    Speaker speaker = Speaker.NOBODY;
    if (!draft.sources.isEmpty()) {
      speaker = of(draft.sources.getFirst());
    } else if (continued != null) {
      speaker = known.getOrDefault(continued, Speaker.NOBODY);
    }
    known.put(draft, speaker);
    done.add(draft);
    return speaker;
  }

  private Speaker of(Span source) {
    String words = source.in(layout.text()).strip();
    String lower = words.toLowerCase(Locale.ROOT);
    EntityMention mention = null;
    if (PRONOUNS.contains(lower)) {
      mention = antecedent(source);
    } else if (isRelative(words)) {
      mention = personBefore(source);
      Span before = mention == null ? antecedentOf(source) : null;
      if (before != null) {
        EntityMention named = named(before);
        return named == null
            ? new Speaker(before.in(layout.text()).strip(), null)
            : new Speaker(named.name(), named.ref());
      }
    } else if (!isList(source)) {
      mention = named(source);
      if (mention == null && lower.startsWith("the ")) {
        mention = bearer(source);
        Speaker body = bodies.meant(source);
        if (mention == null && body.name() != null) {
          return body;
        }
      }
    }
    return mention == null ? new Speaker(words, null) : new Speaker(mention.name(), mention.ref());
  }

  /** Several names joined: no single entity. */
  private boolean isList(Span source) {
    Span head = SourcePhrase.head(layout.text(), source);
    String words = layout.text().substring(source.start(), head.end()).toLowerCase(Locale.ROOT);
    Set<String> refs = new HashSet<>();
    boolean joined = false;
    List<EntityMention> inside = names.overlapping(source);
    for (EntityMention mention : inside) {
      if (mention.span().start() >= source.start() && mention.span().end() <= head.end()) {
        refs.add(mention.ref());
        joined |= mention.span().contains(head);
      }
    }
    boolean wholeName =
        inside.stream()
            .anyMatch(m -> m.span().contains(head) && m.span().in(layout.text()).contains(" and "));
    return joined && refs.size() > 1 && words.contains(" and ") && !wholeName;
  }

  private @Nullable EntityMention named(Span source) {
    Span head = SourcePhrase.head(layout.text(), source);
    EntityMention apposed = null;
    for (EntityMention mention : names.overlapping(source)) {
      if (mention.span().contains(head) && mention.type() != EntityType.MISC) {
        return mention;
      }
      boolean later = source.contains(mention.span()) && mention.span().start() > head.end();
      if (later && apposed == null && standsFor(head, mention)) {
        apposed = mention;
      }
    }
    return apposed;
  }

  /** The name after a head that is none: a person in apposition, or whose document speaks. */
  private boolean standsFor(Span head, EntityMention mention) {
    boolean document = DOCUMENTS.contains(head.in(layout.text()).toLowerCase(Locale.ROOT));
    return mention.type() == EntityType.PER && isApposed(head, mention.span())
        || mention.type() != EntityType.MISC && document && isOwner(head, mention.span());
  }

  /** "the report of the Tide Institute", "a statement from Berg". */
  private boolean isOwner(Span head, Span name) {
    String between = layout.text().substring(head.end(), name.start()).toLowerCase(Locale.ROOT);
    return OWNED.contains(between.strip());
  }

  /** "the minister, Anna Berg" and "the head of the union, Anna Berg": a comma right before. */
  private boolean isApposed(Span head, Span name) {
    String between = layout.text().substring(head.end(), name.start());
    return between.endsWith(", ") || between.endsWith(" , ");
  }

  /** Whether a source is a relative pronoun, which stands for the words before it. */
  static boolean isRelative(String source) {
    return RELATIVES.contains(source.strip().toLowerCase(Locale.ROOT));
  }

  /** The noun phrase right before a relative pronoun, over a comma or not. */
  private @Nullable Span antecedentOf(Span pronoun) {
    int number = layout.sentenceAt(pronoun.start());
    if (!layout.isReadable(number)) {
      return null;
    }
    Clause clause = new Clause(layout.text(), layout.sentence(number), names);
    int token = clause.tokenAt(pronoun.start());
    int end = token > 0 && clause.word(token - 1).equals(",") ? token - 1 : token;
    return new NounPhrases(clause, new Marks(List.of())).nearestBefore(end);
  }

  private @Nullable EntityMention personBefore(Span source) {
    EntityMention last = names.lastBefore(source.start());
    boolean near =
        last != null
            && last.type() == EntityType.PER
            && Layout.gap(last.span(), source) <= 3
            && layout.sentencesBetween(last.span(), source) == 0;
    return near ? last : null;
  }

  /** The only person who may be meant, looking back sentence by sentence. */
  private @Nullable EntityMention antecedent(Span pronoun) {
    int sentence = layout.sentenceAt(pronoun.start());
    for (int back = 0; back <= REACH && sentence - back >= 0; back++) {
      Span range = layout.sentence(sentence - back);
      int end = Math.min(range.end(), pronoun.start());
      List<EntityMention> persons = personsIn(range.start(), Math.max(range.start(), end));
      Speaker before = back == 0 ? null : speakerIn(range);
      if (persons.size() > 1) {
        return null;
      }
      EntityMention only = persons.isEmpty() ? null : persons.getFirst();
      if (only != null) {
        boolean agrees = before == null || before.ref() == null || only.ref().equals(before.ref());
        return agrees ? only : null;
      }
      if (before != null && before.ref() != null) {
        return person(before.ref());
      }
    }
    return null;
  }

  /** The different persons named outside contents, one mention each. */
  private List<EntityMention> personsIn(int start, int end) {
    Map<String, EntityMention> persons = new LinkedHashMap<>();
    for (EntityMention mention : names.within(new Span(start, end))) {
      if (mention.type() == EntityType.PER && !contents.get(mention.span().start())) {
        persons.putIfAbsent(mention.ref(), mention);
      }
    }
    return List.copyOf(persons.values());
  }

  /** The last speaker of a sentence, when it was an entity. */
  private @Nullable Speaker speakerIn(Span sentence) {
    for (int i = done.size() - 1; i >= 0; i--) {
      Draft draft = done.get(i);
      Span place = draft.sources.isEmpty() ? draft.extent() : draft.sources.getFirst();
      if (place.end() <= sentence.start()) {
        return null;
      }
      if (sentence.overlaps(place)) {
        return known.get(draft);
      }
    }
    return null;
  }

  private @Nullable EntityMention person(String ref) {
    EntityMention mention = names.of(ref);
    return mention != null && mention.type() == EntityType.PER ? mention : null;
  }

  /** The only person of the article who is named beside the role. */
  private @Nullable EntityMention bearer(Span source) {
    String role =
        SourcePhrase.head(layout.text(), source).in(layout.text()).toLowerCase(Locale.ROOT);
    return ROLES.contains(role)
        ? bearers.computeIfAbsent(role, this::onlyBearer).orElse(null)
        : null;
  }

  private Optional<EntityMention> onlyBearer(String role) {
    EntityMention only = null;
    for (EntityMention mention : names.all()) {
      if (mention.type() == EntityType.PER && bears(mention.span(), role)) {
        if (only != null && !only.ref().equals(mention.ref())) {
          return Optional.empty();
        }
        only = mention;
      }
    }
    return Optional.ofNullable(only);
  }

  private boolean bears(Span name, String role) {
    String text = layout.text();
    String before = text.substring(Math.max(0, name.start() - role.length() - 1), name.start());
    int end = Math.min(text.length(), name.end() + role.length() + BESIDE);
    String after = text.substring(name.end(), end);
    int at = after.toLowerCase(Locale.ROOT).indexOf(role);
    boolean apposed = after.startsWith(", ") && at > 0 && after.substring(1, at).indexOf(',') < 0;
    return before.strip().equalsIgnoreCase(role)
        || apposed && after.substring(1, at).indexOf('.') < 0;
  }
}
