package org.headwater.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.headwater.document.Declared;
import org.headwater.document.Page;
import org.headwater.document.PartialDate;

/** Reads pages as they were taken in from the rows of the database. */
final class CaptureRows {
  private CaptureRows() {}

  /** Reads the columns: number, page, identity, then those of {@link #page}. */
  static StoredCapture capture(ResultSet row) throws SQLException {
    return new StoredCapture(
        row.getLong(1), row.getLong(2), row.getString(3), page(row, 4), declared(row, 9));
  }

  static UnreadPage unread(ResultSet row) throws SQLException {
    return new UnreadPage(row.getString(1), page(row, 3), declared(row, 8), row.getString(2));
  }

  /** Reads location, bytes, media type, url, retrieved. */
  private static Page page(ResultSet row, int first) throws SQLException {
    String retrieved = row.getString(first + 4);
    return new Page(
        row.getString(first),
        unpack(row.getBytes(first + 1)),
        row.getString(first + 2),
        row.getString(first + 3),
        retrieved == null ? null : Instant.parse(retrieved));
  }

  private static Declared declared(ResultSet row, int first) throws SQLException {
    String published = row.getString(first + 1);
    return new Declared(
        row.getString(first),
        published == null ? null : new PartialDate(published),
        row.getString(first + 2));
  }

  static byte[] unpack(byte[] packed) {
    try {
      return Original.unpack(packed);
    } catch (IOException e) {
      throw new StoreException(
          "the store is damaged: the original of a page cannot be unpacked", e);
    }
  }
}
