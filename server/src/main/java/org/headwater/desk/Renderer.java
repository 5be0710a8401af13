package org.headwater.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Fills the precompiled templates; everything that is put into them is escaped. */
final class Renderer {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.headwater.desk.pages");

  String render(String template, Object view) {
    StringOutput out = new StringOutput(16 * 1024);
    engine.render(template + ".jte", Map.of("view", view), out);
    return out.toString();
  }
}
