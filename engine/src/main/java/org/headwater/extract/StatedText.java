package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The text of the article as the page's data for machines gives it: for pages without one to see.
 */
final class StatedText {
  /** A shorter text is a description. */
  private static final int LEAST_WORDS = 40;

  private StatedText() {}

  /** Its paragraphs, or none. */
  static List<String> paragraphs(PageFacts facts) {
    for (JsonNode object : facts.linkedData()) {
      String body = LinkedData.isArticle(object) ? LinkedData.text(object, "articleBody") : null;
      if (body != null && Words.count(body) >= LEAST_WORDS) {
        List<String> paragraphs = new ArrayList<>();
        for (String part : body.split("\\R+|</p>|<br ?/?>")) {
          String plain = Plain.text(part);
          if (!plain.isEmpty()) {
            paragraphs.add(plain);
          }
        }
        return paragraphs;
      }
    }
    return List.of();
  }
}
