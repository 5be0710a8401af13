package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.BlockKind;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the lines that are two things at once: a caption and its credit, a date and a share bar, a
 * credited outlet and the sentence after it. The parts of all blocks partition the visible text.
 */
final class BlockParts {
  private final TypedPage page;
  private final List<TypedBlock> parts = new ArrayList<>();

  private BlockParts(TypedPage page) {
    this.page = page;
  }

  static List<TypedBlock> of(TypedPage page) {
    BlockParts all = new BlockParts(page);
    int start = page.bodyStart();
    for (int i = 0; i < page.size(); i++) {
      all.cut(i, i == start);
    }
    return all.parts;
  }

  private void cut(int i, boolean firstOfBody) {
    BlockKind kind = page.kind(i);
    BlockKind decided = kind == null ? BlockKind.OTHER : kind;
    String text = page.text(i);
    switch (decided) {
      case CAPTION -> cutAt(i, CaptionCredit.of(text), BlockKind.CAPTION, BlockKind.CREDIT);
      case SHARE, DATELINE -> cutAt(i, shareBar(text), BlockKind.DATELINE, BlockKind.SHARE);
      case BODY -> cutPrefix(i, firstOfBody ? SourceCredit.prefix(text) : null);
      default -> add(decided, i, 0, text.length());
    }
  }

  private void cutAt(int i, @Nullable Span tail, BlockKind head, BlockKind rest) {
    String text = page.text(i);
    BlockKind kind = page.kind(i);
    BlockKind whole = kind == null ? head : kind;
    if (tail == null || tail.start() == 0) {
      boolean credit = tail != null && CaptionCredit.isAlone(text);
      add(credit ? rest : whole, i, 0, text.length());
      return;
    }
    add(head, i, 0, tail.start());
    add(rest, i, tail.start(), text.length());
  }

  private void cutPrefix(int i, @Nullable Span prefix) {
    int from = prefix == null ? 0 : prefix.end();
    if (prefix != null) {
      add(BlockKind.CREDIT, i, 0, from);
    }
    add(BlockKind.BODY, i, from, page.text(i).length());
  }

  /** Where a share bar begins at the end of a line that holds a date before it. */
  private static @Nullable Span shareBar(String text) {
    int at = text.toLowerCase(java.util.Locale.ROOT).indexOf("share");
    if (at < 0 || at >= text.length()) {
      return null;
    }
    int words = Words.count(text);
    boolean dated = words > 0 && words <= 12 && PublishedDate.inLine(text, true) != null;
    return dated ? new Span(at, text.length()) : null;
  }

  /** Adds a part without the blanks around it. */
  private void add(BlockKind kind, int i, int from, int to) {
    String text = page.text(i);
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start < end) {
      Span span = VisiblePlace.of(page.page.visible(), page.block(i), start, end);
      parts.add(new TypedBlock(kind, i, text.substring(start, end), span));
    }
  }
}
