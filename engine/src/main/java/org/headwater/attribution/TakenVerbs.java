package org.headwater.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.Part;
import org.headwater.language.TaggedPart;
import org.headwater.language.WordList;

/**
 * Gives back the verb that the tagger took into a source: "…, <u>the Tide Post reports</u>, …" is a
 * source and a cue. Only between a comma and a mark, and only after a name or a medium: "media
 * reports" and "her claims" are nouns elsewhere. Whom a source cites is cut off it.
 */
final class TakenVerbs {
  private static final Set<String> VERBS = WordList.set(TakenVerbs.class, "clause-verbs.txt");

  private TakenVerbs() {}

  /** The parts in their order, such sources cut in two. */
  static List<TaggedPart> apart(String text, Names names, List<TaggedPart> parts) {
    List<TaggedPart> apart = new ArrayList<>();
    for (TaggedPart part : parts) {
      int cut = part.part() == Part.SOURCE ? cut(text, names, part.span()) : -1;
      int cited = part.part() == Part.SOURCE ? cited(part.span().in(text)) : -1;
      if (cited > 0) {
        apart.add(
            new TaggedPart(
                new Span(part.span().start(), part.span().start() + cited), Part.SOURCE));
      } else if (cut < 0) {
        apart.add(part);
      } else {
        apart.add(new TaggedPart(new Span(part.span().start(), cut), Part.SOURCE));
        apart.add(new TaggedPart(new Span(cut + 1, part.span().end()), Part.CUE));
      }
    }
    return apart;
  }

  /** Where a source goes on with whom it cites ("Yonhap<u>, citing</u> an official"), or -1. */
  private static int cited(String source) {
    int citing = source.indexOf(", citing ");
    return citing > 0 ? citing : source.indexOf(", quoting ");
  }

  /** The position of the space before the verb, or -1. */
  private static int cut(String text, Names names, Span source) {
    String words = source.in(text);
    int space = words.lastIndexOf(' ');
    boolean verb = space > 0 && VERBS.contains(words.substring(space + 1).toLowerCase(Locale.ROOT));
    if (!verb || !endsClause(text, source.end()) || !opensClause(text, source.start())) {
      return -1;
    }
    Span rest = new Span(source.start(), source.start() + space);
    boolean named =
        names.overlapping(rest).stream().anyMatch(name -> name.span().end() == rest.end());
    return named || new Media(text, names).name(rest).isPresent() ? rest.end() : -1;
  }

  private static boolean endsClause(String text, int end) {
    return end >= text.length() || ",.;".indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '\n';
  }

  private static boolean opensClause(String text, int start) {
    String before = text.substring(Math.max(0, start - 3), start).stripTrailing();
    return before.endsWith(",") || before.endsWith("”") || before.endsWith("\"");
  }
}
