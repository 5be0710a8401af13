package org.headwater.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.evidence.Owners;
import org.jspecify.annotations.Nullable;

/**
 * What people have said about outlets and not taken back: who owns them and how far they are to be
 * relied on. Of several decisions on one outlet the newest holds; undone, the one before it does.
 *
 * <p>In the log the subject is the outlet's {@link Owners#key}; the verdict is the owner's name or
 * the letter of the grade, or {@link #NONE}. The kinds are {@link #OWNER} and {@link #GRADE}.
 */
public final class OutletDecisions {
  /** The kind of a decision on who owns an outlet. */
  public static final String OWNER = "owner";

  /** The kind of a decision on how far an outlet is to be relied on. */
  public static final String GRADE = "grade";

  /** The verdict that takes away what was said before. */
  public static final String NONE = "none";

  /** Nobody has said anything. */
  public static final OutletDecisions EMPTY = of(List.of());

  private final SortedMap<String, String> owners = new TreeMap<>();
  private final SortedMap<String, Grade> grades = new TreeMap<>();
  private final Map<String, Decision> newest = new TreeMap<>();

  private OutletDecisions(List<Decision> inOrder) {
    for (Decision decision : inOrder) {
      if (decision.isInForce() && isOnOutlet(decision)) {
        newest.put(decision.kind() + " " + decision.subject(), decision);
      }
    }
    for (Decision decision : newest.values()) {
      if (decision.verdict().equals(NONE)) {
        continue;
      }
      if (decision.kind().equals(OWNER)) {
        owners.put(decision.subject(), decision.verdict());
      } else {
        Grade.of(decision.verdict()).ifPresent(grade -> grades.put(decision.subject(), grade));
      }
    }
  }

  /**
   * What holds by a log.
   *
   * @param inOrder decisions of any kinds
   */
  public static OutletDecisions of(List<Decision> inOrder) {
    return new OutletDecisions(inOrder);
  }

  /** Whether a decision is on an outlet. */
  public static boolean isOnOutlet(Decision decision) {
    return decision.kind().equals(OWNER) || decision.kind().equals(GRADE);
  }

  /** Who owns an outlet, in whatever spelling. */
  public Optional<String> owner(@Nullable String outlet) {
    return outlet == null || owners.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(owners.get(Owners.key(outlet)));
  }

  /** How far an outlet is to be relied on, in whatever spelling. */
  public Optional<Grade> grade(@Nullable String outlet) {
    return outlet == null || grades.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(grades.get(Owners.key(outlet)));
  }

  /** What is said of an outlet, in words that say who said it. */
  public Optional<String> words(@Nullable String outlet) {
    List<String> words = new ArrayList<>();
    grade(outlet).ifPresent(g -> words.add("grade " + g.name() + " (" + g.words() + ")"));
    owner(outlet).ifPresent(owner -> words.add("belongs to " + owner));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", words) + ": set by you");
  }

  /** The decision of a kind that holds for an outlet; it may take away what was said. */
  public Optional<Decision> holding(String kind, String outlet) {
    return Optional.ofNullable(newest.get(kind + " " + Owners.key(outlet)));
  }

  /** The keys of the outlets of which anything is said. */
  public Set<String> outlets() {
    Set<String> outlets = new TreeSet<>(owners.keySet());
    outlets.addAll(grades.keySet());
    return outlets;
  }

  /** The owners, for the engine. */
  public Owners owners() {
    return owners.isEmpty() ? Owners.NONE : Owners.of(owners);
  }

  /** The letters of the grades of a story's outlets, by their names as its articles give them. */
  public Map<String, String> gradesIn(StoredStory story) {
    Map<String, String> letters = new TreeMap<>();
    for (StoredArticle article : story.articles()) {
      String outlet = article.article().outlet();
      if (outlet != null) {
        grade(outlet).ifPresent(grade -> letters.put(outlet, grade.name()));
      }
    }
    return letters;
  }
}
