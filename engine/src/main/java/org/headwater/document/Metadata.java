package org.headwater.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article. Nothing is guessed: what the page does not give is absent.
 *
 * @param byline the authors' names, cleaned of roles
 * @param published when first published, as precise as the page gives it
 * @param outlet who publishes the page
 * @param url the canonical address
 * @param language ISO 639-1
 * @param credits agencies and outlets that the page names as its source ({@code INDEPENDENT:},
 *     {@code (Reuters)})
 */
public record Metadata(
    @Nullable String title,
    List<String> byline,
    @Nullable PartialDate published,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String language,
    List<String> credits) {
  public Metadata {
    byline = List.copyOf(byline);
    credits = List.copyOf(credits);
  }

  public static final Metadata NONE =
      new Metadata(null, List.of(), null, null, null, null, List.of());
}
