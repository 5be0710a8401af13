package org.headwater.story;

import java.util.List;

/**
 * Why an article belongs, or nearly belonged, to a story.
 *
 * @param article the article of that story that it is compared with
 * @param score how sure the two tell of one event, 0..1
 * @param shared the terms and names that count most in common, the strongest first
 */
public record Why(String article, double score, List<String> shared) {
  public Why {
    shared = List.copyOf(shared);
  }
}
