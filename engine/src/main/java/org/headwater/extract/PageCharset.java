package org.headwater.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a page as web browsers do (WHATWG, Encoding and HTML standards): the byte
 * order mark, the carrier's media type, the declaration in the first bytes; then, where nothing
 * holds, UTF-8 when the bytes are valid, else what the bytes look like to ICU. A declaration of
 * UTF-8 that the bytes break badly is not believed.
 */
final class PageCharset {
  private static final int HEAD = 4096;
  private static final int DETECTED = 65536;

  /** Names that browsers read as another charset. */
  private static final Map<String, String> AS_BROWSERS_DO =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("ks_c_5601-1987", "windows-949"),
          Map.entry("euc-kr", "windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"),
          Map.entry("unicode", "UTF-8"),
          Map.entry("big5-hkscs", "Big5-HKSCS"),
          Map.entry("x-user-defined", "windows-1252"));

  private PageCharset() {}

  /** The characters of a page; a page in UTF-8, as nearly all are, is decoded once. */
  static String decode(byte[] bytes, @Nullable String mediaType) {
    Charset sure = mark(bytes);
    sure = sure == null ? wide(bytes) : sure;
    if (sure != null) {
      return new String(bytes, sure);
    }
    String content = new String(bytes, StandardCharsets.UTF_8);
    boolean utf8 = content.indexOf('\ufffd') < 0 || faults(bytes, StandardCharsets.UTF_8) == 0;
    Charset charset = find(bytes, mediaType, utf8);
    return charset.equals(StandardCharsets.UTF_8) ? content : new String(bytes, charset);
  }

  /**
   * The charset where no mark says it.
   *
   * @param utf8 whether the bytes are valid in UTF-8
   */
  private static Charset find(byte[] bytes, @Nullable String mediaType, boolean utf8) {
    Charset declared = named(parameter(mediaType), true);
    declared = declared == null ? inHead(bytes) : declared;
    if (declared == null) {
      return utf8 ? StandardCharsets.UTF_8 : detected(bytes);
    }
    if (declared.equals(StandardCharsets.UTF_8) && !utf8) {
      return faults(bytes, declared) > 20 + bytes.length / 2000 ? detected(bytes) : declared;
    }
    return utf8 && hasHighBytes(bytes) ? StandardCharsets.UTF_8 : declared;
  }

  /** The charset of the byte order mark at the start, or null. */
  static @Nullable Charset mark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    boolean little = b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE;
    return little ? StandardCharsets.UTF_16LE : null;
  }

  /** Whether the bytes are UTF-16 or UTF-32, whose zero bytes are no sign of binary data. */
  static boolean isWide(byte[] bytes, @Nullable String mediaType) {
    Charset named = named(parameter(mediaType), true);
    boolean declared = named != null && named.name().startsWith("UTF-16");
    return declared || mark(bytes) != null || wide(bytes) != null;
  }

  /** UTF-16 without a mark, when every other byte of the start is zero. */
  static @Nullable Charset wide(byte[] b) {
    int length = Math.min(b.length, 256) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (b[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    int most = length / 2;
    if (length < 8 || Math.max(even, odd) < 0.7 * most || Math.min(even, odd) > 0.05 * most) {
      return null;
    }
    return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static @Nullable Charset inHead(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml")) {
      int end = head.indexOf("?>");
      int at = head.indexOf("encoding");
      if (at > 0 && at < end) {
        Charset declared = named(value(head, at + "encoding".length()), false);
        if (declared != null) {
          return declared;
        }
      }
    }
    for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 5)) {
      int end = head.indexOf('>', meta);
      int at = head.indexOf("charset", meta);
      if (at > 0 && (end < 0 || at < end)) {
        Charset declared = named(value(head, at + "charset".length()), false);
        if (declared != null) {
          return declared;
        }
      }
    }
    return null;
  }

  private static @Nullable String parameter(@Nullable String mediaType) {
    int at = mediaType == null ? -1 : mediaType.toLowerCase(Locale.ROOT).indexOf("charset");
    return mediaType == null || at < 0 ? null : value(mediaType, at + "charset".length());
  }

  /** What stands after an equals sign, with or without quotes. */
  private static @Nullable String value(String text, int at) {
    int i = at;
    while (i < text.length() && " =\t\r\n\"'".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int end = i;
    while (end < text.length() && " ;\"'>/?,\t\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end == i ? null : text.substring(i, end);
  }

  private static @Nullable Charset named(@Nullable String name, boolean byCarrier) {
    if (name == null || name.length() > 40) {
      return null;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (byCarrier && lower.startsWith("utf-16")) {
      return Charset.forName(lower.equals("utf-16be") ? "UTF-16BE" : "UTF-16LE");
    }
    try {
      return Charset.forName(AS_BROWSERS_DO.getOrDefault(lower, lower));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean hasHighBytes(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  private static Charset detected(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(DETECTED, bytes.length));
    CharsetMatch match = new CharsetDetector().setText(start).detect();
    Charset found =
        match == null || match.getConfidence() < 30 ? null : named(match.getName(), false);
    Charset western = Charset.forName("windows-1252");
    return found == null || faults(start, found) > faults(start, western) ? western : found;
  }

  /** How often the bytes are wrong in the charset; stops counting at 100,000. */
  static int faults(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int faults = 0;
    while (faults < 100_000) {
      CoderResult result = decoder.decode(in, out, true);
      out.clear();
      if (result.isUnderflow()) {
        return faults;
      }
      if (result.isError()) {
        faults++;
        in.position(in.position() + result.length());
      }
    }
    return faults;
  }
}
