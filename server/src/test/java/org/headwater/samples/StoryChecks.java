package org.headwater.samples;

import static org.headwater.samples.ReadSamples.strings;
import static org.headwater.samples.ReadSamples.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.entity.Entity;
import org.headwater.evidence.Evidence;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseLink;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is expected of the stories: their pages, reuse, names and attributions. */
final class StoryChecks {
  private final ReadSamples samples;
  private final Verdicts verdicts;

  StoryChecks(ReadSamples samples, Verdicts verdicts) {
    this.samples = samples;
    this.verdicts = verdicts;
  }

  void run() {
    samples.expected("stories").forEach(this::story);
    samples.expected("reuse").forEach(this::reuse);
    samples.expected("notReuse").forEach(this::noReuse);
    JsonNode entities = samples.expected("entities");
    entities.get("one").forEach(group -> entity(group, true));
    entities.get("apart").forEach(group -> entity(group, false));
    entities.get("commentersAreNobody").forEach(this::nobody);
    samples.expected("attributions").forEach(this::attribution);
  }

  private void story(JsonNode wanted) {
    String name = "story " + wanted.get("name").asString();
    StoredStory story = samples.story(wanted.get("name").asString());
    Set<@Nullable String> pages =
        story.articles().stream()
            .map(article -> samples.nameOf(article.id()))
            .collect(Collectors.toSet());
    verdicts.equal(name + " pages", Set.copyOf(strings(wanted.get("pages"))), pages);
    StorySummary summary = Objects.requireNonNull(story.summary());
    JsonNode origins = wanted.get("origins");
    int low = summary.originsLow();
    int high = summary.originsHigh();
    if (origins.has("low")) {
      verdicts.equal(name + " low", origins.get("low").asInt(), low);
    } else {
      int least = origins.get("lowAtLeast").asInt();
      verdicts.that(name + " low", low >= least, low + " is less than " + least);
    }
    int most = origins.get("highAtMost").asInt();
    verdicts.that(name + " high", high <= most, high + " is more than " + most);
    int reprints = wanted.get("reprintsAtLeast").asInt();
    verdicts.that(name + " reprints", summary.reprints() >= reprints, "" + summary.reprints());
  }

  private void reuse(JsonNode wanted) {
    String a = wanted.get("a").asString();
    String b = wanted.get("b").asString();
    String name = "reuse " + a + " " + b;
    ReuseLink link = link(a, b);
    verdicts.that(name, link != null, "not found");
    if (link == null) {
      return;
    }
    Set<@Nullable String> kinds = new TreeSet<>(List.of(wanted.get("kind").asString()));
    if (wanted.has("orKind")) {
      kinds.add(wanted.get("orKind").asString());
    }
    verdicts.that(name + " kind", kinds.contains(link.kind().label()), link.kind().label());
    String earlier =
        link.earlier() == Earlier.UNKNOWN
            ? null
            : samples.nameOf(link.earlier() == Earlier.A ? link.a() : link.b());
    verdicts.equal(name + " earlier", text(wanted, "earlier"), earlier);
  }

  private void noReuse(JsonNode pair) {
    String a = pair.get(0).asString();
    String b = pair.get(1).asString();
    ReuseLink link = link(a, b);
    verdicts.that("no reuse " + a + " " + b, link == null, String.valueOf(link));
  }

  private @Nullable ReuseLink link(String a, String b) {
    Set<String> ids = Set.of(samples.page(a).id(), samples.page(b).id());
    return samples.storyOfPage(b).reuse().stream()
        .filter(link -> ids.equals(Set.of(link.a(), link.b())))
        .findFirst()
        .orElse(null);
  }

  /** One entity for all names, or one for each. */
  private void entity(JsonNode group, boolean one) {
    Map<String, String> found = new TreeMap<>();
    for (JsonNode name : group.get("names")) {
      String page = name.get("page").asString();
      String words = name.get("text").asString();
      found.put(page + " " + words, entityOf(page, words));
    }
    String name = (one ? "one: " : "apart: ") + String.join(", ", found.keySet());
    Set<String> different = Set.copyOf(found.values());
    verdicts.that(
        name,
        one
            ? different.size() == 1 && !different.contains("nobody")
            : different.size() == found.size(),
        found.toString());
  }

  private String entityOf(String page, String words) {
    StoredStory story = samples.storyOfPage(page);
    String article = samples.page(page).id();
    List<Span> places = samples.places(page, words);
    Evidence evidence = Objects.requireNonNull(story.evidence());
    for (Entity entity : evidence.entities()) {
      boolean named =
          entity.mentions().stream()
              .filter(mention -> mention.article().equals(article))
              .anyMatch(mention -> places.contains(mention.span()));
      if (named) {
        return entity.id();
      }
    }
    return "nobody";
  }

  private void nobody(JsonNode wanted) {
    StoredStory story = samples.storyOfPage(wanted.get("page").asString());
    for (Entity entity : Objects.requireNonNull(story.evidence()).entities()) {
      for (String name : strings(wanted.get("names"))) {
        verdicts.that("commenter " + name, !entity.name().equals(name), "is an entity");
      }
    }
  }

  private void attribution(JsonNode wanted) {
    String page = wanted.get("page").asString();
    String source = wanted.get("source").asString();
    String content = wanted.get("content").asString();
    String name = "attribution " + page + ": " + source + ": " + content;
    List<Attribution> found =
        samples.page(page).annotated().annotations().attributions().stream()
            .filter(a -> meets(a.content(), samples.places(page, content)))
            .filter(a -> speaks(a, page, source))
            .toList();
    verdicts.that(name, !found.isEmpty(), "not found");
    if (found.isEmpty()) {
      return;
    }
    String stance = wanted.get("stance").asString();
    verdicts.that(
        name + " stance",
        found.stream().anyMatch(a -> a.stance().label().equals(stance)),
        stance + ", not " + found.stream().map(a -> a.stance().label()).toList());
    for (String via : strings(wanted.get("via"))) {
      verdicts.that(
          name + " via",
          found.stream().anyMatch(a -> a.via().stream().anyMatch(v -> v.contains(via))),
          via + ", not " + found.stream().map(Attribution::via).toList());
    }
  }

  private boolean speaks(Attribution attribution, String page, String source) {
    String speaker = attribution.speaker();
    return meets(attribution.source(), samples.places(page, source))
        || speaker != null
            && speaker.toLowerCase(Locale.ROOT).contains(source.toLowerCase(Locale.ROOT));
  }

  private static boolean meets(List<Span> spans, List<Span> places) {
    return spans.stream().anyMatch(span -> places.stream().anyMatch(span::overlaps));
  }
}
