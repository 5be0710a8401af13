package org.headwater.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.BlockKind;
import org.headwater.extract.CommentThread.Draft;
import org.headwater.extract.CommentThread.Entry;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Comments in HTML: the elements whose classes call them comments. The outermost that does not hold
 * the article is a thread; each element of one comment in it ({@link CommentItem}) begins one, and
 * its lines are name, time or text by class and form. What is unsigned counts only beside what is
 * signed. Cost: for each block the elements around it.
 */
final class MarkedComments {
  private static final Set<String> OVERVIEW_NAMES =
      WordList.set(MarkedComments.class, "comment-overview-classes.txt");

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
      itemized |= CommentItem.around(page.container(i), thread) != null;
    }
    if (!itemized || isOverview(from, to, thread)) {
      leave(from, to);
      return;
    }
    List<Draft> drafts = new ArrayList<>();
    Draft[] owners = new Draft[to - from];
    Map<Container, Draft> begun = new IdentityHashMap<>();
    CommentSignature above = null;
    for (int i = from; i < to; i++) {
      Container item = CommentItem.around(page.container(i), thread);
      if (item == null) {
        above = page.shape(i).words() <= 18 ? CommentSignature.of(page.text(i)) : null;
        continue;
      }
      Draft draft = begun.get(item);
      if (draft == null) {
        draft = new Draft(i, CommentItem.level(item, thread));
        begun.put(item, draft);
        drafts.add(draft);
        if (above != null && above.author() != null) {
          sign(draft, above);
        }
        above = null;
      }
      owners[i - from] = draft;
      take(draft, i);
    }
    keep(from, drafts, owners);
  }

  /**
   * Comments are signed. What is not, beside others that are, is one only when its element is
   * called one; where none is signed, a few alike are needed.
   */
  private void keep(int from, List<Draft> drafts, Draft[] owners) {
    long timed = drafts.stream().filter(d -> d.isSigned() && d.hasText()).count();
    boolean signed =
        timed >= 3 || drafts.stream().anyMatch(d -> d.isSigned() && d.hasAuthor() && d.hasText());
    long named = drafts.stream().filter(d -> d.hasAuthor() && d.hasText()).count();
    Set<Draft> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    int top = drafts.stream().filter(Draft::hasText).mapToInt(Draft::level).min().orElse(0);
    for (Draft draft : drafts) {
      boolean clear = draft.isSigned() && draft.hasAuthor();
      boolean comment =
          clear || signed && draft.isSigned() || (signed || named >= 3) && isClear(draft);
      Entry entry = comment ? draft.finish(draft.level() - top) : null;
      if (entry != null) {
        found.add(entry);
        kept.add(draft);
      }
    }
    for (int i = 0; i < owners.length; i++) {
      if (owners[i] != null && kept.contains(owners[i])) {
        CommentThread.settle(page, from + i, !CommentThread.isButton(page, from + i));
      } else {
        leave(from + i, from + i + 1);
      }
    }
  }

  private static boolean isClear(Draft draft) {
    return draft.hasText()
        && !CommentThread.isEnd(draft.lines().getFirst())
        && LineShape.endsSentence(draft.lines().getLast());
  }

  /** Whether a thread only lists what was said on other pages. */
  private boolean isOverview(int from, int to, Container thread) {
    Container c = thread;
    for (int level = 0; c != null && level < 3 && isThread(c); level++, c = c.parent) {
      if (!Collections.disjoint(CommentThread.nameWords(c), OVERVIEW_NAMES)) {
        return true;
      }
    }
    List<String> first = page.block(from).words();
    boolean heads = to - from > 1 && first.size() <= 4 && !page.shape(from).endsSentence();
    return heads && CommentThread.isOverview(first);
  }

  /** What stands in the element but is no comment: its heading, its form. */
  private void leave(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.body[i] < 0.5) {
        page.decide(i, BlockKind.PROMPT);
      }
    }
  }

  private void take(Draft draft, int i) {
    LineShape shape = page.shape(i);
    String text = page.text(i);
    if (CommentThread.isButton(page, i)) {
      return;
    }
    String called = draft.hasAuthor() ? null : names.get(i);
    if (draft.hasAuthor() && !draft.hasText() && isOfAuthor(draft, i, text)) {
      return;
    }
    if (called != null && text.startsWith(called) && text.length() > called.length()) {
      draft.author(called);
      text = text.substring(called.length()).strip();
      shape = LineShape.of(new PageBlock(text, page.block(i).span(), Words.of(text), null));
    }
    CommentSignature signature = shape.words() <= 18 ? CommentSignature.of(text) : null;
    if (signature != null && sign(draft, signature)) {
      return;
    }
    if (isNameBelow(draft, shape, text)) {
      draft.author(text);
    } else if (!draft.hasAuthor() && !draft.hasText() && isAuthor(i, shape)) {
      if (page.hasRole(i, ClassCue.AUTHOR, 2) || names.containsKey(i)) {
        draft.author(text);
      } else {
        draft.guessAuthor(text);
      }
    } else if (isTime(i, shape)) {
      draft.time(timeOnly(text));
    } else if (!isNote(shape, text)) {
      draft.text(text);
    }
  }

  /** More about who speaks: the name once more, since when, how often. */
  private boolean isOfAuthor(Draft draft, int i, String text) {
    if (draft.isInitialOf(text)) {
      draft.author(text);
      return true;
    }
    return draft.isBy(text)
        || page.shape(i).words() <= 6
            && !page.shape(i).endsSentence()
            && page.hasRole(i, ClassCue.AUTHOR, 1)
            && CommentSignature.of(text) == null;
  }

  /** A name after a dash below what its bearer said. */
  private static boolean isNameBelow(Draft draft, LineShape shape, String text) {
    return !draft.hasAuthor()
        && draft.hasText()
        && shape.words() >= 1
        && shape.words() <= 4
        && !shape.endsSentence()
        && "–—".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean sign(Draft draft, CommentSignature signature) {
    if (signature.author() != null && draft.isBy(signature.author())) {
      draft.time(signature.time());
      return true;
    }
    if (signature.author() != null
        && (draft.hasAuthor() || draft.hasText() && !signature.below())) {
      return false;
    }
    if (signature.author() != null) {
      draft.author(signature.author());
    }
    draft.time(signature.time());
    return true;
  }

  private static boolean isNote(LineShape shape, String text) {
    boolean says = shape.words() <= 2 && text.endsWith(":") && CommentSignature.isSays(text);
    return says || LineCue.PROMPT.in(shape.cues()) && shape.words() < 12;
  }

  private static String timeOnly(String text) {
    CommentSignature signature = CommentSignature.of(text);
    return signature != null && signature.time() != null ? signature.time() : text;
  }

  private boolean isAuthor(int i, LineShape shape) {
    return shape.words() <= 8
        && !DateWords.looksLikeDate(page.block(i).words())
        && !CommentThread.isEnd(page.text(i))
        && !CommentSignature.isNobody(page.text(i))
        && (page.hasRole(i, ClassCue.AUTHOR, 2)
            || LineCue.REPLY.in(shape.cues())
            || !shape.endsSentence());
  }

  private boolean isTime(int i, LineShape shape) {
    return shape.words() <= 14
        && WrittenTime.hasDigit(page.text(i))
        && (DateWords.looksLikeDate(page.block(i).words())
            || LineCue.DATE.in(shape.cues()) && shape.words() <= 6
            || shape.words() <= 7 && page.hasRole(i, ClassCue.DATE, 1));
  }
}
