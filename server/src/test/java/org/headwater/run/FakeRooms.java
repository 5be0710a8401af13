package org.headwater.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Brief;
import org.headwater.document.Metadata;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.document.Span;
import org.headwater.document.Surroundings;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import org.headwater.evidence.Origins;
import org.headwater.evidence.Owners;
import org.headwater.evidence.PageVersion;
import org.headwater.evidence.Place;
import org.headwater.evidence.Slots;
import org.headwater.evidence.Update;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.headwater.story.Ruling;
import org.headwater.story.Why;
import org.jspecify.annotations.Nullable;

/**
 * An engine for tests. The first line of a page is its title, lines that begin with {@code brief:}
 * are briefs, one that begins with {@code outlet:} names the outlet, the rest is its text. Articles
 * whose texts begin with the same word are one story, and copies; an article whose text ends with
 * {@code merge WORD} merges that word's story into its own. The evidence tells what changed pages
 * said before.
 */
public class FakeRooms implements Rooms {
  @Override
  public Outcome<Article> read(String id, Page page) {
    String content = new String(page.bytes(), UTF_8);
    if (content.indexOf('\0') >= 0) {
      return Outcome.rejected("it is binary");
    }
    List<String> lines = content.lines().toList();
    StringBuilder text = new StringBuilder();
    List<Brief> briefs = new ArrayList<>();
    @Nullable String outlet = null;
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("brief:")) {
        briefs.add(new Brief(null, line.substring(6), new Span(0, line.length())));
      } else if (line.startsWith("outlet:")) {
        outlet = line.substring(7);
      } else {
        text.append(text.isEmpty() ? "" : "\n\n").append(line);
      }
    }
    Metadata metadata =
        new Metadata(lines.getFirst(), List.of(), null, outlet, page.url(), "en", List.of());
    Article bare = Article.ofText(id, metadata, text.toString());
    return Outcome.accepted(
        new Article(
            id,
            page.location(),
            metadata,
            bare.text(),
            bare.paragraphs(),
            new Surroundings(List.of(), List.of(), briefs, List.of(), List.of())));
  }

  @Override
  public Annotations annotate(Article article) {
    Span all = new Span(0, article.text().length());
    return new Annotations(List.of(all), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public Stories stories() {
    return new FakeStories();
  }

  @Override
  public Evidence evidence(
      List<AnnotatedArticle> articles,
      List<ReuseLink> reuse,
      Owners owners,
      List<PageVersion> versions) {
    List<Member> members =
        articles.stream()
            .map(a -> new Member(a.id(), new Span(0, 1), MemberStance.ASSERTS, List.of()))
            .toList();
    List<String> reasons = new ArrayList<>(List.of(reuse.size() + " copies"));
    for (AnnotatedArticle article : articles) {
      String outlet = article.article().outlet();
      if (outlet != null) {
        owners.of(outlet).ifPresent(owner -> reasons.add(outlet + " is owned by " + owner));
      }
    }
    List<Update> updates = withdrawn(versions);
    updates.forEach(update -> reasons.add(update.article() + " said before: " + update.from()));
    Origins origins = new Origins(1, articles.size(), reasons);
    Claim claim =
        new Claim(
            "c1",
            articles.getFirst().text(),
            ClaimState.SINGLE,
            Slots.NONE,
            members,
            origins,
            List.of());
    return new Evidence(
        List.of(claim),
        origins,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        updates,
        List.of());
  }

  /** All that a version said is withdrawn by the next. */
  private static List<Update> withdrawn(List<PageVersion> versions) {
    List<Update> updates = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      AnnotatedArticle before = versions.get(i - 1).article();
      if (before.id().equals(versions.get(i).article().id())) {
        updates.add(
            new Update(
                Update.Kind.VERSION,
                Update.Change.WITHDRAWN,
                "statement",
                before.text(),
                null,
                versions.get(i).captured(),
                null,
                before.id(),
                new Place(before.id(), new Span(0, before.text().length())),
                versions.get(i - 1).number(),
                null));
      }
    }
    return updates;
  }

  /** The state: for each first word its story, for each article its word and the links so far. */
  private static final class FakeStories implements Stories {
    private final Map<String, String> storyOfWord = new TreeMap<>();
    private final Map<String, String> newestOfWord = new TreeMap<>();
    private final Map<String, String> wordOfArticle = new TreeMap<>();

    @Override
    public Placed add(AnnotatedArticle article) {
      String known = wordOfArticle.get(article.id());
      String word = known == null ? article.text().split(" ", 2)[0] : known;
      String earlier = newestOfWord.get(word);
      boolean founded = !storyOfWord.containsKey(word);
      String story = storyOfWord.computeIfAbsent(word, w -> "s" + article.arrival());
      List<Change> changes = changes(article, story);
      wordOfArticle.put(article.id(), word);
      newestOfWord.put(word, article.id());
      List<Why> why = earlier == null ? List.of() : List.of(new Why(earlier, 0.5, List.of(word)));
      List<ReuseLink> links =
          earlier == null || earlier.equals(article.id())
              ? List.of()
              : List.of(
                  new ReuseLink(
                      earlier,
                      article.id(),
                      ReuseKind.REPRINT,
                      0.5,
                      Earlier.UNKNOWN,
                      List.of(new Passage(new Span(0, 1), new Span(0, 1)))));
      return new Placed(new Join(article.id(), story, founded, why, null, changes), links);
    }

    private List<Change> changes(AnnotatedArticle article, String story) {
      int at = article.text().lastIndexOf("merge ");
      String from = at < 0 ? null : storyOfWord.get(article.text().substring(at + 6));
      if (from == null || from.equals(story)) {
        return List.of();
      }
      storyOfWord.replaceAll((word, now) -> now.equals(from) ? story : now);
      return List.of(new Change.Merged(from, story, new Why(article.id(), 1, List.of())));
    }

    /** Of four stories and more, that with the smallest name takes over that with the greatest. */
    @Override
    public List<Change> settle() {
      TreeMap<String, String> stories = new TreeMap<>();
      storyOfWord.values().forEach(story -> stories.put(story, story));
      if (stories.size() < 4) {
        return List.of();
      }
      String into = stories.firstKey();
      String from = stories.lastKey();
      storyOfWord.replaceAll((word, now) -> now.equals(from) ? into : now);
      return List.of(new Change.Merged(from, into, new Why("a1", 1, List.of())));
    }

    /** People decide nothing on these stories; see {@link DecidedRooms}. */
    @Override
    public List<Change> rule(Ruling ruling) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Change> undo(long ruling) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Change> redo(long ruling) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(DataOutput out) throws IOException {
      for (Map<String, String> map : List.of(storyOfWord, newestOfWord, wordOfArticle)) {
        out.writeInt(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
          out.writeUTF(entry.getKey());
          out.writeUTF(entry.getValue());
        }
      }
    }

    @Override
    public void read(int version, DataInput in) throws IOException {
      for (Map<String, String> map : List.of(storyOfWord, newestOfWord, wordOfArticle)) {
        for (int n = in.readInt(); n > 0; n--) {
          map.put(in.readUTF(), in.readUTF());
        }
      }
    }
  }
}
