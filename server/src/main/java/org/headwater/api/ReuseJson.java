package org.headwater.api;

import java.util.function.Function;
import org.headwater.document.CodePoints;
import org.headwater.document.Span;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseLink;
import org.headwater.reuse.ReuseSide;
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
            .put("share", rounded(link.share()));
    if (link.earlier() == Earlier.UNKNOWN) {
      node.putNull("earlier");
    } else {
      node.put("earlier", link.earlier() == Earlier.A ? "a" : "b");
    }
    node.set("passages", passages);
    if (link.ofA() != null && link.ofB() != null) {
      node.set(
          "shares",
          Json.object()
              .put("a", rounded(link.ofA().share()))
              .put("b", rounded(link.ofB().share())));
      ObjectNode added = Json.object();
      added.set("a", added(link.ofA(), inA));
      added.set("b", added(link.ofB(), inB));
      node.set("added", added);
    }
    return node;
  }

  private static ArrayNode added(ReuseSide side, CodePoints codePoints) {
    ArrayNode spans = Json.array();
    side.added().forEach(span -> spans.add(span(codePoints.fromUnits(span))));
    return spans;
  }

  private static double rounded(double share) {
    return Math.round(share * 1e4) / 1e4;
  }

  private static ArrayNode span(Span span) {
    return Json.array().add(span.start()).add(span.end());
  }
}
