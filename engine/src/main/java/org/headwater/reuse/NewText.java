package org.headwater.reuse;

import org.jspecify.annotations.Nullable;

/**
 * A text that comes in, with what each comparison with an earlier one needs of it: made at the
 * first comparison, for most texts have none, and once for all of them.
 */
final class NewText {
  private final Wording wording;
  private @Nullable Shingles shingles;
  private @Nullable SentenceStems stems;

  NewText(Wording wording) {
    this.wording = wording;
  }

  Wording wording() {
    return wording;
  }

  Shingles shingles() {
    Shingles made = shingles == null ? new Shingles(wording) : shingles;
    shingles = made;
    return made;
  }

  SentenceStems stems() {
    SentenceStems made = stems == null ? new SentenceStems(wording) : stems;
    stems = made;
    return made;
  }
}
