package org.headwater.attribution;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;
import org.headwater.language.Part;
import org.headwater.language.TaggedPart;
import org.headwater.language.WordList;

/**
 * Gives a source its wish to stay unnamed, which the tagger may take for a cue with a content: "An
 * official who <u>asked not to be named</u> said" is a source and a cue. A wish says nothing else,
 * so it never makes an attribution of its own. Cost: the list once for each cue.
 */
final class Anonymity {
  private static final List<String> WISHES = WordList.read(Anonymity.class, "anonymity.txt");

  /** Characters between the pieces of one source ("An official, <u>who</u>"). */
  private static final int BESIDE = 2;

  private Anonymity() {}

  /** The parts in their order, such cues without the wish. */
  static List<TaggedPart> apart(String text, List<TaggedPart> parts) {
    List<TaggedPart> apart = new ArrayList<>();
    int wished = 0;
    for (TaggedPart part : parts) {
      int length = part.part() == Part.CUE ? wish(text, part.span().start()) : 0;
      if (length > 0) {
        wished = part.span().start() + length;
        take(apart, wished);
        if (part.span().end() > wished + 1) {
          apart.add(new TaggedPart(new Span(wished + 1, part.span().end()), Part.CUE));
        }
      } else if (part.span().start() >= wished) {
        apart.add(part);
      }
    }
    return apart;
  }

  /** Lengthens the source before a wish, of one piece or two, to the end of the wish. */
  private static void take(List<TaggedPart> apart, int end) {
    if (apart.isEmpty() || apart.getLast().part() != Part.SOURCE) {
      return;
    }
    Span source = apart.removeLast().span();
    TaggedPart before = apart.isEmpty() ? null : apart.getLast();
    if (before != null
        && before.part() == Part.SOURCE
        && Layout.gap(before.span(), source) <= BESIDE) {
      source = apart.removeLast().span();
    }
    apart.add(new TaggedPart(new Span(source.start(), end), Part.SOURCE));
  }

  /** Characters of the wish that begins at a position, or 0. */
  private static int wish(String text, int start) {
    for (String wish : WISHES) {
      if (text.regionMatches(true, start, wish, 0, wish.length())) {
        return wish.length();
      }
    }
    return 0;
  }
}
