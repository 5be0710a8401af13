package org.headwater.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.headwater.document.PageText;
import org.headwater.document.PageText.Form;

/** Pages to read in tests: invented ones from the test resources, or from characters. */
final class Pages {
  private Pages() {}

  static PageText html(String content) {
    return new PageText("p", "p", Form.HTML, content, null, null);
  }

  static PageText text(String content) {
    return new PageText("p", "p", Form.TEXT, content, null, null);
  }

  static String resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("test resource is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
