package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.evidence.Mood.Force;
import org.headwater.evidence.Mood.Said;
import org.headwater.language.Terms;
import org.headwater.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/**
 * Holds headlines against the texts below them.
 *
 * <p>Why: many read the headline alone. How: the statements of the text that share half of a
 * headline's terms are what it stands for. It says otherwise when it has a number that fits none of
 * the text's numbers of that unit, when it says flatly what all of these leave open, or when it
 * says what all of these negate, or the other way round. A headline that asks or names who says it
 * is left alone, and so is one that nothing in the text is like. English only, but for numbers.
 * Cost: linear in the first {@link #LOOKED_AT} statements of each article.
 */
final class Headlines {
  private static final int LOOKED_AT = 40;

  /** Which part of the headline's terms a statement must share. */
  private static final double LIKE = 0.5;

  private static final int FEWEST_TERMS = 3;

  /** Marks of a headline that does not speak for itself. */
  private static final String NOT_OWN = "?:'\"‘’“”";

  private static final Phrases SAYING = Phrases.read("headline-saying.txt");

  private static final TimeTagger TIMES = new TimeTagger();

  private final String title;
  private final AnnotatedArticle article;
  private final List<Proposition> text;
  private final Words words;
  private final String language;

  private Headlines(String title, AnnotatedArticle article, List<Proposition> text) {
    this.title = title;
    this.article = article;
    this.text = text.subList(0, Math.min(LOOKED_AT, text.size()));
    words = new Words(title);
    String given = article.article().metadata().language();
    language = given == null ? "en" : given;
  }

  /**
   * What the headlines say otherwise, at most one for each article.
   *
   * @param all the propositions of the story, by article, then by place
   */
  static List<HeadlineGap> find(List<AnnotatedArticle> articles, List<Proposition> all) {
    List<HeadlineGap> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < articles.size(); i++) {
      int to = from;
      while (to < all.size() && all.get(to).article() == i) {
        to++;
      }
      String title = articles.get(i).article().title();
      if (title != null) {
        new Headlines(title, articles.get(i), all.subList(from, to)).gap().ifPresent(found::add);
      }
      from = to;
    }
    return found;
  }

  private Optional<HeadlineGap> gap() {
    List<Span> times =
        TIMES.tag(title, List.of(whole()), article.article().published()).stream()
            .map(TimeExpression::span)
            .toList();
    List<Quantity> counted = new QuantityReader(words, language).read(whole(), times);
    Map<String, Said> actions = isOwn() ? Mood.ofHeadline(words) : Map.of();
    List<Proposition> like = counted.isEmpty() && actions.isEmpty() ? List.of() : like();
    return number(counted, like).or(() -> mood(actions, like));
  }

  /** Whether the headline speaks for itself, in a language whose moods are known. */
  private boolean isOwn() {
    return language.equals("en")
        && title.chars().noneMatch(c -> NOT_OWN.indexOf(c) >= 0)
        && !SAYING.in(words.lower());
  }

  private Span whole() {
    return new Span(0, title.length());
  }

  private List<Proposition> like() {
    Set<String> terms = new HashSet<>(Terms.content(title, language));
    if (terms.size() < FEWEST_TERMS) {
      return List.of();
    }
    return text.stream()
        .filter(statement -> {
          Set<String> shared = new HashSet<>(Terms.content(words(statement), language));
          shared.retainAll(terms);
          return shared.size() >= LIKE * terms.size();
        })
        .toList();
  }

  /**
   * The first number that fits none below, though a statement like the headline counts the same.
   */
  private Optional<HeadlineGap> number(List<Quantity> counted, List<Proposition> like) {
    for (Quantity quantity : counted) {
      Quantity other = fits(quantity) ? null : counted(quantity, like);
      if (other != null) {
        return Optional.of(
            new HeadlineGap(
                article.id(),
                SlotDifferences.NUMBER,
                quantity.span().in(title),
                other.span().in(article.text()),
                other.span()));
      }
    }
    return Optional.empty();
  }

  private boolean fits(Quantity quantity) {
    return text.stream()
        .flatMap(statement -> statement.quantities().stream())
        .anyMatch(below -> below.sharesUnit(quantity) && below.compatible(quantity));
  }

  /** The first number of the statements that counts the same. */
  private static @Nullable Quantity counted(Quantity quantity, List<Proposition> like) {
    return like.stream()
        .flatMap(statement -> statement.quantities().stream())
        .filter(below -> below.sharesUnit(quantity))
        .findFirst()
        .orElse(null);
  }

  /** The first action that the headline says with another force than all that is like it. */
  private Optional<HeadlineGap> mood(Map<String, Said> above, List<Proposition> like) {
    for (Map.Entry<String, Said> said : above.entrySet()) {
      Said below = agreed(said.getKey(), like);
      if (below != null && isOtherwise(said.getValue().force(), below.force())) {
        boolean open = below.force() == Force.OPEN;
        return Optional.of(
            new HeadlineGap(
                article.id(),
                open ? CertaintyRaised.SLOT : Denials.SLOT,
                said.getValue().span().in(title),
                below.span().in(article.text()),
                below.span()));
      }
    }
    return Optional.empty();
  }

  /** How the statements say an action when all that have its word say it alike; else null. */
  private @Nullable Said agreed(String action, List<Proposition> statements) {
    @Nullable Said agreed = null;
    for (Proposition statement : statements) {
      if (statement.terms().contains(action)) {
        Said said = actions(statement).get(action);
        if (said == null || agreed != null && agreed.force() != said.force()) {
          return null;
        }
        agreed = agreed == null ? said : agreed;
      }
    }
    return agreed;
  }

  private static boolean isOtherwise(Force above, Force below) {
    return above == Force.FLAT && below != Force.FLAT
        || above == Force.NEGATED && below == Force.FLAT;
  }

  private Map<String, Said> actions(Proposition statement) {
    Map<String, Said> actions = Mood.of(new Words(words(statement)), zero(statement.span()));
    actions.replaceAll(
        (action, said) -> new Said(said.force(), said.span().shift(statement.span().start())));
    return actions;
  }

  private static Span zero(Span span) {
    return span.shift(-span.start());
  }

  private String words(Proposition statement) {
    return statement.span().in(article.text());
  }
}
