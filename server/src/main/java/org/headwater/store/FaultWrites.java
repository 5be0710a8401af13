package org.headwater.store;

import java.util.List;
import java.util.Optional;
import org.headwater.document.Declared;
import org.headwater.document.Page;
import org.headwater.document.PartialDate;

/** What a fault of the program kept back; see {@link StoreWriter}. */
final class FaultWrites {
  private final Sql sql;
  private final PageWrites pages;

  FaultWrites(Sql sql, PageWrites pages) {
    this.sql = sql;
    this.pages = pages;
  }

  void putUnread(UnreadPage unread) {
    Page page = unread.page();
    Declared declared = unread.declared();
    PartialDate published = declared.published();
    String sha256 = pages.addOriginal(page.bytes());
    sql.update(
        """
        INSERT INTO unread
          (location, identity, sha256, media_type, url, retrieved, title, published, outlet, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (location) DO UPDATE SET identity = excluded.identity,
          sha256 = excluded.sha256, media_type = excluded.media_type, url = excluded.url,
          retrieved = excluded.retrieved, title = excluded.title, published = excluded.published,
          outlet = excluded.outlet, reason = excluded.reason
        """,
        page.location(),
        unread.identity(),
        sha256,
        page.mediaType(),
        page.url(),
        page.retrieved() == null ? null : page.retrieved().toString(),
        declared.title(),
        published == null ? null : published.iso(),
        declared.outlet(),
        unread.reason());
  }

  List<String> unreadLocations() {
    return sql.all("SELECT location FROM unread ORDER BY number", row -> row.getString(1));
  }

  Optional<UnreadPage> unread(String location) {
    return sql.one(
        """
        SELECT u.identity, u.reason, u.location, o.packed, u.media_type, u.url, u.retrieved,
          u.title, u.published, u.outlet
        FROM unread u JOIN original o ON o.sha256 = u.sha256 WHERE u.location = ?
        """,
        CaptureRows::unread,
        location);
  }

  /** Its bytes go too, unless a capture has the same. */
  void forgetUnread(String location) {
    sql.one(
            "DELETE FROM unread WHERE location = ? RETURNING sha256",
            row -> row.getString(1),
            location)
        .ifPresent(sha256 ->
            sql.update(
                """
                DELETE FROM original WHERE sha256 = ?1
                  AND NOT EXISTS (SELECT 1 FROM capture WHERE sha256 = ?1)
                  AND NOT EXISTS (SELECT 1 FROM unread WHERE sha256 = ?1)
                """,
                sha256));
  }

  void putUnweighed(String story, String reason) {
    sql.update("INSERT OR REPLACE INTO unweighed (story, reason) VALUES (?, ?)", story, reason);
  }
}
