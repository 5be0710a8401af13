package org.headwater.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Text for a person at a terminal, in UTF-8 whatever the locale.
 *
 * <p>Titles, names and sentences come from pages that anybody may have written. A terminal obeys
 * control characters: an escape sequence in a headline could clear the screen, change its title or
 * hide a line, and marks of the direction of writing could turn words round. All of them but line
 * ends and tabs are shown as U+FFFD.
 */
final class TerminalText extends PrintStream {
  private static final char SHOWN = '\ufffd';

  TerminalText(OutputStream out) {
    super(out, false, StandardCharsets.UTF_8);
  }

  @Override
  public void print(String text) {
    super.print(plain(text));
  }

  @Override
  public void println(String text) {
    print(text + System.lineSeparator());
  }

  @Override
  public PrintStream append(CharSequence text) {
    print(String.valueOf(text));
    return this;
  }

  /** The text without anything that a terminal obeys. */
  static String plain(String text) {
    int at = 0;
    while (at < text.length() && !isObeyed(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (; at < text.length(); at++) {
      if (isObeyed(text.charAt(at))) {
        plain.setCharAt(at, SHOWN);
      }
    }
    return plain.toString();
  }

  private static boolean isObeyed(char c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean turns = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    return control || turns;
  }
}
