package org.headwater.reuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Tells the sentences that frame a report (subscription prompts, copyright lines, staff credits)
 * from those that belong to it. The phrases are in {@code boilerplate.txt}.
 */
final class Boilerplate {
  private static final int LONGEST = 400;
  private static final List<String> PHRASES = read();

  private Boilerplate() {}

  static boolean is(String sentence) {
    if (sentence.length() > LONGEST) {
      return false;
    }
    String lower = sentence.toLowerCase(Locale.ROOT);
    return PHRASES.stream().anyMatch(lower::contains);
  }

  private static List<String> read() {
    try (InputStream in =
            Objects.requireNonNull(Boilerplate.class.getResourceAsStream("boilerplate.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
