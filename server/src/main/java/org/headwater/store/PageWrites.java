package org.headwater.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.headwater.document.Declared;
import org.headwater.document.Page;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;

/** Pages, their captures and their original bytes; see {@link StoreWriter}. */
final class PageWrites {
  private final Sql sql;

  PageWrites(Sql sql) {
    this.sql = sql;
  }

  Optional<KnownPage> page(String location) {
    return sql.one(
        "SELECT number, location, identity, same_as FROM page WHERE location = ?",
        PageWrites::known,
        location);
  }

  Optional<KnownPage> pageWithContent(String identity) {
    return sql.one(
        """
        SELECT p.number, p.location, p.identity, p.same_as
        FROM capture c JOIN page p ON p.number = c.page
        WHERE c.identity = ? ORDER BY c.number LIMIT 1
        """,
        PageWrites::known,
        identity);
  }

  private static KnownPage known(ResultSet row) throws SQLException {
    long sameAs = row.getLong(4);
    return new KnownPage(
        row.getLong(1), row.getString(2), row.getString(3), row.wasNull() ? null : sameAs);
  }

  boolean hadContent(KnownPage page, String identity, Page capture) {
    if (page.identity().equals(identity)) {
      return true;
    }
    return capture.retrieved() != null
        && sql.number(
                """
                SELECT count(*) FROM capture WHERE page = ?1 AND identity = ?2 AND ?3 <=
                  (SELECT retrieved FROM capture WHERE page = ?1 ORDER BY number DESC LIMIT 1)
                """,
                page.number(),
                identity,
                capture.retrieved().toString())
            > 0;
  }

  /** Articles of a page say where else it was found: a copy that comes or goes changes them. */
  long putPage(String location, String identity, @Nullable Long sameAs) {
    Long before = page(location).map(KnownPage::sameAs).orElse(null);
    if (!Objects.equals(before, sameAs)) {
      articlesChanged(before);
      articlesChanged(sameAs);
    }
    sql.update(
        """
        INSERT INTO page (location, identity, same_as) VALUES (?, ?, ?)
        ON CONFLICT (location) DO UPDATE SET identity = excluded.identity, same_as = excluded.same_as
        """,
        location,
        identity,
        sameAs);
    return sql.number("SELECT number FROM page WHERE location = ?", location);
  }

  private void articlesChanged(@Nullable Long page) {
    if (page != null) {
      sql.update(
          """
          INSERT INTO change (kind, id)
          SELECT 'article', id FROM article WHERE page = ? ORDER BY arrival
          """,
          page);
    }
  }

  long addCapture(long page, String identity, Page content, Declared declared) {
    String sha256 = addOriginal(content.bytes());
    PartialDate published = declared.published();
    sql.update(
        """
        INSERT INTO capture
          (page, identity, sha256, media_type, url, retrieved, title, published, outlet)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        page,
        identity,
        sha256,
        content.mediaType(),
        content.url(),
        content.retrieved() == null ? null : content.retrieved().toString(),
        declared.title(),
        published == null ? null : published.iso(),
        declared.outlet());
    return sql.number("SELECT max(number) FROM capture");
  }

  /** Keeps the bytes, once. Returns their digest. */
  String addOriginal(byte[] bytes) {
    String sha256 = Original.digest(bytes);
    sql.update(
        "INSERT INTO original (sha256, size, packed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        sha256,
        bytes.length,
        Original.pack(bytes));
    return sha256;
  }

  void capturesAfter(long number, Consumer<StoredCapture> consumer) {
    sql.each(
        """
        SELECT c.number, c.page, c.identity, p.location, o.packed, c.media_type, c.url, c.retrieved,
          c.title, c.published, c.outlet
        FROM capture c JOIN page p ON p.number = c.page JOIN original o ON o.sha256 = c.sha256
        WHERE c.number > ? ORDER BY c.number
        """,
        CaptureRows::capture,
        consumer,
        number);
  }
}
