package org.headwater.pipeline;

/** The state of a step that keeps none. */
public enum Stateless {
  INSTANCE
}
