package org.headwater.bench.extract;

import java.util.List;
import org.headwater.document.PageText;
import org.headwater.extract.BlockFeatures;
import org.headwater.extract.PageBlock;
import org.headwater.extract.PageBlocks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page to learn from or to measure on.
 *
 * @param gold the reference body; null when the page has only snippets
 * @param weights how much each block counts; 0 where nothing is known about it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sample(
    String id,
    String site,
    PageText.Form form,
    PageBlocks page,
    float[][] rows,
    float[] labels,
    float[] weights,
    @Nullable String gold) {

  static Sample read(JsonNode input, JsonNode gold, PageText.Form form, boolean collapsed) {
    String id = input.path("id").asString();
    String content = input.path(form == PageText.Form.HTML ? "html" : "text").asString();
    content = collapsed ? content.replaceAll("\\s+", " ") : content;
    PageBlocks page = PageBlocks.of(new PageText(id, id, form, content, null, null));
    float[][] rows = BlockFeatures.of(page).rows();
    String body = gold.has("text") ? gold.path("text").asString() : null;
    float[] labels = body == null ? new float[rows.length] : BodyLabels.of(page.blocks(), body);
    float[] weights = new float[rows.length];
    if (body == null) {
      snippets(page.blocks(), gold, labels, weights);
    } else {
      double scale = 300.0 / Math.max(150, BodyLabels.words(body).size());
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (float) (scale * weight(page.blocks().get(i)));
      }
    }
    return new Sample(id, "", form, page, rows, labels, weights, body);
  }

  /**
   * The reference body alone under its title, as somebody hands on a text that is already clean; of
   * every second page only the beginning. Null when the page has no reference body.
   */
  static @Nullable Sample clean(JsonNode gold, String site) {
    if (!gold.has("text")) {
      return null;
    }
    String id = gold.path("id").asString() + "~clean";
    String body = gold.path("text").asString();
    boolean whole = Math.floorMod(id.hashCode(), 2) == 0;
    int end = whole ? -1 : body.indexOf("\n\n", Math.min(body.length(), 400));
    body = end < 0 ? body : body.substring(0, end);
    String title = gold.path("title").asString("");
    String content = title.isEmpty() ? body : title + "\n\n" + body;
    PageBlocks page = PageBlocks.of(new PageText(id, id, PageText.Form.TEXT, content, null, null));
    float[][] rows = BlockFeatures.of(page).rows();
    float[] labels = new float[rows.length];
    float[] weights = new float[rows.length];
    double scale = 200.0 / Math.max(150, BodyLabels.words(body).size());
    for (int i = 0; i < rows.length; i++) {
      labels[i] = i > 0 || title.isEmpty() ? 1 : 0;
      weights[i] = (float) (scale * weight(page.blocks().get(i)));
    }
    return new Sample(id, site, PageText.Form.TEXT, page, rows, labels, weights, body);
  }

  Sample named(String name) {
    return new Sample(name, site, form, page, rows, labels, weights, gold);
  }

  Sample at(String where) {
    return new Sample(id, where, form, page, rows, labels, weights, gold);
  }

  private static double weight(PageBlock block) {
    return 0.1 + Math.min(80, block.words().size()) / 20.0;
  }

  private static void snippets(
      List<PageBlock> blocks, JsonNode gold, float[] labels, float[] weights) {
    mark(blocks, gold.path("without"), 0, labels, weights);
    mark(blocks, gold.path("comments"), 0, labels, weights);
    mark(blocks, gold.path("with"), 1, labels, weights);
  }

  private static void mark(
      List<PageBlock> blocks, JsonNode snippets, float label, float[] labels, float[] weights) {
    for (JsonNode snippet : snippets) {
      String text = snippet.asString().replaceAll("\\s+", " ").strip();
      int found = 0;
      int last = -1;
      for (int i = 0; i < blocks.size(); i++) {
        if (!text.isEmpty() && blocks.get(i).text().contains(text)) {
          found++;
          last = i;
          if (label == 0) {
            labels[i] = 0;
            weights[i] = (float) (0.3 + weight(blocks.get(i)) / 2);
          }
        }
      }
      if (label == 1 && found == 1) {
        labels[last] = 1;
        weights[last] = (float) (0.5 + weight(blocks.get(last)));
      }
    }
  }
}
