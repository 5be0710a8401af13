package org.headwater.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwater.api.Json;
import org.headwater.bench.data.PackedLines;
import org.headwater.document.EntityMention;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Participant;
import org.headwater.document.Span;
import org.headwater.event.EventCoder;
import org.headwater.language.SentenceSplitter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs the event engine over PETRARCH2's sentences with the dictionaries that they were written
 * for, in place of its own lexicon and names.
 *
 * <p>{@code PetrarchSuite FOLDER}: the folder of the sentences and dictionaries, which stay there.
 * Prints one line a sentence, as {@code annotate} does, for {@code events.py --petrarch}; what the
 * dictionaries say and the engine cannot be told goes to standard error. As that program has it, an
 * event without actor or recipient is none, several who act or are acted on are as many events, a
 * code {@code a:b} is one event in each direction, and a sentence with a word of the list of
 * discards has none. Agents ("police", "government") are the engine's own common nouns.
 */
public final class PetrarchSuite {
  private final PetrarchNames names;
  private final List<String> discards;
  private final EventCoder coder;

  private PetrarchSuite(PetrarchNames names, List<String> discards, PetrarchVerbs verbs) {
    this.names = names;
    this.discards = discards;
    this.coder = new EventCoder(verbs.lexicon());
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    PetrarchNames names = PetrarchNames.read(folder.resolve("PETR.Validate.actors.txt"));
    PetrarchVerbs verbs = PetrarchVerbs.read(folder.resolve("PETR.Validate.verbs.txt"));
    List<String> discards =
        PetrarchText.lines(folder.resolve("PETR.Validate.discards.txt")).stream()
            .map(line -> line.replaceAll("[;].*", "").replace("+", "").strip())
            .filter(line -> !line.isEmpty())
            .map(line -> line.toLowerCase(Locale.ROOT))
            .toList();
    System.err.println(names.size() + " phrases of actors, " + verbs.size() + " patterns of verbs");
    System.err.println("patterns that ask for a parse, kept without it: " + verbs.left());
    PetrarchSuite suite = new PetrarchSuite(names, discards, verbs);
    for (JsonNode article : PackedLines.read(folder.resolve("articles.jsonl.gz"))) {
      System.out.println(suite.line(article));
    }
  }

  private ObjectNode line(JsonNode article) {
    String text = article.path("text").asString();
    String day = article.path("published").asString("").replace("-", "");
    ObjectNode out = Json.object().put("id", article.path("id").asString());
    ArrayNode events = out.putArray("events");
    String small = text.toLowerCase(Locale.ROOT);
    if (discards.stream().anyMatch(small::contains)) {
      return out;
    }
    List<EntityMention> mentions = names.in(text, day);
    List<Span> sentences = SentenceSplitter.sentences(text);
    for (Event event : coder.code(text, sentences, mentions, List.of(), List.of())) {
      put(event, events);
    }
    return out;
  }

  private static void put(Event event, ArrayNode events) {
    String[] codes = event.code().split(":");
    boolean coded = event.code().chars().anyMatch(Character::isLetterOrDigit);
    for (Participant actor : all(event.actor(), event.moreActors())) {
      for (Participant recipient : all(event.recipient(), event.moreRecipients())) {
        if (coded) {
          events.add(event(codes[0], actor, recipient));
        }
        if (coded && codes.length > 1) {
          events.add(event(codes[1], recipient, actor));
        }
      }
    }
  }

  /** Those who take part; an actor of several codes is as many. */
  private static List<Participant> all(@Nullable Participant first, List<Participant> more) {
    List<Participant> all = new ArrayList<>();
    if (first != null) {
      all.add(first);
    }
    all.addAll(more);
    List<Participant> single = new ArrayList<>();
    for (Participant participant : all) {
      String ref = participant.ref();
      for (String code : ref == null ? new String[] {""} : ref.split("/")) {
        single.add(new Participant(participant.span(), participant.name(), code));
      }
    }
    return single;
  }

  private static ObjectNode event(String code, Participant actor, Participant recipient) {
    ObjectNode out = Json.object();
    boolean known = code.matches("(0[3-9]|1\\d|20).*");
    EventType type = PetrarchVerbs.type(code);
    out.put("type", known ? type.name() : null).put("cameo", code);
    out.set("actor", party(actor));
    out.set("recipient", party(recipient));
    return out;
  }

  private static ObjectNode party(Participant participant) {
    Span span = participant.span();
    ObjectNode out = Json.object().put("name", participant.name());
    Json.putIfPresent(out, "code", participant.ref());
    return out.put("start", span.start()).put("end", span.end());
  }
}
