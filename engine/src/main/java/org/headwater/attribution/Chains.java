package org.headwater.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.entity.Agencies;
import org.headwater.language.WordList;

/**
 * Through whom the article has what is said, nearest first: the medium that reports the attribution
 * ("…, Reuters reports", "according to Yonhap"), the medium that was talked to ("told Reuters", "in
 * an interview with Reuters"), whom the source cites ("citing the Tide Post"), and last the source
 * itself where it is a medium.
 */
final class Chains {
  private static final Set<String> TALK = WordList.set(Chains.class, "talk-words.txt");
  private static final Set<String> LINKS = WordList.set(Chains.class, "medium-links.txt");
  private static final Set<String> CITING = WordList.set(Chains.class, "citing.txt");
  private static final Set<String> TELLING = WordList.set(Chains.class, "telling.txt");
  private static final Set<String> CARRIERS = WordList.set(Chains.class, "carriers.txt");
  private static final Set<String> SKIPPED = WordList.set(Chains.class, "before-medium.txt");

  /** Attributions to each side among which a bare one of the same sentence is sought. */
  private static final int REACH = 8;

  private final Layout layout;
  private final Names names;
  private final Media media;
  private final List<Draft> drafts;
  private final Map<Draft, Integer> place = new IdentityHashMap<>();

  /**
   * @param drafts in the order of the text
   */
  Chains(Layout layout, Names names, Media media, List<Draft> drafts) {
    this.layout = layout;
    this.names = names;
    this.media = media;
    this.drafts = drafts;
    for (int i = 0; i < drafts.size(); i++) {
      place.put(drafts.get(i), i);
    }
  }

  /** The relays of an attribution. */
  List<String> via(Draft draft) {
    Set<String> via = new LinkedHashSet<>();
    if (draft.outer != null) {
      via.addAll(via(draft.outer));
    } else {
      reporters(draft, via);
    }
    own(draft, via);
    List<String> cited = new ArrayList<>();
    talks(draft, via, cited);
    via.addAll(cited);
    return List.copyOf(via);
  }

  private void own(Draft draft, Set<String> via) {
    for (Span source : draft.sources) {
      media.name(source).ifPresent(via::add);
    }
  }

  /** Media that report the whole sentence without a content of their own. */
  private void reporters(Draft draft, Set<String> via) {
    if (draft.cues.isEmpty() || draft.contents.isEmpty()) {
      return;
    }
    int sentence = layout.sentenceAt(draft.cues.getFirst().start());
    int at = place.getOrDefault(draft, 0);
    for (Draft other :
        drafts.subList(Math.max(0, at - REACH), Math.min(drafts.size(), at + REACH + 1))) {
      boolean bare = other != draft && other.contents.isEmpty() && !other.cues.isEmpty();
      if (bare && layout.sentenceAt(other.cues.getFirst().start()) == sentence) {
        own(other, via);
      }
    }
  }

  /** Media after words of talking and citing, in the sentence of the cue. */
  private void talks(Draft draft, Set<String> via, List<String> cited) {
    if (draft.cues.isEmpty()) {
      return;
    }
    Span cue = draft.cues.getFirst();
    int number = layout.sentenceAt(cue.start());
    if (!layout.isReadable(number)) {
      return;
    }
    Span sentence = layout.sentence(number);
    Clause clause = new Clause(layout.text(), sentence, names);
    for (Span name : possibleMedia(clause, sentence)) {
      if (!inside(draft.contents, name)) {
        int before = clause.tokenAt(name.start()) - 1;
        Relay relay = relay(clause, before, cue);
        if (relay != Relay.NONE) {
          media.name(name).ifPresent(relay == Relay.TALK ? via::add : cited::add);
        }
      }
    }
  }

  /** The names of a sentence and the words in capitals that end like a medium's name, in order. */
  private List<Span> possibleMedia(Clause clause, Span sentence) {
    Set<Span> possible = new TreeSet<>(clause.mediaInCapitals());
    for (EntityMention mention : names.within(sentence)) {
      if (mention.type() != EntityType.PER || isKnownMedium(mention)) {
        possible.add(mention.span());
      }
    }
    return List.copyOf(possible);
  }

  private boolean isKnownMedium(EntityMention mention) {
    return Agencies.find(mention.span().in(layout.text())).isPresent();
  }

  private static boolean inside(List<Span> contents, Span span) {
    return contents.stream().anyMatch(content -> content.overlaps(span));
  }

  private enum Relay {
    NONE,
    TALK,
    CITED
  }

  /** What the words before a medium's name make of it. */
  private static Relay relay(Clause clause, int before, Span cue) {
    int at = before;
    while (at >= 0 && SKIPPED.contains(clause.word(at)) && !LINKS.contains(clause.word(at))) {
      at--;
    }
    if (at < 0) {
      return Relay.NONE;
    }
    if (CITING.contains(clause.word(at))
        || at > 0 && clause.word(at).equals("by") && CARRIERS.contains(clause.word(at - 1))) {
      return Relay.CITED;
    }
    if (TELLING.contains(clause.word(at))) {
      return clause.tokens().get(at).span().overlaps(cue) ? Relay.TALK : Relay.NONE;
    }
    return LINKS.contains(clause.word(at)) && at > 0 && TALK.contains(clause.word(at - 1))
        ? Relay.TALK
        : Relay.NONE;
  }
}
