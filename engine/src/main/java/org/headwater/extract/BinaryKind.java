package org.headwater.extract;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/** Recognises files that are no pages by the bytes that they begin with. */
final class BinaryKind {
  /** How many bytes or characters are looked at. */
  private static final int HEAD = 8192;

  private record Signature(byte[] bytes, String name) {
    boolean begins(byte[] file) {
      return file.length >= bytes.length
          && java.util.Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
    }
  }

  private static final List<Signature> SIGNATURES =
      WordList.read(BinaryKind.class, "binary-signatures.tsv").stream()
          .map(BinaryKind::signature)
          .toList();

  private BinaryKind() {}

  private static Signature signature(String line) {
    String[] parts = line.split("\t", 2);
    return new Signature(HexFormat.of().parseHex(parts[0]), parts[1]);
  }

  /** What the file is ("a PDF document"), or null when it may be a page. */
  static @Nullable String of(byte[] bytes, @Nullable String mediaType) {
    for (Signature signature : SIGNATURES) {
      if (signature.begins(bytes)) {
        return signature.name();
      }
    }
    String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("RIFF") || head.startsWith("ftyp", 4)) {
      return "a sound, picture or film";
    }
    return !PageCharset.isWide(bytes, mediaType) && nulls(bytes) > 0.01 ? "binary data" : null;
  }

  private static double nulls(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    int nulls = 0;
    for (int i = 0; i < length; i++) {
      nulls += bytes[i] == 0 ? 1 : 0;
    }
    return (double) nulls / length;
  }

  /** Whether decoded characters are mostly no text: controls and failed decoding. */
  static boolean looksBinary(String content) {
    int length = Math.min(HEAD, content.length());
    int controls = 0;
    int failed = 0;
    for (int i = 0; i < length; i++) {
      char c = content.charAt(i);
      controls += c < ' ' && "\t\n\r\f\u000b\u001b".indexOf(c) < 0 ? 1 : 0;
      failed += c == '\ufffd' ? 1 : 0;
    }
    return controls > 0.04 * length + 3 || failed > 0.3 * length;
  }
}
