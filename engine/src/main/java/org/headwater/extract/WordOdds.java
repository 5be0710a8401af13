package org.headwater.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * How much the words of a block speak for running text rather than for what stands around it: a
 * linear model over hashed words.
 *
 * <p>Phrases of share bars, menus and prompts recur from site to site in many languages; this sees
 * them without a list. Feature hashing (Weinberger and others, "Feature hashing for large scale
 * multitask learning", ICML 2009): a word's weight stands where its hash points, words that collide
 * share one. Weights are kept in a byte each. Linear in the block. Immutable.
 */
public final class WordOdds {
  /** The number of weights: 2 to this power. */
  public static final int BITS = 14;

  /** Weights lie in -LIMIT..LIMIT. */
  private static final float LIMIT = 4;

  private final byte[] weights;
  private final float base;

  private WordOdds(byte[] weights, float base) {
    this.weights = weights;
    this.base = base;
  }

  /** The model with the given weights, each rounded to one of 255 steps. */
  public static WordOdds of(float[] weights, float base) {
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (byte) Math.round(Math.clamp(weights[i] / LIMIT, -1, 1) * 127);
    }
    return new WordOdds(rounded, base);
  }

  /** Says nothing of any word. */
  public static WordOdds none() {
    return new WordOdds(new byte[1 << BITS], 0);
  }

  /** Where the weight of a word stands. */
  public static int place(String word) {
    return (word.hashCode() * 0x9E3779B9) >>> (32 - BITS);
  }

  /** The logarithm of the odds that a block of these words is running text. */
  public float of(List<String> words) {
    int sum = 0;
    for (String word : words) {
      sum += weights[place(word)];
    }
    return base + sum * (LIMIT / 127) / (float) Math.sqrt(Math.max(1, words.size()));
  }

  static WordOdds read(DataInputStream in) throws IOException {
    float base = in.readFloat();
    byte[] weights = new byte[1 << BITS];
    in.readFully(weights);
    return new WordOdds(weights, base);
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeFloat(base);
    out.write(weights);
  }
}
