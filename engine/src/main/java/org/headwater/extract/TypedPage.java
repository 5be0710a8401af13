package org.headwater.extract;

import java.util.Arrays;
import java.util.List;
import org.headwater.document.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A page while it is decided what each of its blocks is. Each decision of {@link PageReader} looks
 * at what is still open and settles a part of it; the last leaves nothing open.
 */
final class TypedPage {
  final PageBlocks page;
  final double[] body;
  private final List<LineShape> shapes;
  private final @Nullable BlockKind[] kinds;

  TypedPage(PageBlocks page, List<LineShape> shapes, double[] body) {
    this.page = page;
    this.body = body;
    this.kinds = new @Nullable BlockKind[body.length];
    this.shapes = shapes;
  }

  int size() {
    return body.length;
  }

  PageBlock block(int i) {
    return page.blocks().get(i);
  }

  List<PageBlock> blocks() {
    return page.blocks();
  }

  String text(int i) {
    return block(i).text();
  }

  LineShape shape(int i) {
    return shapes.get(i);
  }

  /** The container around a block, or null in flattened text. */
  @Nullable Container container(int i) {
    PageBlock.Marks marks = block(i).marks();
    return marks == null ? null : marks.container();
  }

  boolean hasRole(int i, ClassCue cue, int levels) {
    PageBlock.Marks marks = block(i).marks();
    if (marks == null) {
      return false;
    }
    if (cue.in(marks.cues())) {
      return true;
    }
    Container near = marks.container().nearest(cue);
    return near != null && marks.container().depth - near.depth <= levels;
  }

  double linkShare(int i) {
    PageBlock.Marks marks = block(i).marks();
    return marks == null ? 0 : (double) marks.linkWords() / Math.max(1, shapes.get(i).words());
  }

  /** What stands from a block on is no text of the article, whatever the model says of it. */
  void endBody(int from) {
    Arrays.fill(body, Math.min(from, body.length), body.length, 0);
  }

  @Nullable BlockKind kind(int i) {
    return kinds[i];
  }

  boolean isOpen(int i) {
    return kinds[i] == null;
  }

  void decide(int i, BlockKind kind) {
    kinds[i] = kind;
  }

  void decide(int from, int to, BlockKind kind) {
    Arrays.fill(kinds, from, to, kind);
  }

  /** True when the block is a part of the article's text. */
  boolean isText(int i) {
    BlockKind kind = kinds[i];
    return kind != null
        && switch (kind) {
          case BODY, HEADING, LIST, QUOTE, TABLE -> true;
          default -> false;
        };
  }

  /** The first block of the article's text, or the number of blocks when there is none. */
  int bodyStart() {
    for (int i = 0; i < kinds.length; i++) {
      if (isText(i)) {
        return i;
      }
    }
    return kinds.length;
  }

  /** The block after the last of the article's text, or 0. */
  int bodyEnd() {
    for (int i = kinds.length; i > 0; i--) {
      if (isText(i - 1)) {
        return i;
      }
    }
    return 0;
  }
}
