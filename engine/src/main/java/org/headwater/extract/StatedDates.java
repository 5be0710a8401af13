package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.PartialDate;
import org.headwater.language.WordList;
import tools.jackson.databind.JsonNode;

/**
 * The dates that a page states for machines in JSON-LD and meta elements, the most reliable first:
 * its article's, then those of meta elements by the order of a list, then any page's.
 */
final class StatedDates {
  private static final List<String> PUBLISHED =
      WordList.read(StatedDates.class, "published-names.txt");
  private static final List<String> LOOSE =
      WordList.read(StatedDates.class, "loose-date-names.txt");
  private static final List<String> MODIFIED =
      WordList.read(StatedDates.class, "modified-names.txt");

  private StatedDates() {}

  /** Dates that are called those of publication. */
  static List<Offer<PartialDate>> published(PageFacts facts) {
    List<Offer<PartialDate>> found = linked(facts, "datePublished", true);
    found.addAll(named(facts, PUBLISHED));
    found.addAll(linked(facts, "datePublished", false));
    return found;
  }

  /** Dates that are called a date and nothing else: some pages mean that of the last change. */
  static List<Offer<PartialDate>> loose(PageFacts facts) {
    return named(facts, LOOSE);
  }

  /** Dates of the last change. */
  static List<Offer<PartialDate>> modified(PageFacts facts) {
    List<Offer<PartialDate>> found = linked(facts, "dateModified", true);
    found.addAll(named(facts, MODIFIED));
    found.addAll(linked(facts, "dateModified", false));
    return found;
  }

  private static List<Offer<PartialDate>> linked(
      PageFacts facts, String property, boolean ofArticle) {
    List<Offer<PartialDate>> found = new ArrayList<>();
    for (JsonNode object : facts.linkedData()) {
      boolean wanted =
          ofArticle == LinkedData.isArticle(object)
              && (ofArticle || LinkedData.types(object).contains("WebPage"));
      String value = wanted ? LinkedData.text(object, property) : null;
      PartialDate date = value == null ? null : DateReader.machine(value);
      if (date != null) {
        String from = "JSON-LD " + property + (ofArticle ? "" : " of the page");
        found.add(Offer.of(date, from, "stated for machines"));
      }
    }
    return found;
  }

  private static List<Offer<PartialDate>> named(PageFacts facts, List<String> names) {
    List<Offer<PartialDate>> found = new ArrayList<>();
    for (String name : names) {
      for (String value : facts.allMeta(name)) {
        PartialDate date = DateReader.machine(value);
        if (date != null) {
          found.add(Offer.of(date, "meta " + name, "stated for machines"));
        }
      }
    }
    return found;
  }
}
