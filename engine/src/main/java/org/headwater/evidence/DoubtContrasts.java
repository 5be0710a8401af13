package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.Span;
import org.headwater.evidence.AlikeValues.Value;
import org.headwater.evidence.ContentWords.Content;
import org.headwater.evidence.SlotDifferences.Found;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that one article leaves open by a word of doubt and another says flatly: "reportedly
 * pledged", "pledged"; "might be forged", "is forged".
 *
 * <p>Why beside {@link CertaintyContrasts}: what is doubted need not be an act of its table, and
 * the two statements need share little but what stands around the doubted word. How: the first word
 * of meaning behind a word of doubt ({@code doubts.txt}) that another article has with nothing
 * before it that weakens or negates it, in {@link Surroundings} that are alike. English only. Cost:
 * linear in the words; of one doubted word the first {@link #LONGEST_LIST} places are compared.
 */
final class DoubtContrasts {
  /** How alike the words around the two are; chosen on the tuned stories (029). */
  private static final double ALIKE = 0.7;

  private static final int LONGEST_LIST = 40;

  /** How many words a word of doubt may stand before the doubted one. */
  private static final int REACH = 5;

  /** How many words before a word may say that it is not said flatly. */
  private static final int BEFORE = 10;

  private static final Phrases DOUBTS = Phrases.read("doubts.txt");
  private static final Phrases WEAKENING = Phrases.read("weakening.txt");
  private static final Set<String> LIGHT = WordList.set(DoubtContrasts.class, "light-acts.txt");
  private static final Set<String> BORDERS =
      WordList.set(DoubtContrasts.class, "doubt-borders.txt");
  private static final Set<String> PERCEIVED = WordList.set(DoubtContrasts.class, "perceived.txt");
  private static final Set<String> AUXILIARIES =
      WordList.set(DoubtContrasts.class, "flat-auxiliaries.txt");
  private static final Phrases HEARSAY = Phrases.read("hearsay-doubts.txt");

  private final ReadStatements read;

  DoubtContrasts(ReadStatements read) {
    this.read = read;
  }

  /** The differences in order of the doubted words. */
  List<Found> find(List<Proposition> propositions) {
    List<ContentWords> statements = new ArrayList<>();
    Map<String, List<Value>> doubted = new TreeMap<>();
    for (Proposition each : propositions) {
      if (read.isEnglish(each) && each.stance() != MemberStance.ASKS) {
        ContentWords statement = read.of(each);
        statements.add(statement);
        readDoubted(statement, doubted);
      }
    }
    Map<String, List<Value>> flat = new TreeMap<>();
    for (ContentWords statement : statements) {
      if (!doubted.isEmpty() && statement.member().stance().carries()) {
        readFlat(statement, doubted.keySet(), flat);
      }
    }
    AlikeValues alike =
        new AlikeValues(read.articles(), CertaintyRaised.SLOT, DivergenceKind.CERTAINTY, ALIKE);
    List<Found> found = new ArrayList<>();
    doubted.forEach((stem, places) ->
        found.addAll(alike.between(places, flat.getOrDefault(stem, List.of()), this::mayBeOne)));
    return found;
  }

  /** Two acts of differing times are none, and "reportedly" says what "officials said" does. */
  private boolean mayBeOne(Value doubted, Value flat) {
    List<String> doubt = Words.lowerOf(doubted.span().in(read.article(doubted.member()).text()));
    boolean hearsay = HEARSAY.lengthAt(doubt, 0) > 0;
    return !(hearsay && flat.member().stance() == MemberStance.ATTRIBUTES)
        && StatedTimes.mayBeOne(doubted.member(), flat.member(), read.articles());
  }

  private void readDoubted(ContentWords statement, Map<String, List<Value>> doubted) {
    Words words = statement.words();
    for (int at = 0; at < words.size(); at++) {
      int length = DOUBTS.lengthAt(words.lower(), at);
      int next = at + length;
      Content word = length > 0 ? first(statement, next) : null;
      if (word != null
          && word.token() < next + REACH
          && isPlain(words, next, word.token())
          && !isAbility(words, at, word.token())) {
        add(statement, word, at, doubted);
      }
    }
  }

  /** "Could be seen" says what was to be seen, and leaves nothing open. */
  private static boolean isAbility(Words words, int at, int act) {
    return words.lower(at).equals("could")
        && words.lower(at + 1).equals("be")
        && PERCEIVED.contains(words.lower(act));
  }

  /** The word of meaning from a token on; none where it says little of what is done. */
  private static @Nullable Content first(ContentWords statement, int from) {
    return statement.content().stream()
        .filter(word -> word.token() >= from)
        .findFirst()
        .filter(word -> !LIGHT.contains(word.stem()))
        .orElse(null);
  }

  private static boolean isPlain(Words words, int from, int to) {
    return words.lower().subList(from, to).stream().noneMatch(BORDERS::contains)
        && WEAKENING.firstIn(words.lower().subList(from, to)) < 0;
  }

  private void readFlat(ContentWords statement, Set<String> stems, Map<String, List<Value>> flat) {
    Words words = statement.words();
    for (Content word : statement.content()) {
      int at = word.token();
      int from = Math.max(0, at - BEFORE);
      boolean infinitive = at > 0 && words.lower(at - 1).equals("to");
      if (stems.contains(word.stem())
          && !infinitive
          && !(words.lower(at).endsWith("ing") && !isGoingOn(words, at))
          && WEAKENING.firstIn(words.lower().subList(from, at)) < 0
          && DOUBTS.firstIn(words.lower().subList(from, at)) < 0) {
        add(statement, word, at, flat);
      }
    }
  }

  /** "Is leaving", where "spoke of leaving" says nothing. */
  private static boolean isGoingOn(Words words, int at) {
    return at > 0 && AUXILIARIES.contains(words.lower(at - 1));
  }

  private void add(ContentWords of, Content word, int first, Map<String, List<Value>> values) {
    List<Value> list = values.computeIfAbsent(word.stem(), key -> new ArrayList<>());
    if (list.size() < LONGEST_LIST) {
      int last = Math.min(of.words().size() - 1, word.token() + 2);
      Span shown = of.place(first, last).span();
      Span itself = of.place(word.token(), word.token()).span();
      list.add(new Value(of.member(), shown, read.around(of, itself)));
    }
  }
}
