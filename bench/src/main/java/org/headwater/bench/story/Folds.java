package org.headwater.bench.story;

/**
 * Cuts names into folds for cross-validation, again and again, each cut independent of the others:
 * whether two names share a fold in one cut says nothing of another. A cut that only shifts the
 * hash of a name shifts whole folds, and is the same cut once more.
 */
final class Folds {
  private Folds() {}

  /** The fold of a name in a cut, below {@code folds}; mixed as in MurmurHash3 (Appleby, 2011). */
  static int fold(String name, int cut, int folds) {
    int hash = name.hashCode() + cut * 0x9e3779b9;
    hash = (hash ^ hash >>> 16) * 0x85ebca6b;
    hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
    return Math.floorMod(hash ^ hash >>> 16, folds);
  }
}
