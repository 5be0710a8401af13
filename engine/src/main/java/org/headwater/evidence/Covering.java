package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * Which attributions of an article a passage is the content of.
 *
 * <p>Why: a passage holds the words of attribution and some of the outlet's beside what is said.
 * How: an attribution covers a passage when its content is half of what is neither source nor cue
 * there, alone or together with what the same speaker says by other cues; when the passage opens
 * with it; or when what it leaves over is too little to be a statement of its own ("in a speech on
 * Friday"). A relative clause that an indirect content ends with is the outlet's, and so is what
 * somebody was asked and did not answer. Cost: for each passage a binary search and the
 * attributions that touch it.
 */
final class Covering {
  private static final Set<String> RELATIVE = WordList.set(Covering.class, "relative-words.txt");

  private static final Set<String> CONCEDING = Set.of("although", "though");

  private static final Set<String> ADJUNCTS = Set.of("in", "at", "on", "during", "via", "to");

  /** Content words that an attribution may leave over, fewer than a clause needs. */
  private static final int MOST_LEFT = 4;

  private final String language;
  private final Words words;
  private final Voice voice;
  private final Openings openings;
  private final Places<Attribution> all;
  private final Places<Attribution> statements;

  /**
   * @param all the attributions of the article
   * @param statements those that pass a statement on
   */
  Covering(
      String text,
      String language,
      Words words,
      List<Attribution> all,
      List<Attribution> statements) {
    this.language = language;
    this.words = words;
    voice = new Voice(text);
    openings = new Openings(text, words);
    this.all = new Places<>(all, Covering::pieces);
    this.statements = new Places<>(statements, Covering::pieces);
  }

  private static List<Span> pieces(Attribution attribution) {
    List<Span> pieces = new ArrayList<>(attribution.source());
    pieces.addAll(attribution.cue());
    pieces.addAll(attribution.content());
    return pieces;
  }

  /** The attributions that a passage is the content of, the widest first. */
  List<Attribution> over(Span passage) {
    List<Attribution> over =
        new ArrayList<>(
            statements.near(passage).stream()
                .filter(a -> covers(a, passage))
                .filter(a -> voice.isHeard(a) || voice.isVague(a))
                .map(voice::of)
                .sorted(
                    Comparator.comparingInt((Attribution a) -> -length(a.content()))
                        .thenComparing(a -> a.content().getFirst()))
                .toList());
    if (over.stream().anyMatch(a -> a.stance() == Stance.ASKS)) {
      answers(passage, over);
    }
    return over;
  }

  private boolean covers(Attribution attribution, Span passage) {
    if (covered(attribution.content(), passage) == 0 || isAside(attribution, passage)) {
      return isFrame(attribution, passage);
    }
    return isMost(attribution, passage)
        || openings.leadsIn(attribution, passage)
        || openings.opens(attribution, passage)
        || isMostTogether(attribution, passage)
        || leavesLittle(attribution, passage);
  }

  /** Adds who answers in the passage; where nobody does, the question is the outlet's to tell. */
  private void answers(Span passage, List<Attribution> over) {
    List<Attribution> passedOn = statements.near(passage);
    for (Attribution other : all.near(passage)) {
      boolean here =
          other.stance() != Stance.ASKS
              && !over.contains(other)
              && other.cue().stream().anyMatch(passage::contains);
      if (here && other.negated()) {
        over.removeIf(a -> a.stance() == Stance.ASKS);
        return;
      }
      if (here && passedOn.contains(other) && covered(other.content(), passage) > 0) {
        over.add(other);
      }
    }
  }

  /** Whether a passage is the relative clause with which what is said indirectly ends. */
  private boolean isAside(Attribution attribution, Span passage) {
    return attribution.kind() == Attribution.Kind.INDIRECT
        && !attribution.content().isEmpty()
        && attribution.content().stream().noneMatch(c -> c.start() == passage.start())
        && passage.start() > attribution.content().getFirst().start()
        && (RELATIVE.contains(words.lower(words.from(passage.start()))) || isConceded(passage));
  }

  /** Whether "although" stands before a passage. */
  private boolean isConceded(Span passage) {
    int first = words.from(passage.start());
    return first > 0
        && (CONCEDING.contains(words.lower(first)) || CONCEDING.contains(words.lower(first - 1)));
  }

  /** Whether a passage has nothing but source and cue. */
  private boolean isFrame(Attribution attribution, Span passage) {
    return !attribution.content().isEmpty()
        && attribution.cue().stream().anyMatch(passage::contains)
        && left(attribution, passage) == 0;
  }

  private boolean isMost(Attribution attribution, Span passage) {
    return covered(attribution.content(), passage) * 2
            >= passage.length() - outside(attribution, passage)
        || isMostWords(attribution, passage);
  }

  /**
   * Whether at least as many content words are said as are the outlet's; those between a cue and
   * what is said ("told a crowd on Friday that …") and the cues of others are nobody's.
   */
  private boolean isMostWords(Attribution attribution, Span passage) {
    Span between = between(attribution);
    int said = 0;
    int own = 0;
    for (int i : words.inside(passage)) {
      Span token = words.token(i).span();
      if (isContentWord(i)) {
        if (covered(attribution.content(), token) > 0) {
          said++;
        } else if (!between.overlaps(token) && !isFrame(token)) {
          own++;
        }
      }
    }
    return said > 0 && said >= own;
  }

  /** The words between a cue and the content behind it; empty when it stands elsewhere. */
  private static Span between(Attribution attribution) {
    int content = attribution.content().getFirst().start();
    int cue = attribution.cue().isEmpty() ? content : attribution.cue().getFirst().end();
    return cue < content && content - cue <= Openings.LONGEST_BETWEEN
        ? new Span(cue, content)
        : new Span(content, content);
  }

  private boolean isFrame(Span token) {
    return statements.near(token).stream()
        .anyMatch(a -> covered(a.source(), token) > 0 || covered(a.cue(), token) > 0);
  }

  private boolean isContentWord(int token) {
    String word = words.lower(token);
    return Character.isLetterOrDigit(word.codePointAt(0)) && !StopWords.contains(word, language);
  }

  /** Whether what one speaker says in a passage by several cues is most of it. */
  private boolean isMostTogether(Attribution attribution, Span passage) {
    String speaker = attribution.speaker();
    if (speaker == null) {
      return false;
    }
    int said = 0;
    int outside = 0;
    for (Attribution other : statements.near(passage)) {
      if (speaker.equals(other.speaker()) && covered(other.content(), passage) > 0) {
        said += covered(other.content(), passage);
        outside += outside(other, passage);
      }
    }
    return said * 2 >= passage.length() - outside && said + outside <= passage.length();
  }

  /** Whether a passage goes on behind what is said only with where it was said. */
  private boolean leavesLittle(Attribution attribution, Span passage) {
    Span last = attribution.content().getLast();
    int next = words.from(last.end());
    return attribution.cue().stream().anyMatch(passage::contains)
        && last.end() < passage.end()
        && next < words.size()
        && ADJUNCTS.contains(words.lower(next))
        && left(attribution, new Span(passage.start(), last.end())) == 0
        && left(attribution, passage) <= MOST_LEFT;
  }

  /** The content words of a passage that are none of an attribution's. */
  private int left(Attribution attribution, Span passage) {
    int left = 0;
    for (int i : words.inside(passage)) {
      Span token = words.token(i).span();
      left +=
          isContentWord(i)
                  && covered(attribution.source(), token) == 0
                  && covered(attribution.cue(), token) == 0
                  && covered(attribution.content(), token) == 0
              ? 1
              : 0;
    }
    return left;
  }

  /** The statements that somebody is heard to make in a passage. */
  List<Attribution> statementsIn(Span passage) {
    return statements.near(passage).stream()
        .filter(a -> voice.isHeard(a) && !isAside(a, passage))
        .toList();
  }

  /** The words of a passage in lower case that nobody but the outlet says. */
  List<String> ownWords(Span passage) {
    List<Span> said =
        statementsIn(passage).stream()
            .flatMap(a -> a.content().stream())
            .filter(passage::overlaps)
            .toList();
    return words.inside(passage).stream()
        .filter(i -> said.stream().noneMatch(words.token(i).span()::overlaps))
        .map(words::lower)
        .toList();
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
