package org.headwater.report;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.headwater.document.Span;
import org.headwater.evidence.Claim;
import org.headwater.evidence.DivergentValue;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import org.headwater.evidence.Place;

/**
 * Where an article has a value in which accounts differ. The evidence names the place where it
 * knows it; else it is where a member of the claim has the value's words, or that member which
 * stands to the claim as the value says.
 */
public final class ValuePlaces {
  private static final String DENIED = "denied";
  private static final Set<String> STANCES = Set.of(DENIED, "stated");

  private final UnaryOperator<String> texts;

  /** With the texts of articles by their ids; an empty one for an article that is not there. */
  public ValuePlaces(UnaryOperator<String> texts) {
    this.texts = texts;
  }

  /** Whether the value is in words of a page, and not the name of a stance. */
  static boolean isQuoted(DivergentValue value) {
    return !STANCES.contains(value.value());
  }

  /** The place in one article; empty where only the article is known. */
  public Optional<Place> in(String article, Claim claim, DivergentValue value) {
    return value.places().stream()
        .filter(place -> place.article().equals(article))
        .findFirst()
        .or(() -> isQuoted(value) ? words(article, claim, value) : stance(article, claim, value))
        .or(() -> first(article, claim));
  }

  private Optional<Place> words(String article, Claim claim, DivergentValue value) {
    String text = texts.apply(article);
    for (Member member : claim.members()) {
      Span span = member.span();
      if (member.article().equals(article) && span.end() <= text.length()) {
        int at = text.indexOf(value.value(), span.start());
        int end = at + value.value().length();
        if (at >= 0 && end <= span.end()) {
          return Optional.of(new Place(article, new Span(at, end)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> stance(String article, Claim claim, DivergentValue value) {
    boolean denied = value.value().equals(DENIED);
    return claim.members().stream()
        .filter(member -> member.article().equals(article))
        .filter(member -> denied == (member.stance() == MemberStance.DENIES))
        .map(member -> new Place(article, member.span()))
        .findFirst();
  }

  private static Optional<Place> first(String article, Claim claim) {
    return claim.members().stream()
        .filter(member -> member.article().equals(article))
        .map(member -> new Place(article, member.span()))
        .findFirst();
  }
}
