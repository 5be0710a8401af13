package org.headwater.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwater.evidence.ContentWords.Content;
import org.headwater.language.WordList;

/**
 * Finds what one statement of a claim says of a thing and another of a part of it: "struck down the
 * Harbour Act", "struck down parts of the Harbour Act".
 *
 * <p>How: the run of words behind "part of" and its like must be a whole run of words of the other
 * statement, which speaks of no part; "is part of" says what belongs to what and is left out. Cost:
 * the words of both.
 */
final class PartContrasts {
  private static final Phrases PARTS = Phrases.read("part-words.txt");
  private static final Set<String> DETERMINERS =
      WordList.set(PartContrasts.class, "determiners.txt");

  /** Words before "part of" by which a thing is a part of another, not a part of it meant. */
  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "as", ",", "become", "became", "remain");

  /** The least number of words that the thing has. */
  private static final int THING = 2;

  private PartContrasts() {}

  /** A thing of which a part is meant. */
  private record Part(int first, List<Content> thing) {}

  static Optional<Divergence> find(List<ContentWords> statements) {
    for (ContentWords a : statements) {
      boolean parts = PARTS.in(a.member().words());
      for (int at = 1; parts && at < a.words().size(); at++) {
        Optional<Part> part = part(a, at);
        if (part.isPresent()) {
          Optional<Divergence> found = find(a, part.get(), statements);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Divergence> find(
      ContentWords a, Part part, List<ContentWords> statements) {
    Place own = a.place(part.first, part.thing.getLast().token());
    for (ContentWords b : statements) {
      Optional<Place> whole =
          a.isBeside(b) || PARTS.in(b.words().lower()) ? Optional.empty() : place(part.thing, b);
      if (whole.isPresent()) {
        return Optional.of(
            DivergentValues.divergence(
                ActScales.SLOT,
                DivergenceKind.REFINEMENT,
                List.of(a.value(own), b.value(whole.get()))));
      }
    }
    return Optional.empty();
  }

  private static Optional<Part> part(ContentWords of, int at) {
    int length = PARTS.lengthAt(of.words().lower(), at);
    if (length == 0) {
      return Optional.empty();
    }
    int first = at;
    while (first > 0 && DETERMINERS.contains(of.words().lower(first - 1))) {
      first--;
    }
    if (first == 0 || BEING.contains(of.words().lower(first - 1))) {
      return Optional.empty();
    }
    int from = at + length;
    while (from < of.words().size() && DETERMINERS.contains(of.words().lower(from))) {
      from++;
    }
    List<Content> thing = run(of, from);
    return thing.size() < THING ? Optional.empty() : Optional.of(new Part(at, thing));
  }

  /**
   * The words that carry meaning from a token on, with words of grammar between parts of a name.
   */
  private static List<Content> run(ContentWords of, int from) {
    int first = -1;
    for (int i = 0; i < of.content().size() && first < 0; i++) {
      first = of.content().get(i).token() == from ? i : -1;
    }
    if (first < 0) {
      return List.of();
    }
    int last = first;
    while (last + 1 < of.content().size() && goesOn(of, last)) {
      last++;
    }
    return of.content().subList(first, last + 1);
  }

  private static boolean goesOn(ContentWords of, int at) {
    Content own = of.content().get(at);
    Content next = of.content().get(at + 1);
    int apart = next.token() - own.token();
    return own.named() == next.named() && (apart == 1 || own.named() && apart == 2);
  }

  /** Where a statement speaks of just that thing. */
  private static Optional<Place> place(List<Content> thing, ContentWords b) {
    for (int i = 0; i < b.content().size(); i++) {
      List<Content> run = run(b, b.content().get(i).token());
      boolean opens = i == 0 || !goesOn(b, i - 1);
      if (opens && stems(run).equals(stems(thing))) {
        return Optional.of(b.place(run.getFirst().token(), run.getLast().token()));
      }
    }
    return Optional.empty();
  }

  private static List<String> stems(List<Content> words) {
    return words.stream().map(Content::stem).toList();
  }
}
