package org.headwater.cli;

import java.time.Instant;
import org.headwater.run.Decide.Signature;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands by which a person decides: why, and who. */
final class SignatureOptions {
  @Option(names = "--note", paramLabel = "TEXT", description = "why, for whoever reads it later")
  @Nullable String note;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "who decides; without it, nobody is named")
  @Nullable String by;

  Signature now() {
    return now(note, by);
  }

  static Signature now(@Nullable String note, @Nullable String by) {
    return new Signature(note, by, Instant.now());
  }
}
