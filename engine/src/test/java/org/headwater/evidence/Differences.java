package org.headwater.evidence;

import java.util.List;
import org.headwater.document.AnnotatedArticle;

/** What the claims of invented articles differ in. */
final class Differences {
  private Differences() {}

  static List<Divergence> differences(AnnotatedArticle... articles) {
    return new EvidenceBuilder()
        .build(List.of(articles), List.of()).claims().stream()
            .flatMap(claim -> claim.divergence().stream())
            .toList();
  }

  static List<Divergence> differences(String first, String second) {
    return differences(
        Outlets.article("a", 1, first).build(), Outlets.article("b", 2, second).build());
  }

  static List<String> values(Divergence divergence) {
    return divergence.values().stream().map(DivergentValue::value).toList();
  }
}
