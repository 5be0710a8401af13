package org.headwater.api;

import java.util.function.Function;
import org.headwater.document.CodePoints;
import org.headwater.document.Span;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseLink;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Links of text reuse as JSON, their spans in code points. */
public final class ReuseJson {
  private ReuseJson() {}

  /**
   * One link.
   *
   * @param codePoints the code points of an article's text by its id
   */
  public static ObjectNode of(ReuseLink link, Function<String, CodePoints> codePoints) {
    CodePoints inA = codePoints.apply(link.a());
    CodePoints inB = codePoints.apply(link.b());
    ArrayNode passages = Json.array();
    for (Passage passage : link.passages()) {
      ArrayNode both = Json.array();
      both.add(span(inA.fromUnits(passage.inA())));
      both.add(span(inB.fromUnits(passage.inB())));
      passages.add(both);
    }
    ObjectNode node =
        Json.object()
            .put("a", link.a())
            .put("b", link.b())
            .put("kind", link.kind().label())
            .put("share", Math.round(link.share() * 1e4) / 1e4);
    if (link.earlier() == Earlier.UNKNOWN) {
      node.putNull("earlier");
    } else {
      node.put("earlier", link.earlier() == Earlier.A ? "a" : "b");
    }
    node.set("passages", passages);
    return node;
  }

  private static ArrayNode span(Span span) {
    return Json.array().add(span.start()).add(span.end());
  }
}
