package org.headwater.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.headwater.document.Declared;
import org.headwater.document.Page;
import org.headwater.intake.Capture.Captured;
import org.headwater.intake.Capture.Refused;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive (ISO 28500): its responses of type HTML or text with status 200. Other
 * records (requests, images, redirects) are what an archive is full of, and are passed over. A
 * page's location is {@code file#target-uri}.
 */
final class WarcFile {
  private static final String ENCODING = "Content-Encoding";
  private static final String DAMAGED = "the response in the archive is damaged";
  private static final String NO_ARCHIVE = "it is no web archive (WARC)";

  private final String file;
  private final Limits limits;
  private final Consumer<Capture> consumer;

  WarcFile(String file, Limits limits, Consumer<Capture> consumer) {
    this.file = file;
    this.limits = limits;
    this.consumer = consumer;
  }

  /**
   * @param stream already unpacked, so that one place guards against bombs
   */
  void read(InputStream stream) throws IOException {
    WarcReader reader = start(stream);
    int records = 0;
    try {
      for (WarcRecord record = next(reader); record != null; record = next(reader)) {
        records++;
        if (record instanceof WarcResponse response) {
          take(response);
        }
      }
    } catch (EOFException | ZipException | ParsingException e) {
      throw stopped(e, records);
    }
    if (records == 0) {
      throw new UnreadableException("it is empty");
    }
  }

  private static WarcReader start(InputStream stream) throws IOException {
    try {
      return new WarcReader(stream);
    } catch (ParsingException | IllegalArgumentException e) {
      throw new UnreadableException(NO_ARCHIVE);
    }
  }

  /** The next record; null after the last. */
  private static @Nullable WarcRecord next(WarcReader reader) throws IOException {
    try {
      return reader.next().orElse(null);
    } catch (IllegalArgumentException e) {
      throw new ParsingException(String.valueOf(e.getMessage()));
    }
  }

  private static UnreadableException stopped(IOException damage, int records) {
    boolean parsing = damage instanceof ParsingException;
    if (records == 0) {
      return new UnreadableException(parsing ? NO_ARCHIVE : Reasons.of(damage));
    }
    return new UnreadableException(
        (parsing ? "it is damaged" : Reasons.of(damage))
            + " after record "
            + records
            + "; what stands before was read");
  }

  private void take(WarcResponse response) throws IOException {
    String location = file + "#" + response.target();
    Capture capture;
    try {
      capture = capture(location, response);
    } catch (ParsingException e) {
      capture = new Refused(location, DAMAGED);
    } catch (EOFException e) {
      if (response.body().position() < response.body().size()) {
        throw e; // the archive is cut off
      }
      capture = new Refused(location, DAMAGED);
    }
    if (capture != null) {
      consumer.accept(capture);
    }
  }

  private @Nullable Capture capture(String location, WarcResponse response) throws IOException {
    MediaType recordType = response.contentType();
    if (!recordType.base().equals(MediaType.HTTP)) {
      return null;
    }
    HttpResponse http = response.http();
    String type = http.headers().first("Content-Type").orElse("");
    if (http.status() != 200 || !isPage(type)) {
      return null;
    }
    byte[] raw = http.body().stream().readNBytes(limits.pageBytes() + 1);
    if (raw.length > limits.pageBytes()) {
      return new Refused(location, limits.tooLarge());
    }
    byte[] bytes = decoded(http.headers().all(ENCODING), raw);
    if (bytes == null) {
      return new Refused(location, "the body of the response in the archive cannot be decoded");
    }
    if (bytes.length > limits.pageBytes()) {
      return new Refused(location, limits.tooLarge());
    }
    if (bytes.length == 0) {
      return new Refused(location, "the response in the archive is empty");
    }
    return new Captured(
        new Page(location, bytes, type, response.target(), response.date()), Declared.NOTHING);
  }

  /**
   * The body without its encoding. It is read before, so that what fails here is the body alone,
   * and no damage to the archive. Archives often hold a body decoded under its old header: text
   * stays as it stands.
   *
   * @return null when it cannot be decoded
   */
  private byte @Nullable [] decoded(List<String> encodings, byte[] raw) throws IOException {
    HttpResponse.Builder copy = new HttpResponse.Builder(200, "OK").body(null, raw);
    encodings.forEach(encoding -> copy.addHeader(ENCODING, encoding));
    HttpResponse encoded = copy.build();
    try {
      return encoded.bodyDecoded().stream().readNBytes(limits.pageBytes() + 1);
    } catch (IOException e) {
      return isText(raw) ? raw : null;
    }
  }

  /** Whether there are no bytes but those that stand in texts; what is packed has others soon. */
  private static boolean isText(byte[] bytes) {
    for (byte each : bytes) {
      if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPage(String type) {
    String lower = type.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("text/html")
        || lower.startsWith("application/xhtml+xml")
        || lower.startsWith("text/plain");
  }
}
