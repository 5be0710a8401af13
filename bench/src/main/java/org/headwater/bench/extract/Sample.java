package org.headwater.bench.extract;

import java.util.List;
import org.headwater.document.PageText;
import org.headwater.extract.BlockFeatures;
import org.headwater.extract.PageBlock;
import org.headwater.extract.PageBlocks;
import org.headwater.extract.WordOdds;
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
    float[] labels,
    float[] weights,
    @Nullable String gold) {

  static Sample read(JsonNode input, JsonNode gold, PageText.Form form, boolean collapsed) {
    String id = input.path("id").asString();
    String content = input.path(form == PageText.Form.HTML ? "html" : "text").asString();
    content = collapsed ? content.replaceAll("\\s+", " ") : content;
    PageBlocks page = PageBlocks.of(new PageText(id, id, form, content, null, null));
    int n = page.blocks().size();
    String body = gold.has("text") ? gold.path("text").asString() : null;
    float[] labels = body == null ? new float[n] : BodyLabels.of(page.blocks(), body);
    float[] weights = new float[n];
    if (body == null) {
      snippets(page.blocks(), gold, labels, weights);
    } else {
      double scale = scale(body);
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (float) (scale * weight(page.blocks().get(i)));
      }
    }
    return new Sample(id, "", form, page, labels, weights, body);
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
    int n = page.blocks().size();
    float[] labels = new float[n];
    float[] weights = new float[n];
    double scale = 120.0 / Math.max(150, BodyLabels.words(body).size());
    for (int i = 0; i < n; i++) {
      labels[i] = i > 0 || title.isEmpty() ? 1 : 0;
      weights[i] = (float) (scale * weight(page.blocks().get(i)));
    }
    return new Sample(id, site, PageText.Form.TEXT, page, labels, weights, body);
  }

  /** Which of the forms of a page this is, from 0: HTML, flattened, collapsed, clean. */
  int kind() {
    return form == PageText.Form.HTML ? 0 : id.endsWith("~") ? 2 : id.endsWith("~clean") ? 3 : 1;
  }

  /** The page's id without the mark of its form. */
  String pageId() {
    return id.replaceAll("~(clean)?$", "");
  }

  /**
   * How many blocks this one stands for in training: of short lines far from the body, such as
   * those of menus, a fourth is enough and the others are left out.
   */
  int standsFor(int i) {
    if (page.blocks().get(i).words().size() > 5) {
      return 1;
    }
    for (int j = Math.max(0, i - 6); j < Math.min(labels.length, i + 7); j++) {
      if (labels[j] >= 0.3) {
        return 1;
      }
    }
    return Math.floorMod(page.blocks().get(i).text().hashCode(), 4) == 0 ? 4 : 0;
  }

  float[][] rows(WordOdds odds) {
    return BlockFeatures.of(page, odds).rows();
  }

  Sample labelled(float[] other, float[] otherWeights) {
    return new Sample(id, site, form, page, other, otherWeights, gold);
  }

  Sample weighing(float[] other) {
    return new Sample(id, site, form, page, labels, other, gold);
  }

  /** The text of the blocks that were chosen. */
  String chosen(boolean[] chosen) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < chosen.length; i++) {
      text.append(chosen[i] ? page.blocks().get(i).text() + "\n" : "");
    }
    return text.toString();
  }

  /** The text of the blocks that are at least as likely as not. */
  String chosen(double[] probability) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < probability.length; i++) {
      text.append(probability[i] >= 0.5 ? page.blocks().get(i).text() + "\n" : "");
    }
    return text.toString();
  }

  Sample named(String name) {
    return new Sample(name, site, form, page, labels, weights, gold);
  }

  Sample at(String where) {
    return new Sample(id, where, form, page, labels, weights, gold);
  }

  boolean isHtml() {
    return form == PageText.Form.HTML;
  }

  /** Pages count alike in the measure, however long their bodies are. */
  static double scale(String body) {
    return 300.0 / Math.max(150, BodyLabels.words(body).size());
  }

  static double weight(PageBlock block) {
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
