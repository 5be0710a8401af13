package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Attribution;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.entity.Agencies;
import org.headwater.entity.Countries;
import org.headwater.entity.Entity;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * From whom an article has a passage: the attributions whose content it lies in, as one chain.
 *
 * <p>How: the attributions that cover at least half of the passage, the widest first, give their
 * {@code via} and their speaker; so the chain runs from who is nearest to the outlet to who said it
 * first. Names are led to entities and agencies, so that two spellings are one source. Cost: one
 * pass over the article's attributions for each passage.
 */
final class Voices {
  /** A spokesman, spokeswoman, spokesperson. */
  private static final String SPEAKS_FOR = "spokes";

  /** "is believed to": the subject is whom it is said of, not who says it. */
  private static final Phrases IMPERSONAL = Phrases.read("hedges.txt");

  /** An opening quotation mark and a space. */
  private static final int LONGEST_MARK = 2;

  /** Characters of a place and an agency before the dash of a dateline. */
  private static final int LONGEST_DATELINE = 60;

  /** What opens a passage must be a quarter of it to be what it says. */
  private static final int LEAST_OPENING = 4;

  private static final Set<String> UNNAMED =
      new HashSet<>(WordList.read(Voices.class, "unnamed-sources.txt"));

  private final AnnotatedArticle article;
  private final List<Attribution> statements;
  private final EntityIndex entities;

  Voices(AnnotatedArticle article, EntityIndex entities) {
    this.article = article;
    statements = Statements.of(article.annotations().attributions(), article.text());
    this.entities = entities;
  }

  /** The attributions of the article that pass a statement on, in order. */
  List<Attribution> statements() {
    return statements;
  }

  /** The attributions that a passage is the content of, the widest first. */
  List<Attribution> over(Span passage) {
    return statements.stream()
        .filter(a -> hasVoice(a) || a.hedged())
        .filter(a -> covered(a.content(), passage) > 0)
        .filter(a -> isMost(a, passage) || opens(a, passage) || isMostTogether(a, passage))
        .sorted(
            Comparator.comparingInt((Attribution a) -> -length(a.content()))
                .thenComparing(a -> a.content().getFirst()))
        .toList();
  }

  private static boolean isMost(Attribution attribution, Span passage) {
    return covered(attribution.content(), passage) * 2
        >= passage.length() - outside(attribution, passage);
  }

  /** Whether what one speaker says in a passage by several cues is most of it. */
  private boolean isMostTogether(Attribution attribution, Span passage) {
    String speaker = attribution.speaker();
    if (speaker == null) {
      return false;
    }
    int said = 0;
    int outside = 0;
    for (Attribution other : statements) {
      if (speaker.equals(other.speaker()) && covered(other.content(), passage) > 0) {
        said += covered(other.content(), passage);
        outside += outside(other, passage);
      }
    }
    return said * 2 >= passage.length() - outside && said + outside <= passage.length();
  }

  /**
   * Whether the passage begins with the content and goes on behind the words of attribution ("Pay
   * will rise, the firm said, ending a strike").
   */
  private boolean opens(Attribution attribution, Span passage) {
    Span first = attribution.content().getFirst();
    return begins(passage, first.start())
        && first.shared(passage) * LEAST_OPENING >= passage.length()
        && !attribution.cue().isEmpty()
        && attribution.cue().getLast().start() >= first.end()
        && attribution.cue().getLast().end() <= passage.end();
  }

  /** Whether nothing but a mark or a dateline ("PORTO VEL (Agency) – ") stands before a place. */
  private boolean begins(Span passage, int start) {
    if (start <= passage.start() + LONGEST_MARK) {
      return true;
    }
    if (start - passage.start() > LONGEST_DATELINE) {
      return false;
    }
    String before = article.text().substring(passage.start(), start).strip();
    return !before.isEmpty()
        && Character.isUpperCase(before.codePointAt(0))
        && (before.endsWith("–") || before.endsWith("—") || before.endsWith(" -"));
  }

  /** Whether somebody says it; "X is believed to" has a source in grammar only. */
  private boolean hasVoice(Attribution attribution) {
    return !isImpersonal(attribution)
        && (attribution.speaker() != null
            || !attribution.source().isEmpty()
            || !attribution.via().isEmpty()
            || leadsClause(attribution));
  }

  /** "noting that …", whoever does so: what follows is not the outlet's own. */
  private boolean leadsClause(Attribution attribution) {
    return attribution.stance() == Stance.SAYS
        && !attribution.cue().isEmpty()
        && !attribution.content().isEmpty()
        && attribution.content().getFirst().start() >= attribution.cue().getLast().end()
        && attribution.content().getFirst().in(article.text()).startsWith("that ");
  }

  private boolean isImpersonal(Attribution attribution) {
    return attribution.cue().stream()
        .anyMatch(cue -> IMPERSONAL.in(Words.lowerOf(cue.in(article.text()) + " to")));
  }

  /** The chain of sources of the attributions, nearest first, each once. */
  List<Source> chain(List<Attribution> widestFirst) {
    List<Source> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Attribution attribution : widestFirst) {
      for (Source source : sources(attribution)) {
        if (seen.add(source.key())) {
          chain.add(source);
        }
      }
    }
    return chain;
  }

  private List<Source> sources(Attribution attribution) {
    List<Source> sources = new ArrayList<>();
    attribution.via().forEach(name -> sources.add(named(name, null)));
    String speaker = attribution.speaker();
    if (speaker == null && attribution.source().isEmpty()) {
      return sources;
    }
    Entity entity = speakerEntity(attribution);
    String words =
        attribution.source().isEmpty()
            ? speaker
            : attribution.source().getFirst().in(article.text());
    String name = speaker == null ? words : speaker;
    if (name == null) {
      return sources;
    }
    Source last = named(name, entity);
    boolean repeated = sources.stream().anyMatch(s -> s.name().equals(last.name()));
    if (!repeated) {
      sources.add(last);
    }
    return sources;
  }

  private @Nullable Entity speakerEntity(Attribution attribution) {
    String ref = attribution.speakerRef();
    if (ref != null) {
      Optional<Entity> found =
          article.annotations().entities().stream()
              .filter(mention -> mention.ref().equals(ref))
              .flatMap(mention -> entities.at(article.id(), mention.span()).stream())
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return attribution.source().stream()
        .flatMap(span -> entities.inside(article.id(), span).stream())
        .map(EntityIndex.Named::entity)
        .findFirst()
        .orElse(null);
  }

  /** The source that a name given by the page (a credit, a byline) stands for. */
  static Source named(String name, @Nullable Entity entity) {
    Optional<String> agency =
        Agencies.find(name)
            .or(() -> entity == null ? Optional.empty() : Agencies.find(entity.name()))
            .map(found -> found.name());
    if (agency.isPresent()) {
      return new Source(name, "agency:" + agency.get(), Source.Kind.MEDIA);
    }
    if (isUnnamed(name, entity != null)) {
      return unnamed(name);
    }
    Optional<String> country =
        entity != null && entity.type() == EntityType.PER ? Optional.empty() : Countries.code(name);
    if (country.isPresent()) {
      return new Source(name, "country:" + country.get(), Source.Kind.BODY);
    }
    if (entity == null) {
      return new Source(name, "name:" + name.toLowerCase(Locale.ROOT), Source.Kind.BODY);
    }
    boolean person = entity.type() == EntityType.PER;
    return new Source(
        name, "entity:" + entity.id(), person ? Source.Kind.PERSON : Source.Kind.BODY);
  }

  private static Source unnamed(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    key = key.startsWith("the ") ? key.substring(4) : key;
    return new Source(name, "unnamed:" + key, Source.Kind.UNNAMED);
  }

  /**
   * A source whose last word is a common noun of people ("South Korean officials"). Who speaks for
   * a named body counts as that body.
   */
  private static boolean isUnnamed(String name, boolean hasEntity) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    if (UNNAMED.contains(last)) {
      return !(hasEntity && last.startsWith(SPEAKS_FOR));
    }
    return !hasEntity && name.strip().equals(lower) && Countries.find(lower).isEmpty();
  }

  /** How much of a passage is source and cue of an attribution and not its content. */
  private static int outside(Attribution attribution, Span passage) {
    return covered(attribution.source(), passage) + covered(attribution.cue(), passage);
  }

  private static int covered(List<Span> spans, Span passage) {
    return spans.stream().mapToInt(passage::shared).sum();
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
