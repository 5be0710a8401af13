package org.headwater.store;

import org.jspecify.annotations.Nullable;

/** What a person wants to say about an outlet; see {@link OutletDecisions}. */
public sealed interface OutletWish {
  String outlet();

  /** The kind of the decision. */
  String kind();

  /** What is said, as the log has it. */
  String verdict();

  /**
   * An owner as a person writes it.
   *
   * @param owner a name, or {@code none}
   * @throws IllegalArgumentException with a reason
   */
  static Own owner(String outlet, String owner) {
    return new Own(outlet, isNone(owner) ? null : owner);
  }

  /**
   * A grade as a person writes it.
   *
   * @param grade a letter, or {@code none}
   * @throws IllegalArgumentException with a reason
   */
  static Rely grade(String outlet, String grade) {
    return new Rely(outlet, isNone(grade) ? null : Grade.named(grade));
  }

  private static boolean isNone(String word) {
    return word.strip().equalsIgnoreCase(OutletDecisions.NONE);
  }

  /**
   * An outlet belongs to an owner.
   *
   * @param outlet its name, in whatever spelling
   * @param owner null when nothing is said of its owner any more
   */
  record Own(String outlet, @Nullable String owner) implements OutletWish {
    public Own {
      outlet = OutletName.checked("outlet", outlet);
      owner = owner == null ? null : OutletName.checked("owner", owner);
      if (OutletDecisions.NONE.equalsIgnoreCase(owner)) {
        throw new IllegalArgumentException("an owner cannot be called " + owner);
      }
    }

    @Override
    public String kind() {
      return OutletDecisions.OWNER;
    }

    @Override
    public String verdict() {
      return owner == null ? OutletDecisions.NONE : owner;
    }
  }

  /**
   * An outlet is to be relied on so far.
   *
   * @param outlet its name, in whatever spelling
   * @param grade null when nothing is said of it any more
   */
  record Rely(String outlet, @Nullable Grade grade) implements OutletWish {
    public Rely {
      outlet = OutletName.checked("outlet", outlet);
    }

    @Override
    public String kind() {
      return OutletDecisions.GRADE;
    }

    @Override
    public String verdict() {
      return grade == null ? OutletDecisions.NONE : grade.name();
    }
  }
}
