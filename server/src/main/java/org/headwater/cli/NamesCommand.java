package org.headwater.cli;

import java.util.Locale;
import org.headwater.api.Json;
import org.headwater.document.EntityType;
import org.headwater.entity.NameMatch;
import org.headwater.entity.NameMatcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/** {@code headwater names}: may two names be names of one entity? */
@Command(
    name = "names",
    description = {
      "Says of pairs of names whether they may be names of one.",
      "Reads JSON Lines {a, b, type? (PER, ORG, LOC)}, writes a, b, score (0 to 1), same and why."
    })
final class NamesCommand extends LineFilter {
  private final NameMatcher matcher = new NameMatcher();

  @Override
  ObjectNode answer(InputLine line) throws BadLineException {
    String a = line.required("a");
    String b = line.required("b");
    NameMatch match = matcher.compare(a, b, type(line));
    ObjectNode out = Json.object();
    if (line.has("id")) {
      out.put("id", line.optional("id"));
    }
    out.put("a", a).put("b", b);
    if (line.has("type")) {
      out.put("type", line.optional("type"));
    }
    return out.put("score", Math.round(match.score() * 10_000) / 10_000.0)
        .put("same", match.same())
        .put("why", match.why());
  }

  private static @Nullable EntityType type(InputLine line) throws BadLineException {
    String label = line.optional("type");
    if (label == null) {
      return null;
    }
    try {
      return EntityType.valueOf(label.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadLineException(
          line.optional("id"), "type '" + label + "' is none of PER, ORG, LOC, MISC");
    }
  }
}
