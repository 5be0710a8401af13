package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwater.document.Metadata;
import org.headwater.document.PageText;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that a page says about itself, fact by fact, each with its place and what became of it: the
 * record behind the metadata of its article. Linear in the page.
 */
final class FactCandidates {
  private static final String LATER = "another source comes first";
  private static final String MACHINES = "stated for machines";
  private static final String EMBEDDED = "embedded state";
  private static final String EMBEDDED_WHY = "it stands beside the text that was taken";

  private final List<Candidate> all = new ArrayList<>();
  private final Set<List<String>> seen = new HashSet<>();

  private FactCandidates() {}

  static List<Candidate> of(PageText source, PageReader.Reading reading, Metadata metadata) {
    FactCandidates facts = new FactCandidates();
    TypedPage page = reading.typed();
    PageFacts stated = page.page.facts();
    StatedText text = reading.stated();
    StateArticle embedded = text == null ? null : text.article();
    List<Offer<String>> titles = Headline.offers(page, reading.headline());
    if (embedded != null) {
      titles.add(Offer.of(embedded.title(), EMBEDDED + " title", EMBEDDED_WHY));
    }
    facts.addText("title", titles, metadata.title());
    List<Bylines.Source> authors = Bylines.sources(page, reading.text());
    if (embedded != null) {
      authors.add(new Bylines.Source(EMBEDDED + " author", embedded.authors()));
    }
    facts.addNames(authors, metadata);
    PublishedDate dates = ArticleAssembly.dates(source, reading);
    PartialDate published = metadata.published();
    List<Offer<PartialDate>> times = dates.all();
    if (embedded != null && embedded.published() != null) {
      times.add(Offer.of(embedded.published(), EMBEDDED + " date", EMBEDDED_WHY));
    }
    facts.addText("published", iso(times), published == null ? null : published.iso());
    List<Offer<String>> changes = iso(dates.changes());
    facts.addText("modified", changes, changes.isEmpty() ? null : changes.getFirst().value());
    facts.addText("outlet", Outlet.offers(stated), metadata.outlet());
    facts.addText("language", languages(stated), metadata.language());
    facts.addText("canonical", addresses(source, stated), metadata.url());
    return facts.all;
  }

  private static List<Offer<String>> iso(List<Offer<PartialDate>> dates) {
    return dates.stream()
        .map(o -> new Offer<>(o.value().iso(), o.from(), o.line(), o.why()))
        .toList();
  }

  /** Adds what is offered for a fact that has one value; the first that is it was chosen. */
  private void addText(String fact, List<Offer<String>> offers, @Nullable String value) {
    boolean found = false;
    boolean exact = offers.stream().anyMatch(offer -> offer.value().equals(value));
    for (Offer<String> offer : offers) {
      boolean same =
          !found
              && value != null
              && (exact ? offer.value().equals(value) : says(offer.value(), value));
      String why =
          same ? offer.why() : found ? LATER : "not what the page's other signs agree with";
      found |= add(fact, offer, same, why) && same;
    }
    if (!found && value != null) {
      add(fact, Offer.of(value, "several blocks", MACHINES), true, "put together from its lines");
    }
  }

  /** A title element goes on with the name of the outlet, a language with that of a country. */
  private static boolean says(String offered, String value) {
    return offered.equals(value)
        || Words.of(offered).equals(Words.of(value))
        || value.length() == 2 && Languages.of(offered) instanceof String s && s.equals(value)
        || value.length() > 8 && offered.contains(value);
  }

  private void addNames(List<Bylines.Source> sources, Metadata metadata) {
    boolean found = false;
    for (Bylines.Source source : sources) {
      boolean here = false;
      for (String written : source.written()) {
        List<String> names = Bylines.clean(List.of(written), metadata.outlet());
        boolean chosen = !found && !names.isEmpty() && metadata.byline().containsAll(names);
        here |= chosen;
        String why =
            chosen
                ? "the most reliable source that names a person"
                : names.isEmpty() ? "no name of a person, or that of the outlet" : LATER;
        add("byline", Offer.of(written, source.from(), why), chosen, why);
      }
      found |= here;
    }
  }

  private boolean add(String fact, Offer<String> offer, boolean chosen, String why) {
    boolean isNew =
        !offer.value().isBlank() && seen.add(List.of(fact, offer.value(), offer.from()));
    if (isNew) {
      PageBlock line = offer.line();
      String text = line == null ? null : line.text();
      Span span = line == null ? null : line.span();
      all.add(new Candidate(fact, offer.value(), offer.from(), text, span, chosen, why));
    }
    return isNew;
  }

  private static List<Offer<String>> languages(PageFacts facts) {
    List<Offer<String>> offers = new ArrayList<>();
    if (facts.language() != null) {
      offers.add(Offer.of(facts.language(), "html lang", "the root element states it"));
    }
    for (String name : Languages.METAS) {
      facts.allMeta(name).forEach(v -> offers.add(Offer.of(v, "meta " + name, MACHINES)));
    }
    for (JsonNode object : facts.linkedData()) {
      String value = LinkedData.isArticle(object) ? LinkedData.text(object, "inLanguage") : null;
      if (value != null) {
        offers.add(Offer.of(value, "JSON-LD inLanguage", MACHINES));
      }
    }
    return offers;
  }

  private static List<Offer<String>> addresses(PageText source, PageFacts facts) {
    List<Offer<String>> offers = new ArrayList<>();
    facts
        .links()
        .getOrDefault("canonical", List.of())
        .forEach(v -> offers.add(Offer.of(v, "link canonical", "the page states it")));
    facts.allMeta("og:url").forEach(v -> offers.add(Offer.of(v, "meta og:url", MACHINES)));
    if (source.url() != null) {
      offers.add(Offer.of(source.url(), "given address", "where the page was read"));
    }
    return offers;
  }
}
