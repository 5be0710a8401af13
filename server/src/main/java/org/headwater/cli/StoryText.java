package org.headwater.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.headwater.document.Article;
import org.headwater.document.PartialDate;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Lane;
import org.headwater.evidence.Member;
import org.headwater.evidence.Omission;
import org.headwater.evidence.Origins;
import org.headwater.evidence.Place;
import org.headwater.evidence.TimelineEntry;
import org.headwater.report.ArticleNames;
import org.headwater.report.Counting;
import org.headwater.report.DateText;
import org.headwater.report.SlotWords;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseLink;
import org.headwater.search.ArticleTitle;
import org.headwater.store.OutletDecisions;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;

/** A story for a person to read in a terminal. */
final class StoryText {
  /** Of more articles that do not say a claim only the number is told. */
  private static final int MOST_NAMED = 24;

  private final StoredStory story;
  private final OutletDecisions outlets;
  private final Map<String, Article> articles = new HashMap<>();

  StoryText(StoredStory story, OutletDecisions outlets) {
    this.story = story;
    this.outlets = outlets;
    story.articles().forEach(article -> articles.put(article.id(), article.article()));
  }

  void print(PrintStream out) {
    StorySummary summary = story.summary();
    if (summary != null) {
      out.println(summary.title());
      out.println(story.id() + ": " + Counting.of(summary));
    } else {
      out.println(story.id());
    }
    if (story.awaiting()) {
      out.println("(A run was stopped before this was weighed; run ingest again.)");
    }
    sources(out);
    Evidence evidence = story.evidence();
    if (evidence != null) {
      claims(out, "Claims", evidence.claims(), kind -> kind != ClaimKind.BACKGROUND);
      claims(out, "Background", evidence.claims(), kind -> kind == ClaimKind.BACKGROUND);
      differences(out, evidence.claims());
      new StoryNotes(this::name).print(out, evidence);
    }
    reuse(out);
    if (evidence != null) {
      timeline(out, evidence.timeline());
    }
  }

  private void sources(PrintStream out) {
    out.println();
    out.println("Articles");
    for (StoredArticle stored : story.articles()) {
      PartialDate published = stored.article().published();
      out.printf(
          "  %-6s %s%s%n",
          stored.id(),
          ArticleNames.of(stored.article()),
          published == null ? "" : ", " + published.iso());
      out.println("         " + stored.page());
      OutletWords.print(out, "         ", stored.article().outlet(), outlets);
    }
  }

  private void claims(
      PrintStream out, String heading, List<Claim> claims, Predicate<ClaimKind> kinds) {
    List<Claim> listed = claims.stream().filter(claim -> kinds.test(claim.kind())).toList();
    if (listed.isEmpty()) {
      return;
    }
    out.println();
    out.println(heading);
    for (Claim claim : listed) {
      String kind = claim.kind() == ClaimKind.REACTION ? ", reaction" : "";
      String state = " [" + claim.standing() + kind + "] ";
      out.println("  " + claim.id() + state + oneLine(claim.text()));
      out.println("     " + origins(claim.origins()));
      voices(claim).forEach((voice, by) -> out.println("     " + voice + ": " + names(by)));
      silent(out, claim);
      for (Omission omission : claim.omissions()) {
        List<String> said = omission.places().stream().map(Place::article).distinct().toList();
        out.println(
            "     "
                + name(omission.article())
                + " leaves out the "
                + omission.what()
                + " in "
                + names(said));
      }
    }
  }

  private void silent(PrintStream out, Claim claim) {
    List<String> silent = claim.silent(story.articles().stream().map(StoredArticle::id).toList());
    if (silent.size() > MOST_NAMED) {
      out.println("     silent: " + silent.size() + " of " + story.articles().size() + " articles");
    } else if (!silent.isEmpty()) {
      out.println("     silent: " + names(silent));
    }
  }

  /** Who says it, grouped by how and through whom. */
  private static Map<String, List<String>> voices(Claim claim) {
    Map<String, List<String>> voices = new LinkedHashMap<>();
    for (Member member : claim.members()) {
      String via = member.via().isEmpty() ? "" : " (" + String.join(" ← ", member.via()) + ")";
      List<String> by =
          voices.computeIfAbsent(member.stance().label() + via, voice -> new ArrayList<>());
      if (!by.contains(member.article())) {
        by.add(member.article());
      }
    }
    return voices;
  }

  private static String origins(Origins origins) {
    String range = Counting.origins(origins);
    return origins.reasons().isEmpty()
        ? range
        : range + ": " + String.join("; ", origins.reasons());
  }

  private void differences(PrintStream out, List<Claim> claims) {
    List<Claim> disputed = claims.stream().filter(c -> !c.divergence().isEmpty()).toList();
    if (disputed.isEmpty()) {
      return;
    }
    out.println();
    out.println("Where the accounts differ");
    for (Claim claim : disputed) {
      out.println("  " + claim.id() + " " + oneLine(claim.text()));
      for (Divergence divergence : claim.divergence()) {
        out.println("     " + SlotWords.heading(divergence));
        divergence
            .values()
            .forEach(v -> out.println("       " + oneLine(v.value()) + ": " + names(v.articles())));
      }
    }
  }

  private void reuse(PrintStream out) {
    if (story.reuse().isEmpty()) {
      return;
    }
    out.println();
    out.println("Shared text");
    for (ReuseLink link : story.reuse()) {
      String pair =
          switch (link.earlier()) {
            case A -> name(link.b()) + " from " + name(link.a());
            case B -> name(link.a()) + " from " + name(link.b());
            case UNKNOWN -> name(link.a()) + " and " + name(link.b());
          };
      String open = link.earlier() == Earlier.UNKNOWN ? "; which was first is not known" : "";
      out.printf(
          "  %s: %s, %d %% of the shorter text%s%n",
          link.kind().label(), pair, Math.round(link.share() * 100), open);
    }
  }

  private void timeline(PrintStream out, List<TimelineEntry> entries) {
    for (Lane lane : Lane.values()) {
      List<TimelineEntry> here = entries.stream().filter(entry -> entry.lane() == lane).toList();
      if (!here.isEmpty()) {
        out.println();
        out.println(lane == Lane.EVENT ? "When it happened" : "When it was published");
        here.forEach(entry ->
            out.printf(
                "  %s: %s (%s)%n",
                DateText.of(entry.value()), title(entry), name(entry.article())));
      }
    }
  }

  /** What happened; for an article that was published and has no title, its first words. */
  private String title(TimelineEntry entry) {
    Article article = articles.get(entry.article());
    return entry.lane() == Lane.PUBLICATION && article != null
        ? ArticleTitle.of(article)
        : oneLine(entry.text());
  }

  private String names(List<String> ids) {
    return String.join(", ", ids.stream().map(this::name).toList());
  }

  private String name(String id) {
    Article article = articles.get(id);
    return article == null ? id : id + " " + ArticleNames.outlet(article);
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
