package org.headwater.attribution;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;
import org.headwater.language.Part;
import org.headwater.language.TaggedPart;
import org.headwater.language.WordList;

/**
 * Gives a source its wish to stay unnamed, which the tagger may take for a cue: "An official who
 * <u>asked not to be named</u> said" is a source and a cue.
 */
final class Anonymity {
  private static final List<String> WISHES = WordList.read(Anonymity.class, "anonymity.txt");

  private Anonymity() {}

  /** The parts in their order, such cues without the wish. */
  static List<TaggedPart> apart(String text, List<TaggedPart> parts) {
    List<TaggedPart> apart = new ArrayList<>();
    for (TaggedPart part : parts) {
      int length = part.part() == Part.CUE ? wish(text, part.span().start()) : 0;
      boolean sourced = !apart.isEmpty() && apart.getLast().part() == Part.SOURCE;
      if (length == 0 || !sourced) {
        apart.add(part);
      } else {
        Span source = apart.removeLast().span();
        int end = part.span().start() + length;
        apart.add(new TaggedPart(new Span(source.start(), end), Part.SOURCE));
        if (part.span().end() > end + 1) {
          apart.add(new TaggedPart(new Span(end + 1, part.span().end()), Part.CUE));
        }
      }
    }
    return apart;
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
