package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.BlockKind;
import org.headwater.extract.CommentThread.Draft;
import org.headwater.extract.CommentThread.Entry;
import org.jspecify.annotations.Nullable;

/** Comments in HTML: the elements whose classes call them comments. */
final class MarkedComments {
  private final TypedPage page;
  private final List<Entry> found = new ArrayList<>();

  /** For each container what {@link #isThread} said of it; never iterated. */
  private final Map<Container, Boolean> threads = new IdentityHashMap<>();

  /** For a block the name that an element inside it is called the author by. */
  private final Map<Integer, String> names = new HashMap<>();

  private int firstBody;

  private MarkedComments(TypedPage page) {
    this.page = page;
    firstBody = page.size();
    for (PageFacts.MarkedName name : page.page.facts().names()) {
      names.putIfAbsent(name.block(), name.text());
    }
    for (int i = page.size() - 1; i >= 0; i--) {
      Container c = page.container(i);
      if (page.body[i] >= 0.6 && page.shape(i).words() >= 8 && c != null && !near(c)) {
        firstBody = i;
      }
    }
  }

  private static boolean near(Container c) {
    Container cued = c.nearest(ClassCue.COMMENT);
    return cued != null && c.depth - cued.depth <= 4;
  }

  static List<Entry> find(TypedPage page) {
    MarkedComments comments = new MarkedComments(page);
    int i = 0;
    while (i < page.size()) {
      Container thread = comments.threadAround(i);
      int end = i + 1;
      while (thread != null && end < page.size() && comments.threadAround(end) == thread) {
        end++;
      }
      if (thread != null) {
        comments.read(i, end, thread);
      }
      i = end;
    }
    return comments.found;
  }

  /** The outermost element called comments that does not hold the article itself. */
  private @Nullable Container threadAround(int i) {
    if (i < firstBody) {
      return null;
    }
    Container outermost = null;
    for (Container c = page.container(i); c != null; c = c.parent) {
      if (ClassCue.COMMENT.in(c.cues) && isThread(c)) {
        outermost = c;
      }
    }
    return outermost;
  }

  private boolean isThread(Container c) {
    return threads.computeIfAbsent(c, this::holdsNoArticle);
  }

  private boolean holdsNoArticle(Container c) {
    if (c.parent == null || c.tag.equals("main")) {
      return false;
    }
    for (Container at = page.container(Math.min(firstBody, page.size() - 1));
        at != null;
        at = at.parent) {
      if (at == c) {
        return false;
      }
    }
    return true;
  }

  private void read(int from, int to, Container thread) {
    boolean itemized = false;
    for (int i = from; i < to; i++) {
      itemized |= item(i, thread) != null;
    }
    if (!itemized) {
      leave(from, to);
      return;
    }
    Container current = null;
    Draft draft = null;
    Set<Container> begun = new HashSet<>();
    for (int i = from; i < to; i++) {
      Container item = item(i, thread);
      if (item == null) {
        leave(i, i + 1);
        continue;
      }
      if (item != current && begun.add(item)) {
        add(draft);
        draft = new Draft(i, level(item, thread));
        current = item;
      }
      take(draft == null ? new Draft(i, 0) : draft, i, item);
    }
    add(draft);
  }

  /** What stands in the element but is no comment: its heading, its form. */
  private void leave(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.body[i] < 0.5) {
        page.decide(i, BlockKind.PROMPT);
      }
    }
  }

  private void add(@Nullable Draft draft) {
    Entry entry = draft == null ? null : draft.finish();
    if (entry != null) {
      found.add(entry);
    }
  }

  private void take(Draft draft, int i, Container item) {
    LineShape shape = page.shape(i);
    String text = page.text(i);
    boolean button = CommentThread.isButton(page, i);
    boolean author = !button && !draft.hasAuthor() && !draft.hasText() && isAuthor(i, shape);
    CommentThread.settle(page, i, !button);
    String called = draft.hasAuthor() ? null : names.get(i);
    if (called != null && text.startsWith(called) && text.length() > called.length()) {
      draft.author(called);
      text = text.substring(called.length()).strip();
      shape = LineShape.of(new PageBlock(text, page.block(i).span(), Words.of(text), null));
      author = false;
    }
    if (author) {
      draft.author(text);
    } else if (!button && isTime(i, shape)) {
      draft.time(timeOnly(text));
    } else if (!button && !(LineCue.PROMPT.in(shape.cues()) && shape.words() < 12)) {
      draft.text(text);
    }
  }

  private static String timeOnly(String text) {
    return text.startsWith("·") || text.startsWith("|") || text.startsWith(",")
        ? text.substring(1).strip()
        : text;
  }

  private boolean isAuthor(int i, LineShape shape) {
    return shape.words() <= 8
        && !DateWords.looksLikeDate(page.block(i).words())
        && (page.hasRole(i, ClassCue.AUTHOR, 2)
            || LineCue.REPLY.in(shape.cues())
            || !shape.endsSentence());
  }

  private boolean isTime(int i, LineShape shape) {
    return shape.words() <= 14
        && (DateWords.looksLikeDate(page.block(i).words())
            || LineCue.DATE.in(shape.cues()) && shape.words() <= 6
            || shape.words() <= 7 && page.hasRole(i, ClassCue.DATE, 1));
  }

  private @Nullable Container item(int i, Container thread) {
    for (Container c = page.container(i); c != null && c != thread.parent; c = c.parent) {
      if (isItem(c)) {
        return c;
      }
    }
    return null;
  }

  private static boolean isItem(Container c) {
    boolean listed = c.tag.equals("li") || c.tag.equals("article");
    boolean called = ClassCue.COMMENT.in(c.cues);
    boolean inList = c.parent != null && ClassCue.COMMENT.in(c.parent.cues);
    return listed && (called || inList)
        || called && (c.names.chars().anyMatch(Character::isDigit) || isOne(c.names));
  }

  /** Whether a class is exactly that of one comment. */
  private static boolean isOne(String names) {
    for (String name : names.split(" ")) {
      if (name.equals("comment") || name.equals("kommentar") || name.equals("comment-item")) {
        return true;
      }
    }
    return false;
  }

  private static int level(Container item, Container thread) {
    int level = 0;
    for (Container c = item.parent; c != null && c != thread.parent; c = c.parent) {
      level += isItem(c) && c.tag.equals(item.tag) ? 1 : 0;
    }
    return level;
  }
}
