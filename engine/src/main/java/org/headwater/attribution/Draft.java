package org.headwater.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/** An attribution while it is put together. */
final class Draft {
  final List<Span> sources = new ArrayList<>();
  final List<Span> cues = new ArrayList<>();
  final List<Span> contents = new ArrayList<>();

  /** The attribution whose content this one stands in ("KCNA said, Reuters reports"). */
  @Nullable Draft outer;

  static Draft of(@Nullable Span source, @Nullable Span cue, @Nullable Span content) {
    Draft draft = new Draft();
    if (source != null) {
      draft.sources.add(source);
    }
    if (cue != null) {
      draft.cues.add(cue);
    }
    if (content != null) {
      draft.contents.add(content);
    }
    return draft;
  }

  void sort() {
    Collections.sort(sources);
    Collections.sort(cues);
    Collections.sort(contents);
  }

  boolean isEmpty() {
    return sources.isEmpty() && cues.isEmpty() && contents.isEmpty();
  }

  /** From the first to the last position of any part. */
  Span extent() {
    List<Span> all = new ArrayList<>(sources);
    all.addAll(cues);
    all.addAll(contents);
    return all.stream().reduce(Span::union).orElseThrow();
  }
}
