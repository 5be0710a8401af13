package org.headwater.evidence;

import java.util.List;

/**
 * A value of a slot and who has it.
 *
 * @param value in the words of the first of the articles
 * @param articles ids in order of arrival
 */
public record DivergentValue(String value, List<String> articles) {
  public DivergentValue {
    articles = List.copyOf(articles);
  }
}
