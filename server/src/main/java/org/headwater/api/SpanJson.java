package org.headwater.api;

import java.util.List;
import org.headwater.document.CodePoints;
import org.headwater.document.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the spans of one text in code points: the only place where spans leave the process. */
public final class SpanJson {
  private final CodePoints points;

  public SpanJson(String text) {
    this.points = CodePoints.of(text);
  }

  /** {@code [start, end]}. */
  public ArrayNode array(Span span) {
    Span out = points.fromUnits(span);
    return Json.array().add(out.start()).add(out.end());
  }

  /** {@code [[start, end], …]}. */
  public ArrayNode arrays(List<Span> spans) {
    ArrayNode all = Json.array();
    spans.forEach(span -> all.add(array(span)));
    return all;
  }

  /** Puts {@code "start"} and {@code "end"}. */
  public ObjectNode put(ObjectNode into, Span span) {
    Span out = points.fromUnits(span);
    return into.put("start", out.start()).put("end", out.end());
  }
}
