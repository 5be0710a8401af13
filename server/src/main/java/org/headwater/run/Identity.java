package org.headwater.run;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.headwater.document.Declared;
import org.headwater.document.Page;
import org.headwater.document.PartialDate;
import org.headwater.store.Original;
import org.jspecify.annotations.Nullable;

/**
 * What makes two captures the same content: the bytes, what their carrier declares, and, where the
 * carrier names an address, its site. The same text on two sites is a reprint, not a duplicate.
 */
final class Identity {
  private Identity() {}

  static String of(Page page, Declared declared) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    PartialDate published = declared.published();
    add(all, site(page.url()));
    add(all, declared.title());
    add(all, published == null ? null : published.iso());
    add(all, declared.outlet());
    if (all.size() == 4) {
      return Original.digest(page.bytes());
    }
    all.writeBytes(Original.digest(page.bytes()).getBytes(StandardCharsets.UTF_8));
    return Original.digest(all.toByteArray());
  }

  private static void add(ByteArrayOutputStream all, @Nullable String part) {
    if (part != null) {
      all.writeBytes(part.getBytes(StandardCharsets.UTF_8));
    }
    all.write(0);
  }

  private static @Nullable String site(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = URI.create(url).getHost();
      return host == null ? url : host;
    } catch (IllegalArgumentException e) {
      return url;
    }
  }
}
