package org.headwater.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a page says about itself beside its visible text; empty for a page that came as text.
 *
 * @param language the root element's language, as written
 * @param windowTitle the text of the title element
 * @param metas the values of the meta elements by lower-case name, property or itemprop, in order
 * @param links the addresses of link elements by lower-case relation
 * @param linkedData the objects of schema.org found in JSON-LD, outermost first
 * @param times the machine-readable times of the body in order
 * @param scripts the other scripts that may hold data, as written, in order
 * @param names what elements marked as an author hold, in order
 */
record PageFacts(
    @Nullable String language,
    @Nullable String windowTitle,
    Map<String, List<String>> metas,
    Map<String, List<String>> links,
    List<JsonNode> linkedData,
    List<String> scripts,
    List<MarkedTime> times,
    List<MarkedName> names) {
  static final PageFacts NONE =
      new PageFacts(null, null, Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * A time that the markup gives for machines.
   *
   * @param value the attribute as written
   * @param cues roles of the element and of those around it, bits of {@link ClassCue}
   * @param publication true when the markup calls it the time of publication
   * @param change true when the markup calls it the time of a change
   * @param block how many blocks stand before it
   */
  record MarkedTime(String value, int cues, boolean publication, boolean change, int block) {}

  /**
   * The text of an element that the markup calls an author.
   *
   * @param cues roles of the elements around it, bits of {@link ClassCue}
   * @param rank 0 for a link or property of the author, 1 for a link to an author's page, 2 for a
   *     class
   * @param block how many blocks stand before it
   */
  record MarkedName(String text, int cues, int rank, int block) {}

  /** The first value of the first of these names that has one. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      List<String> values = metas.getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        return values.getFirst();
      }
    }
    return null;
  }

  List<String> allMeta(String name) {
    return metas.getOrDefault(name, List.of());
  }
}
